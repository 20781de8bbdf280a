import { expect, test } from "vitest";
import { voorwaarden } from "#matching/criteria";
import { uitkomst } from "#matching/oordeel";
import { onderwerpen, type OnderwerpRij, vraagVoor, type Waarde } from "#matching/onderwerpen";
import { feitenUit, type Inwonerprofiel, type Plekprofiel } from "#matching/profiel";
import { paarwaarde } from "#matching/waarde";
import { type Kernelopties, matchRegio } from "#matching/kernel/kernel";

/** mulberry32: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Wereld = { readonly inwoners: readonly Inwonerprofiel[]; readonly plekken: readonly Plekprofiel[] };

/** `bekend`: the share of the subjects with a fact; `mild`: how much more someone can than the work asks, 0 to 1. */
function aWereld(
  seed: number,
  personen: number,
  aantal: number,
  { bekend = 0.7, mild = 0.5, punten = 40, soorten = Infinity } = {},
): Wereld {
  const random = randomFrom(seed);
  const op = (tot: number) => Math.floor(random() * tot);
  const kaart = Array.from({ length: punten }, () => ({
    lat: 51.5 + random() * 1.5,
    lon: 4.5 + random() * 2,
  }));
  const aWaarde = (rij: OnderwerpRij, inwoner: boolean): Waarde => {
    const hoog = random() < mild === inwoner;
    if (rij.soort === "getal" || rij.soort === "niveau") {
      const { minimum = 0, maximum = 60 } = rij;
      const stap = maximum > 100 ? 15 : 1;
      const half = Math.round((maximum - minimum) / 2);
      return minimum + Math.floor(op(half + 1) / stap) * stap + (hoog ? half : 0);
    }
    const codes = (rij.opties ?? []).map(({ code }) => code);
    if (rij.soort === "keuze") return codes[op(codes.length)]!;
    const lengte = Math.max(rij.minstensEen ? 1 : 0, op(hoog ? codes.length : 4));
    return [...new Set(Array.from({ length: lengte }, () => codes[op(codes.length)]!))];
  };
  const aProfiel = (zijde: "inwoner" | "plek", nummer: number) => ({
    id: `${zijde}-${op(1e9)}-${nummer}`,
    ...(random() < 0.9 && { punt: kaart[op(kaart.length)]! }),
    feiten: feitenUit(
      onderwerpen
        .filter((rij) => vraagVoor(rij, zijde) !== undefined && random() < bekend)
        .map((rij) => ({ onderwerp: rij.code, waarde: aWaarde(rij, zijde === "inwoner") })),
      zijde,
    ),
  });
  const REGELINGEN = ["loonkostensubsidie", "banenafspraak", "beschut werk"] as const;
  const alle = { loonkostensubsidie: 0, banenafspraak: 0, "beschut werk": 0 };
  void alle;
  const plekken = Array.from({ length: Math.min(aantal, soorten) }, (_, nummer): Plekprofiel => {
    const regeling = [undefined, "geen", "geen", ...REGELINGEN][op(6)] as Plekprofiel["regeling"];
    return { ...aProfiel("plek", nummer), ...(regeling && { regeling }) };
  });
  return {
    inwoners: Array.from({ length: personen }, (_, nummer) => ({
      ...aProfiel("inwoner", nummer),
      ...(random() < 0.8 && { regelingen: REGELINGEN.filter(() => random() < 0.7) }),
    })),
    plekken: Array.from({ length: aantal }, (_, nummer) => {
      const soort = plekken[nummer % plekken.length]!;
      return nummer < soorten ? soort : { ...soort, id: `plek-${op(1e9)}-${nummer}` };
    }),
  };
}

/** By the rules, pair by pair: what the kernel must say. */
function volgensDeRegels({ inwoners, plekken }: Wereld, top: number) {
  return inwoners.map((inwoner) => {
    const enige = voorwaarden.map(() => 0);
    const edges: { plek: number; id: string; waarde: number }[] = [];
    for (const [plek, kandidaat] of plekken.entries()) {
      let mist = 0;
      let laatste = -1;
      for (let at = 0; at < voorwaarden.length && mist < 2; at++) {
        if (uitkomst(voorwaarden[at]!, inwoner, kandidaat) !== "voldoet niet") continue;
        mist++;
        laatste = at;
      }
      if (mist === 1) enige[laatste]!++;
      if (mist === 0) edges.push({ plek, id: kandidaat.id, waarde: paarwaarde(inwoner, kandidaat) });
    }
    edges.sort((a, b) => b.waarde - a.waarde || (a.id < b.id ? -1 : 1));
    return {
      past: edges.length,
      enige,
      edges: edges.slice(0, top).map(({ plek, waarde }) => [plek, waarde]),
    };
  });
}

function volgensDeKernel({ inwoners, plekken }: Wereld, opties: Kernelopties) {
  const uitslag = matchRegio(inwoners, plekken, opties);
  const n = voorwaarden.length;
  return inwoners.map((_, i) => ({
    past: uitslag.past[i],
    enige: [...uitslag.eenStaatInDeWeg.slice(i * n, (i + 1) * n)],
    edges: Array.from({ length: uitslag.begin[i + 1]! - uitslag.begin[i]! }, (_, at) => [
      uitslag.plek[uitslag.begin[i]! + at],
      uitslag.waarde[uitslag.begin[i]! + at],
    ]),
  }));
}

test("smoke", () => {
  for (const uitvoering of ["js", "wasm"] as const)
    for (const instelling of [
      { bekend: 0.1 },
      { bekend: 0.5, mild: 0.9 },
      { bekend: 0.9, mild: 0.97 },
      { bekend: 1, mild: 1 },
      { bekend: 0.5, mild: 0.8, soorten: 7 },
    ]) {
      const wereld = aWereld(7, 60, 700, instelling);
      const goed = volgensDeRegels(wereld, 32);
      const som = goed.reduce((s, { past }) => s + past, 0);
      console.log(instelling, som / (60 * 700));
      expect(volgensDeKernel(wereld, { uitvoering })).toEqual(goed);
    }
});
