import { onderwerpen, type OnderwerpRij, vraagVoor, type Waarde } from "#matching/onderwerpen";
import { feitenUit, type Inwonerprofiel, type Plekprofiel, type Regeling } from "#matching/profiel";

/** Inwoners and plekken in which every subject occurs with every kind of answer; nobody is like this. */
export type Wereld = {
  readonly inwoners: readonly Inwonerprofiel[];
  readonly plekken: readonly Plekprofiel[];
};

export type Wereldopties = {
  readonly zaad: number;
  readonly personen: number;
  readonly plekken: number;
  /** Share of the subjects of which something is known. */
  readonly bekend?: number;
  /** 0 to 1: how often someone can much, and the work asks little. */
  readonly mild?: number;
  /** Points on the map. */
  readonly punten?: number;
  /** Kinds of plekken: all others are like one of these, so that many values are equal. */
  readonly soorten?: number;
  /** Codes beside those of the catalogue, for subjects that may have them. */
  readonly vrijeCodes?: number;
};

const REGELINGEN: readonly Regeling[] = ["loonkostensubsidie", "banenafspraak", "beschut werk"];

/** mulberry32: the same numbers on every machine. */
export function randomFrom(zaad: number): () => number {
  let state = zaad;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function aWereld(opties: Wereldopties): Wereld {
  const { zaad, personen, plekken, punten = 40, soorten = plekken } = opties;
  const random = randomFrom(zaad);
  const kaart = Array.from({ length: punten }, () => ({
    lat: 51.5 + random() * 1.5,
    lon: 4.5 + random() * 2,
  }));
  const aProfiel = (zijde: "inwoner" | "plek", nummer: number) => ({
    id: `${zijde}-${Math.floor(random() * 1e9)}-${nummer}`,
    ...(random() < 0.95 && { punt: kaart[Math.floor(random() * punten)]! }),
    feiten: someFeiten(zijde, random, opties),
  });
  const kiest = (): Regeling | "geen" | undefined =>
    [undefined, "geen" as const, "geen" as const, ...REGELINGEN][Math.floor(random() * 6)];
  const modellen = Array.from({ length: soorten }, (_, nummer): Plekprofiel => {
    const regeling = kiest();
    return { ...aProfiel("plek", nummer), ...(regeling && { regeling }) };
  });
  return {
    inwoners: Array.from({ length: personen }, (_, nummer) => ({
      ...aProfiel("inwoner", nummer),
      ...(random() < 0.8 && { regelingen: REGELINGEN.filter(() => random() < 0.7) }),
    })),
    plekken: Array.from({ length: plekken }, (_, nummer) => {
      const model = modellen[nummer % soorten]!;
      return { ...model, id: nummer < soorten ? model.id : `${model.id}-${nummer}` };
    }),
  };
}

function someFeiten(
  zijde: "inwoner" | "plek",
  random: () => number,
  { bekend = 0.7, mild = 0.5, vrijeCodes = 0 }: Wereldopties,
) {
  const rijen = onderwerpen
    .filter((rij) => vraagVoor(rij, zijde) !== undefined && random() < bekend)
    .map((rij) => {
      const veel = random() < mild === (zijde === "inwoner");
      return { onderwerp: rij.code, waarde: aWaarde(rij, veel, random, vrijeCodes) };
    });
  return feitenUit(rijen, zijde);
}

function aWaarde(rij: OnderwerpRij, veel: boolean, random: () => number, vrijeCodes: number): Waarde {
  const op = (tot: number) => Math.floor(random() * tot);
  const { minimum = 0, maximum = 60 } = rij;
  if (rij.soort === "niveau") return minimum + op(maximum - minimum + 1);
  if (rij.soort === "getal") {
    const midden = Math.round((maximum - minimum) / 2);
    const stap = random() < 0.1 ? 0.5 : 1; // half hours and half kilos happen too
    return Math.min(maximum, minimum + (op(midden) + (veel ? midden : 0)) * stap);
  }
  const codes = (rij.opties ?? []).map(({ code }) => code);
  if (rij.soort === "keuze") return codes[op(codes.length)]!;
  const alle = rij.vrij
    ? [...codes, ...Array.from({ length: vrijeCodes }, (_, nummer) => `eigen_${nummer}`)]
    : codes;
  const lengte = Math.max(rij.minstensEen ? 1 : 0, veel ? op(alle.length + 1) : op(4));
  return [...new Set(Array.from({ length: lengte }, () => alle[op(alle.length)]!))];
}
