import { baanmodel, type Deelvraag } from "./baanmodel.ts";
import { neem, restVan, teveelInDagdelen, urenVan, type Vorm, type Vormen, waardeVan } from "./baanvorm.ts";
import type { Oplosgrenzen, Oplosser } from "./oplosser.ts";
import type { Probleem } from "./probleem.ts";

export type Uitslag = {
  readonly vormen: Vormen;
  /** Nothing can be worth more; Infinity for a part of the jobs. */
  readonly bovengrens: number;
  readonly isBewezen: boolean;
  readonly isOnmogelijk: boolean;
};

const EURO = 10_000;
const MEESTE_SNEDEN = 12;

/**
 * The best jobs for these people, exactly, with the jobs of the others as they are. Where the dagdelen turn out too
 * few for a job, that is added and asked again.
 */
export function losOp(
  p: Probleem,
  vormen: Vormen,
  keuze: Pick<Deelvraag, "personen" | "taken">,
  oplosser: Oplosser,
  grenzen: Oplosgrenzen,
): Uitslag {
  const rest = restVan(p, vormen);
  for (const persoon of keuze.personen) {
    const vorm = vormen[persoon];
    if (vorm) neem(p, rest, vorm, -1);
  }
  const elders = p.functieruimte.map((ruimte, functie) => ruimte - rest.functie[functie]!);
  const sneden: Deelvraag["sneden"][number][] = [];
  const blijft = { vormen, bovengrens: Infinity, isBewezen: false, isOnmogelijk: false };
  for (let poging = 0; poging <= MEESTE_SNEDEN; poging++) {
    const { model, van, naar } = baanmodel(p, { ...keuze, rest, elders, sneden });
    const isVerplicht = keuze.personen.every((een) => vormen[een] || p.personen[een]!.moet.length === 0);
    const begin = isVerplicht ? { begin: van(vormen) } : {};
    let opgelost = oplosser(model, { ...grenzen, ...begin });
    if (!opgelost.waarden) return { ...blijft, isOnmogelijk: opgelost.isOnmogelijk };
    let nieuw = ingevuld(vormen, naar(opgelost.waarden));
    if (!klopt(p, nieuw, keuze.personen)) {
      // hours between two grains, where as much can go either way: asked again in whole grains
      opgelost = oplosser({ ...model, geheel: model.geheel.map(() => true) }, { ...grenzen, ...begin });
      if (!opgelost.waarden) return blijft;
      nieuw = ingevuld(vormen, naar(opgelost.waarden));
    }
    const meer = keuze.personen.flatMap((persoon) => {
      const vorm = nieuw[persoon];
      const teveel = vorm ? teveelInDagdelen(p, persoon, vorm) : null;
      return teveel ? [{ ...teveel, persoon }] : [];
    });
    if (meer.length > 0) {
      sneden.push(...meer);
      continue;
    }
    const isGeheel = keuze.personen.length === p.personen.length;
    return {
      vormen: nieuw,
      bovengrens: isGeheel ? Math.ceil(opgelost.bovengrens * EURO) : Infinity,
      isBewezen: isGeheel && opgelost.isOptimaal,
      isOnmogelijk: false,
    };
  }
  return blijft;
}

function ingevuld(vormen: Vormen, gevonden: ReadonlyMap<number, Vorm | null>): Vormen {
  const nieuw = [...vormen];
  for (const [persoon, vorm] of gevonden) nieuw[persoon] = vorm;
  return nieuw;
}

/** Whether no task or functie gives more than it has and each job has as many hours as were asked. */
function klopt(p: Probleem, vormen: Vormen, personen: readonly number[]): boolean {
  const rest = restVan(p, vormen);
  const functieKlopt = (over: number, functie: number) =>
    over >= 0 || p.functieruimte[functie]! - over === p.functiegeheel[functie];
  return (
    rest.taak.every((over) => over >= 0) &&
    rest.functie.every(functieKlopt) &&
    personen.every((persoon) => {
      const vorm = vormen[persoon];
      const { minUren, maxUren } = p.personen[persoon]!;
      return !vorm || (urenVan(vorm) >= minUren && urenVan(vorm) <= maxUren);
    })
  );
}

export type Polijstgrenzen = { readonly keren: number; readonly seconden: () => number };

/** Frees some people and the tasks around them, and finds the best for those; as long as it brings something. */
export function polijst(
  p: Probleem,
  begin: Vormen,
  prijs: Float64Array,
  kans: () => number,
  oplosser: Oplosser,
  { keren, seconden }: Polijstgrenzen,
): { vormen: Vormen; keren: number } {
  let vormen = begin;
  let waarde = waardeVan(p, vormen);
  let keer = 0;
  for (; keer < keren && seconden() > 0; keer++) {
    const personen = buren(p, vormen, kans, Math.min(p.personen.length, 7));
    const keuze = { personen, taken: takenRond(p, vormen, personen, prijs) };
    const gevonden = losOp(p, vormen, keuze, oplosser, {
      seconden: Math.min(4, seconden()),
      knopen: 400,
      gat: 0.000_5,
    });
    const nieuw = waardeVan(p, gevonden.vormen);
    if (nieuw > waarde && isVolledig(p, gevonden.vormen)) {
      vormen = gevonden.vormen;
      waarde = nieuw;
    }
  }
  return { vormen, keren: keer };
}

export const isVolledig = (p: Probleem, vormen: Vormen): boolean =>
  p.personen.every(({ moet }, persoon) => moet.length === 0 || vormen[persoon] !== null);

/** People who share a department, half of them drawn; whoever has no job comes sooner. */
function buren(p: Probleem, vormen: Vormen, kans: () => number, aantal: number): number[] {
  const spil = Math.floor(kans() * p.personen.length);
  const afdelingen = new Set(
    (vormen[spil]?.taken ?? p.personen[spil]!.past).map((taak) => p.afdeling[taak]!),
  );
  return [...p.personen.keys()]
    .map((persoon) => {
      const deelt = vormen[persoon]?.taken.some((taak) => afdelingen.has(p.afdeling[taak]!)) ?? true;
      return { persoon, plaats: persoon === spil ? -1 : kans() + (deelt ? 0 : 0.6) };
    })
    .toSorted((a, b) => a.plaats - b.plaats)
    .slice(0, aantal)
    .map(({ persoon }) => persoon);
}

const MEESTE_TAKEN = 22;

/** The tasks that these people have among them, and of the others the ones that bring most. */
function takenRond(p: Probleem, vormen: Vormen, personen: readonly number[], prijs: Float64Array) {
  const rest = restVan(p, vormen);
  const vrij = new Set<number>();
  for (const persoon of personen) {
    const vorm = vormen[persoon];
    if (!vorm) continue;
    neem(p, rest, vorm, -1);
    for (const taak of vorm.taken) vrij.add(taak);
  }
  return (persoon: number): number[] => {
    const { past, loon, maxUren } = p.personen[persoon]!;
    const eigen = new Set(vormen[persoon]?.taken);
    return past
      .filter((taak) => rest.taak[taak]! >= p.minste[taak]!)
      .map((taak) => {
        const uren = Math.min(rest.taak[taak]!, maxUren);
        const winst = (p.opbrengst[taak]! - loon - prijs[taak]! * 0.9) * uren;
        return {
          taak,
          plaats: eigen.has(taak) ? -Infinity : -winst - (vrij.has(taak) ? p.waardePerBaan / 10 : 0),
        };
      })
      .toSorted((a, b) => a.plaats - b.plaats)
      .slice(0, MEESTE_TAKEN)
      .map(({ taak }) => taak)
      .toSorted((a, b) => a - b);
  };
}
