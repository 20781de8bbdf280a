import { aantalBits, type Rest, type Teveel, type Vorm, type Vormen } from "./baanvorm.ts";
import type { Model, Modelrij } from "./oplosser.ts";
import type { Probleem } from "./probleem.ts";

/** The jobs of some people as one model; what the others have is already out of `rest`. */
export type Deelvraag = {
  readonly personen: readonly number[];
  readonly rest: Rest;
  /** For each of these people the tasks that may be in the job. */
  readonly taken: (persoon: number) => readonly number[];
  /** How many grains of each functie others have: of one that may go as a whole, that counts. */
  readonly elders: Int32Array;
  /** Sets of tasks that were too much for the dagdelen of someone. */
  readonly sneden: readonly (Teveel & { readonly persoon: number })[];
};

export type Baanmodel = {
  readonly model: Model;
  /** The values that stand for these jobs, to begin with. */
  readonly van: (vormen: Vormen) => number[];
  /** The jobs that stand in the values; hours are whole grains. */
  readonly naar: (waarden: ArrayLike<number>) => Map<number, Vorm | null>;
};

const EURO = 10_000;

/** The hours of each task in each job, whether it is there at all, and whether the job is. */
export function baanmodel(p: Probleem, vraag: Deelvraag): Baanmodel {
  const bouw = bouwer();
  const delen = vraag.personen.map((persoon) => metPersoon(p, bouw, persoon, vraag));
  const perTaak = new Map<number, number[]>();
  for (const { plekken } of delen)
    for (const { taak, x } of plekken) perTaak.set(taak, [...(perTaak.get(taak) ?? []), x]);
  for (const [taak, index] of perTaak) bouw.rij(-Infinity, vraag.rest.taak[taak]!, index.map(paar1));
  const gehelen = perFunctie(p, bouw, perTaak, vraag);
  return {
    model: bouw.model(),
    van: (vormen) => beginwaarden(p, bouw.aantal(), delen, gehelen, vormen),
    naar: (waarden) => new Map(delen.map((deel) => [deel.persoon, vormUit(deel, waarden)])),
  };
}

type Plek = { readonly taak: number; readonly x: number; readonly y: number };
type Persoonsdeel = {
  readonly persoon: number;
  readonly z: number;
  readonly plekken: readonly Plek[];
  readonly afdelingen: ReadonlyMap<number, number>;
  readonly werkgevers: ReadonlyMap<number, number>;
};

type Paar = readonly [index: number, waarde: number];
const paar1 = (index: number): Paar => [index, 1];

function bouwer() {
  const doel: number[] = [];
  const onder: number[] = [];
  const boven: number[] = [];
  const geheel: boolean[] = [];
  const rijen: Modelrij[] = [];
  return {
    aantal: () => doel.length,
    nieuw(winst: number, minst: number, meest: number, isGeheel: boolean): number {
      onder.push(minst);
      boven.push(meest);
      geheel.push(isGeheel);
      return doel.push(winst / EURO) - 1;
    },
    rij: (minst: number, meest: number, paren: readonly Paar[]): void => {
      if (paren.length === 0) return;
      const [index, waarden] = [paren.map(([een]) => een), paren.map(([, een]) => een)];
      rijen.push({ onder: minst, boven: meest, index, waarden });
    },
    model: (): Model => ({ doel, onder, boven, geheel, rijen }),
  };
}

type Bouwer = ReturnType<typeof bouwer>;

function metPersoon(p: Probleem, bouw: Bouwer, persoon: number, vraag: Deelvraag): Persoonsdeel {
  const { minUren, maxUren, maxTaken, moet } = p.personen[persoon]!;
  const z = bouw.nieuw(p.waardePerBaan, moet.length > 0 ? 1 : 0, 1, true);
  const afdelingen = new Map<number, number>();
  const werkgevers = new Map<number, number>();
  const plekken = metTaken(p, bouw, persoon, vraag, (taak) =>
    alleenMet(bouw, z, afdelingen, p.afdeling[taak]!),
  );
  const uren = plekken.map(({ x }) => paar1(x));
  bouw.rij(0, Infinity, [...uren, [z, -minUren]]);
  bouw.rij(-Infinity, 0, [...uren, [z, -maxUren]]);
  bouw.rij(-Infinity, 0, [...plekken.map(({ y }) => paar1(y)), [z, -maxTaken]]);
  bouw.rij(-Infinity, 0, [...[...afdelingen.values()].map(paar1), [z, -p.maxAfdelingen]]);
  if (!p.stapelen) {
    for (const [afdeling, index] of afdelingen) {
      const werkgever = alleenMet(bouw, z, werkgevers, p.werkgever[afdeling]!);
      bouw.rij(-Infinity, 0, [paar1(index), [werkgever, -1]]);
    }
    bouw.rij(-Infinity, 0, [...[...werkgevers.values()].map(paar1), [z, -1]]);
  }
  for (const snede of vraag.sneden) {
    if (snede.persoon !== persoon) continue;
    const geraakt = plekken.filter(({ taak }) => snede.taken.includes(taak));
    bouw.rij(
      -Infinity,
      snede.ruimte,
      geraakt.map(({ x }) => paar1(x)),
    );
  }
  return { persoon, z, plekken, afdelingen, werkgevers };
}

/** Whether the job touches a department or an employer: only when there is a job. */
function alleenMet(bouw: Bouwer, z: number, bekend: Map<number, number>, sleutel: number): number {
  const bestaand = bekend.get(sleutel);
  if (bestaand !== undefined) return bestaand;
  const nieuw = bouw.nieuw(0, 0, 1, true);
  bekend.set(sleutel, nieuw);
  bouw.rij(-Infinity, 0, [paar1(nieuw), [z, -1]]);
  return nieuw;
}

function metTaken(
  p: Probleem,
  bouw: Bouwer,
  persoon: number,
  vraag: Deelvraag,
  opAfdeling: (taak: number) => number,
): Plek[] {
  const { maxUren, moet, loon, dagdelen } = p.personen[persoon]!;
  return vraag.taken(persoon).flatMap((taak) => {
    const bits = dagdelen[taak]!;
    const indeling = bits === 0 ? maxUren : aantalBits(bits) * p.perDagdeel;
    const meest = Math.min(vraag.rest.taak[taak]!, maxUren, indeling);
    if (meest < p.minste[taak]!) return [];
    const x = bouw.nieuw(p.opbrengst[taak]! - loon, 0, meest, false);
    const y = bouw.nieuw(-p.kostenPerTaak, moet.includes(taak) ? 1 : 0, 1, true);
    bouw.rij(-Infinity, 0, [paar1(x), [y, -meest]]);
    bouw.rij(0, Infinity, [paar1(x), [y, -p.minste[taak]!]]);
    bouw.rij(-Infinity, 0, [paar1(y), [opAfdeling(taak), -1]]);
    return [{ taak, x, y }];
  });
}

type Geheel = {
  readonly functie: number;
  readonly w: number;
  readonly taken: ReadonlySet<number>;
  readonly elders: number;
};

/** What a functie must keep; of one that may also go as a whole, that is a choice. */
function perFunctie(
  p: Probleem,
  bouw: Bouwer,
  perTaak: ReadonlyMap<number, readonly number[]>,
  { rest, elders }: Deelvraag,
): Geheel[] {
  const groepen = Map.groupBy([...perTaak.keys()], (taak) => p.functie[taak]!);
  return [...groepen].flatMap(([functie, taken]) => {
    const paren = taken.flatMap((taak) => perTaak.get(taak)!.map(paar1));
    const alles = p.functiegeheel[functie]!;
    if (alles < 0) {
      bouw.rij(-Infinity, rest.functie[functie]!, paren);
      return [];
    }
    const w = bouw.nieuw(0, 0, 1, true);
    const al = elders[functie]!;
    bouw.rij(-Infinity, p.functieruimte[functie]! - al, [...paren, [w, p.functieruimte[functie]! - alles]]);
    bouw.rij(-al, Infinity, [...paren, [w, -alles]]);
    return [{ functie, w, taken: new Set(taken), elders: al }];
  });
}

function beginwaarden(
  p: Probleem,
  aantal: number,
  delen: readonly Persoonsdeel[],
  gehelen: readonly Geheel[],
  vormen: Vormen,
): number[] {
  const waarden = Array.from({ length: aantal }, () => 0);
  const samen = new Map<number, number>();
  for (const { persoon, z, plekken, afdelingen, werkgevers } of delen) {
    const vorm = vormen[persoon];
    if (!vorm) continue;
    waarden[z] = 1;
    for (const { taak, x, y } of plekken) {
      const at = vorm.taken.indexOf(taak);
      if (at < 0) continue;
      const afdeling = p.afdeling[taak]!;
      waarden[x] = vorm.uren[at]!;
      for (const een of [y, afdelingen.get(afdeling), werkgevers.get(p.werkgever[afdeling]!)])
        if (een !== undefined) waarden[een] = 1;
      samen.set(p.functie[taak]!, (samen.get(p.functie[taak]!) ?? 0) + vorm.uren[at]!);
    }
  }
  for (const { functie, w, elders } of gehelen) {
    if (elders + (samen.get(functie) ?? 0) >= p.functiegeheel[functie]!) waarden[w] = 1;
  }
  return waarden;
}

function vormUit({ z, plekken }: Persoonsdeel, waarden: ArrayLike<number>): Vorm | null {
  if (waarden[z]! < 0.5) return null;
  const gekozen = plekken
    .map(({ taak, x }) => [taak, Math.round(waarden[x]!)] as const)
    .filter(([, uren]) => uren > 0)
    .toSorted(([een], [ander]) => een - ander);
  return { taken: gekozen.map(([taak]) => taak), uren: gekozen.map(([, uren]) => uren) };
}
