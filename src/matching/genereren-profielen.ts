import type { Kaart } from "#matching/genereren-kaart";
import { dagdelenVan, tijd, urenVan } from "#matching/genereren-tijd";
import { type Toeval, toevalVoor } from "#matching/genereren-toeval";
import { onderwerp, type Onderwerp, onderwerpen, type Waarde } from "#matching/onderwerpen";
import { ONDERWERPEN_LICHAAM } from "#matching/onderwerpen-lichaam";
import { ONDERWERPEN_WERKWIJZE } from "#matching/onderwerpen-werkwijze";
import type { Feiten, Inwonerprofiel, Plekprofiel, Regeling } from "#matching/profiel";

/** How many there is room for comes with the plek. */
export type Plekregel = Plekprofiel & { readonly capaciteit: number };

/**
 * What a profile is drawn from. `mildheid` is how little the work asks and how far people travel: one more squares the
 * chance of each demand, and the same numbers are drawn whatever it is.
 */
export type Wereld = { readonly zaad: number; readonly kaart: Kaart; readonly mildheid: number };

type Feitenlijst = Partial<Record<Onderwerp, Waarde | undefined>>;

const codes = (code: Onderwerp): readonly string[] => onderwerp(code).opties!.map((optie) => optie.code);
const WERK = codes("werksoorten");
const ALGEMEEN = codes("competenties");
const NIVEAUS: readonly Onderwerp[] = [...ONDERWERPEN_LICHAAM, ...ONDERWERPEN_WERKWIJZE]
  .filter(({ soort }) => soort === "niveau")
  .map(({ code }) => code);
const VERVOER = [
  [["fiets"], 24],
  [["fiets", "ov"], 34],
  [["lopen", "ov"], 8],
  [["ov"], 8],
  [["fiets", "auto"], 20],
  [["bromfiets"], 6],
] as const;

/** What the plekken of a kind of work ask beside what all work asks. */
const vakkennis = (werk: string): string[] => Array.from({ length: 8 }, (_, at) => `${werk}_${at + 1}`);

/** Inwoner `nummer` of a world: the same whoever asks for it, and in which order. */
export function inwonerUit({ zaad, kaart, mildheid }: Wereld, nummer: number): Omit<Inwonerprofiel, "id"> {
  const toeval = toevalVoor(zaad, "inwoner", nummer);
  const strenger = toeval.volgende() ** (2 ** mildheid); // travels less where it is higher
  const punt = kaart.gebied(toeval.volgende());
  const werk = wensen(toeval);
  const spreken = toeval.gewogen(TAAL_INWONER);
  const feiten: Feitenlijst = {
    ...urenVan(toeval, "inwoner"),
    dagdelen: dagdelenVan(toeval, "inwoner").dagdelen,
    begintijd_vroegst: tijd(toeval, [7, 7, 7.5, 8, 8.5, 9], 0.3),
    eindtijd_laatst: tijd(toeval, [14.5, 15, 16, 17, 17.5, 18, 18, 22], 0.4),
    reistijd_max: Math.min(240, 15 + 5 * Math.floor(15 * (1 - strenger))),
    vervoermiddelen: toeval.gewogen<readonly string[]>(VERVOER),
    dichtbij_huis: toeval.kans(0.2) ? "ja" : "nee",
    werksoorten: werk,
    sectoren: toeval.deelVan(codes("sectoren"), 0.2),
    werkvormen: toeval.kans(0.8) ? ["regulier", ...toeval.deelVan(WERKVORM_STEUN, 0.5)] : [...WERKVORM_STEUN],
    ...jaNee(toeval, 0.35),
    taal_nederlands_mondeling: spreken,
    taal_nederlands_lezen: Math.max(1, spreken - (toeval.kans(0.35) ? 1 : 0)),
    begeleiding: toeval.gewogen(BEGELEIDING_NODIG),
    aanpassingen: toeval.kans(0.35) ? toeval.deelVan(codes("aanpassingen"), 0.1) : [],
    certificaten: toeval.deelVan(codes("certificaten"), 0.2),
    rijbewijzen: toeval.kans(0.45) ? ["B"] : [],
    competenties: [
      ...toeval.deelVan(ALGEMEEN, 0.6),
      ...werk.flatMap((soort) => toeval.deelVan(vakkennis(soort), 0.5)),
    ],
    tillen: toeval.gewogen(TILLEN_KAN),
    ...niveaus(toeval, (u) => (u < 0.65 ? 3 : u < 0.87 ? 2 : u < 0.97 ? 1 : 0)),
  };
  return { punt, feiten: bekend(toeval, feiten, 0.9, "inwoner"), regelingen: regelingenVan(toeval) };
}

/** Plek `nummer` of a world, likewise. */
export function plekUit({ zaad, kaart, mildheid }: Wereld, nummer: number): Omit<Plekregel, "id"> {
  const toeval = toevalVoor(zaad, "plek", nummer);
  const punt = kaart.gebied(toeval.volgende());
  const capaciteit = 1 + (toeval.kans(0.3) ? toeval.tussen(0, 4) : 0);
  const werk = toeval.kies(WERK);
  /** Near 0 little is asked. */
  const eis = () => toeval.volgende() ** (2 ** mildheid);
  const uren = urenVan(toeval, "plek");
  const spreken = 1 + niveau(eis());
  const feiten: Feitenlijst = {
    ...uren,
    ...dagdelenVan(toeval, "plek", uren.uren_per_week_min),
    begintijd_vroegst: tijd(toeval, [6.5, 7, 7.5, 8, 8, 8.5, 9], 0.2),
    eindtijd_laatst: tijd(toeval, [13, 14.5, 15.5, 16, 16.5, 17, 17.5], 0.2),
    werksoorten: [werk],
    sectoren: [toeval.kies(codes("sectoren"))],
    werkvormen: toeval.kans(0.75)
      ? ["regulier"]
      : ["begeleid werken", ...toeval.deelVan(WERKVORM_STEUN.slice(1), 0.4)],
    ...jaNee(toeval, 0.5),
    taal_nederlands_mondeling: spreken,
    taal_nederlands_lezen: Math.max(1, spreken - (toeval.kans(0.5) ? 1 : 0)),
    begeleiding: [24, 16, 8, 4, 2, 1, 0][Math.floor(7 * eis())]!,
    aanpassingen: toeval.deelVan(codes("aanpassingen"), 0.6),
    certificaten: eis() > 0.8 ? [toeval.kies(codes("certificaten"))] : [],
    rijbewijzen: eis() > 0.85 ? ["B"] : [],
    competenties: gevraagd(toeval, werk, eis()),
    tillen: [0, 5, 5, 10, 15, 20, 25][Math.floor(7 * eis())]!,
    ...niveaus(toeval, (u) => niveau(u ** (2 ** mildheid))),
  };
  const regeling = toeval.gewogen<Regeling | "geen">(REGELING_PLEK);
  return { punt, feiten: bekend(toeval, feiten, 0.8, "plek"), regeling, capaciteit };
}

const TAAL_INWONER = [
  [1, 8],
  [2, 27],
  [3, 30],
  [4, 35],
] as const; // prettier than levels from 0: 0 is not known
const TILLEN_KAN = [
  [5, 8],
  [10, 14],
  [15, 18],
  [20, 20],
  [25, 40],
] as const;
const BEGELEIDING_NODIG = [
  [0, 40],
  [1, 15],
  [2, 20],
  [4, 15],
  [8, 7],
  [16, 3],
] as const;
const REGELING_PLEK = [
  ["geen", 70],
  ["loonkostensubsidie", 15],
  ["banenafspraak", 12],
  ["beschut werk", 3],
] as const;
const WERKVORM_STEUN = [
  "begeleid werken",
  "individuele detachering",
  "groepsdetachering",
  "werken op locatie",
  "intern",
];

const niveau = (deel: number): number => (deel < 0.45 ? 0 : deel < 0.75 ? 1 : deel < 0.93 ? 2 : 3);

const niveaus = (toeval: Toeval, van: (deel: number) => number): Feitenlijst =>
  Object.fromEntries(NIVEAUS.map((code) => [code, van(toeval.volgende())]));

function jaNee(toeval: Toeval, deel: number): Feitenlijst {
  const antwoord = () => (toeval.kans(deel) ? "ja" : "nee");
  return {
    buiten_werken: toeval.kies(["buiten", "binnen", "binnen", "beide"]),
    prikkelarm: antwoord(),
    taalontwikkeling: antwoord(),
    ervaring_nodig: antwoord(),
  };
}

/** One to three kinds of work, the one that is liked best first. */
function wensen(toeval: Toeval): string[] {
  const gekozen = [toeval.kies(WERK), toeval.kies(WERK), toeval.kies(WERK)];
  return [...new Set(gekozen.slice(0, toeval.tussen(1, 3)))];
}

function gevraagd(toeval: Toeval, werk: string, streng: number): string[] {
  const alle = Array.from({ length: 5 }, () =>
    toeval.kans(0.7) ? toeval.kies(ALGEMEEN) : toeval.kies(vakkennis(werk)),
  );
  return [...new Set(alle.slice(0, Math.floor(6 * streng)))];
}

function regelingenVan(toeval: Toeval): Regeling[] {
  const loopt = [toeval.kans(0.6), toeval.kans(0.5), toeval.kans(0.12)];
  return (["loonkostensubsidie", "banenafspraak", "beschut werk"] as const).filter((_, at) => loopt[at]);
}

/** Some of it nobody asked about yet; a list that says nothing when it is empty is not there. */
function bekend(toeval: Toeval, feiten: Feitenlijst, deel: number, zijde: "inwoner" | "plek"): Feiten {
  const over = onderwerpen.flatMap(({ code, zijde: van, minstensEen }) => {
    const isGevraagd = toeval.kans(deel);
    const waarde = feiten[code];
    if (waarde === undefined || !isGevraagd || (van !== "beide" && van !== zijde)) return [];
    if (minstensEen && typeof waarde === "object" && waarde.length === 0) return [];
    return [[code, { waarde }] as const];
  });
  return Object.fromEntries(over);
}
