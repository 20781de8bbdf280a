import { describe, expect, test } from "vitest";
import { voorwaarden } from "#matching/criteria";
import { evalPair } from "#matching/evaluate";
import { uitkomst } from "#matching/oordeel";
import { paarwaarde } from "#matching/waarde";
import { type Kernelopties, matchRegio } from "#matching/kernel/kernel";
import { aWereld, type Wereld, type Wereldopties } from "../../../tests/support/wereld.ts";

/** Ten worlds of 100.000 pairs each: together a million. The share that fits goes from none to nearly all. */
const WERELDEN: Readonly<Record<string, Omit<Wereldopties, "zaad" | "personen" | "plekken">>> = {
  "nearly nothing known": { bekend: 0.1 },
  "little known": { bekend: 0.25 },
  "half known": { bekend: 0.5, mild: 0.8 },
  "most known": { bekend: 0.7, mild: 0.9 },
  "all known": { bekend: 1, mild: 1 },
  "few kinds of plekken, so many equal values": { bekend: 0.3, mild: 0.9, soorten: 5 },
  "one point on the map": { bekend: 0.4, mild: 0.9, punten: 1 },
  "every plek at a point of its own": { bekend: 0.4, mild: 0.9, punten: 800 },
  "lists too long to count": { bekend: 0.4, mild: 0.8, vrijeCodes: 90 },
  "much asked of little": { bekend: 0.4, mild: 0.1 },
};

const PERSONEN = 200;
const PLEKKEN = 500; // not a multiple of a block

const gezien = { enige: voorwaarden.map(() => 0), past: 0, paren: 0 };

describe("the kernel says of every pair what the rules say (A-14, R-120)", () => {
  test.for(Object.entries(WERELDEN))("%s", { timeout: 120_000 }, ([naam, opties]) => {
    const zaad = Object.keys(WERELDEN).indexOf(naam) + 1;
    const wereld = aWereld({ zaad, personen: PERSONEN, plekken: PLEKKEN, ...opties });
    const regels = volgensDeRegels(wereld, 32);
    for (const uitvoering of ["js", "wasm"] as const) {
      expect(volgensDeKernel(wereld, { uitvoering })).toEqual(regels);
    }
    gezien.paren += PERSONEN * PLEKKEN;
    for (const { past, enige } of regels) {
      gezien.past += past;
      enige.forEach((aantal, at) => (gezien.enige[at]! += aantal));
    }
  });

  test("a million pairs in which every voorwaarde was the only one in the way", () => {
    expect(gezien.paren).toBe(1_000_000);
    expect(gezien.past).toBeGreaterThan(10_000);
    expect(voorwaarden.filter((_, at) => gezien.enige[at] === 0).map(({ id }) => id)).toEqual([]);
  });

  test("fits is what the explanation calls past nu", () => {
    const wereld = aWereld({ zaad: 99, personen: 20, plekken: 60, bekend: 0.3 });
    const { past } = matchRegio(wereld.inwoners, wereld.plekken);
    const nu = wereld.inwoners.map(
      (inwoner) => wereld.plekken.filter((plek) => evalPair(inwoner, plek).groep === "past nu").length,
    );
    expect([...past]).toEqual(nu);
  });
});

describe("what is asked of the kernel", () => {
  const wereld = aWereld({ zaad: 5, personen: 40, plekken: 700, bekend: 0.4, mild: 0.9 });

  test.for([0, 1, 3, 32, Infinity])("the best %s of each inwoner", (top) => {
    const regels = volgensDeRegels(wereld, top);
    for (const uitvoering of ["js", "wasm"] as const) {
      expect(volgensDeKernel(wereld, { uitvoering, top })).toEqual(regels);
    }
  });

  test("without near misses the same edges, though plekken out of reach are skipped", () => {
    const { eenStaatInDeWeg, ...met } = matchRegio(wereld.inwoners, wereld.plekken);
    expect(eenStaatInDeWeg).toHaveLength(wereld.inwoners.length * voorwaarden.length);
    for (const uitvoering of ["js", "wasm"] as const) {
      const zonder = matchRegio(wereld.inwoners, wereld.plekken, { bijnaPassend: false, uitvoering });
      expect(zonder).toEqual({ ...met, eenStaatInDeWeg: new Uint32Array() });
    }
  });

  test("no plekken and no inwoners is no error", () => {
    expect(matchRegio(wereld.inwoners, []).past).toEqual(new Uint32Array(40));
    expect(matchRegio([], wereld.plekken).begin).toEqual(new Uint32Array(1));
  });
});

/** Pair by pair, by the rules themselves: what the kernel must say. */
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
  const { past, eenStaatInDeWeg, begin, plek, waarde } = matchRegio(inwoners, plekken, opties);
  const n = voorwaarden.length;
  return inwoners.map((_, i) => ({
    past: past[i],
    enige: [...eenStaatInDeWeg.subarray(i * n, (i + 1) * n)],
    edges: Array.from({ length: begin[i + 1]! - begin[i]! }, (_, at) => [
      plek[begin[i]! + at],
      waarde[begin[i]! + at],
    ]),
  }));
}
