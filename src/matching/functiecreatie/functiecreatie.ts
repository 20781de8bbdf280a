import { type Hours, hours } from "#core/hours";
import { type Cents, cents } from "#core/money";
import { restVan, neem, type Vorm, type Vormen, waardeVan } from "./baanvorm.ts";
import { begin, maakVorm } from "./begin.ts";
import { bepaalGrens, type Grens } from "./bovengrens.ts";
import type { Baan, Opdracht } from "./opdracht.ts";
import type { Oplosser } from "./oplosser.ts";
import { isVolledig, losOp, polijst } from "./polijsten.ts";
import { grover, maakProbleem, type Probleem } from "./probleem.ts";
import { willekeur } from "./willekeur.ts";
import { vulAan, zoekVerder } from "./zoeken.ts";

export type Opties = {
  /** Milliseconds since any moment. Without a clock only the numbers of steps end the search, always alike. */
  readonly klok?: () => number;
  readonly seconden?: number;
  readonly zaad?: number;
  /** Steps of the search, and how often a part is solved exactly. */
  readonly stappen?: number;
  readonly keren?: number;
};

export type Functiecreatie = {
  readonly banen: readonly Baan[];
  /** In a week, of all jobs: hours set free less what the jobs cost, and the value of each job. Rounded down. */
  readonly waardeInCenten: Cents;
  /** No set of jobs is worth more. Rounded up. */
  readonly bovengrensInCenten: Cents;
  /** How far the value can be below the best, as a share of the upper bound. */
  readonly gat: number;
  readonly bewijs: "optimaal" | "binnen het gat";
  readonly methode: "geheel model" | "zoeken en polijsten";
  readonly stappen: number;
  readonly keren: number;
  /** Whether the time was up before the work was done: then another run can end elsewhere. */
  readonly isTijdOp: boolean;
};

/** No jobs can be made in which everything is that must be. */
export type Onmogelijk = { readonly isOnmogelijk: true };

/** Up to this many choices of a task for a person, the whole is solved at once. */
const GEHEEL = 1500;
/** Up to this many, the whole needs little to begin with. */
const METEEN = 100;
const DELEN = [0.8, 0.9, 1];

/** New jobs from tasks: as much as can be set free for as many people as can be, within every bound and lock. */
export function maakBanen(
  opdracht: Opdracht,
  oplosser: Oplosser,
  opties: Opties = {},
): Functiecreatie | Onmogelijk {
  const p = maakProbleem(opdracht);
  const over = resterend(opties);
  const isOp = () => over(0.4) <= 0;
  const grens = bepaalGrens(grover(opdracht, 1) ?? p, { oplosser, isOp });
  if (!grens) return { isOnmogelijk: true };
  const grof = grover(opdracht, -1) ?? p;
  const prijs = grens.prijs.map((een) => (een * p.korrel) / grof.korrel);
  const eerste = eersteBanen(p, grof, prijs, oplosser);
  if (!eerste) return { isOnmogelijk: true };
  const { vormen, bovengrens, isBewezen, ...werk } = verbeter(
    p,
    eerste,
    { ...grens, prijs },
    oplosser,
    opties,
    over,
  );
  const waarde = waardeVan(p, vormen);
  const hoogstens = isBewezen ? waarde : Math.max(waarde, bovengrens);
  return {
    banen: banenUit(p, opdracht, vormen),
    waardeInCenten: cents(Math.floor(waarde / 100)),
    bovengrensInCenten: cents(isBewezen ? Math.floor(waarde / 100) : Math.ceil(hoogstens / 100)),
    gat: hoogstens <= 0 ? 0 : (hoogstens - waarde) / hoogstens,
    bewijs: hoogstens === waarde ? "optimaal" : "binnen het gat",
    ...werk,
    isTijdOp: over(1) <= 0,
  };
}

/** Of a share of the seconds, how many are left. */
type Resterend = (deel: number) => number;

function resterend({ klok, seconden = 60 }: Opties): Resterend {
  const aanvang = klok?.() ?? 0;
  return (deel) => (klok ? Math.max(0, seconden * deel - (klok() - aanvang) / 1000) : seconden);
}

/** Searches, solves parts exactly, and the whole where that is small enough. */
function verbeter(
  p: Probleem,
  eerste: Vormen,
  { prijs, bovengrens }: Grens,
  oplosser: Oplosser,
  opties: Opties,
  over: Resterend,
) {
  const kans = willekeur(opties.zaad ?? 1);
  const keuzes = p.personen.reduce((som, { past }) => som + past.length, 0);
  const isKlein = keuzes <= GEHEEL;
  const methode: Functiecreatie["methode"] = isKlein ? "geheel model" : "zoeken en polijsten";
  const [genoeg, vaak] = keuzes <= METEEN ? [200, 0] : isKlein ? [1500, 15] : [6000, 100];
  const { stappen = genoeg, keren = vaak } = opties;
  const gezocht = zoekVerder(p, eerste, prijs, kans, { stappen, isOp: () => over(isKlein ? 0.3 : 0.6) <= 0 });
  const verder = { keren, seconden: () => over(isKlein ? 0.5 : 1) };
  const gepolijst = polijst(p, gezocht.vormen, prijs, kans, oplosser, verder);
  const werk = { methode, stappen: gezocht.stappen, keren: gepolijst.keren };
  const { vormen } = gepolijst;
  const isBewezen = waardeVan(p, vormen) >= bovengrens;
  if (!isKlein || isBewezen) return { vormen, bovengrens, isBewezen, ...werk };
  const alle = { personen: [...p.personen.keys()], taken: (persoon: number) => p.personen[persoon]!.past };
  const geheel = losOp(p, vormen, alle, oplosser, { seconden: Math.max(1, over(1)) });
  return {
    vormen: waardeVan(p, geheel.vormen) >= waardeVan(p, vormen) ? geheel.vormen : vormen,
    bovengrens: Math.min(bovengrens, geheel.bovengrens),
    isBewezen: geheel.isBewezen,
    ...werk,
  };
}

/** The best of some beginnings; where a job that must be is missing, those jobs first and the others around them. */
function eersteBanen(p: Probleem, grof: Probleem, prijs: Float64Array, oplosser: Oplosser): Vormen | null {
  const maat = grof.korrel / p.korrel;
  const kandidaten = DELEN.map((deel) => {
    const vormen = begin(
      grof,
      prijs.map((een) => een * maat),
      deel,
    ).map((vorm) => vorm && inKorrels(vorm, maat));
    vulAan(p, vormen, restVan(p, vormen));
    return vormen;
  }).filter((vormen) => isVolledig(p, vormen));
  if (kandidaten.length > 0) {
    return kandidaten.reduce((beste, een) => (waardeVan(p, een) > waardeVan(p, beste) ? een : beste));
  }
  const verplicht = [...p.personen.keys()].filter((persoon) => p.personen[persoon]!.moet.length > 0);
  const leeg: Vormen = p.personen.map(() => null);
  const keuze = { personen: verplicht, taken: (persoon: number) => p.personen[persoon]!.past };
  const { vormen } = losOp(p, leeg, keuze, oplosser, { seconden: 10 });
  if (!isVolledig(p, vormen)) return null;
  const rest = restVan(p, vormen);
  for (const persoon of p.personen.keys()) {
    const vorm = vormen[persoon] ? null : maakVorm(p, persoon, rest, prijs);
    if (!vorm) continue;
    vormen[persoon] = vorm;
    neem(p, rest, vorm, 1);
  }
  return vormen;
}

const inKorrels = ({ taken, uren }: Vorm, maat: number): Vorm => ({
  taken,
  uren: uren.map((een) => een * maat),
});

/** Within a doelgroep the jobs are counted, whoever of them it is. */
function banenUit(p: Probleem, { kandidaten, taken }: Opdracht, vormen: Vormen): Baan[] {
  const geteld = new Map<number, number>();
  return vormen.flatMap((vorm, persoon) => {
    if (!vorm) return [];
    const { soort } = p.personen[persoon]!;
    const nummer = (geteld.get(soort) ?? 0) + 1;
    geteld.set(soort, nummer);
    const delen = vorm.taken.map((taak, at) => ({
      taak: taken[taak]!.id,
      uren: hours((vorm.uren[at]! * p.korrel) / 100) satisfies Hours,
    }));
    return [{ kandidaat: kandidaten[soort]!.id, nummer, delen }];
  });
}
