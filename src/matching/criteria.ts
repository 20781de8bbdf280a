import type { Onderwerp } from "#matching/onderwerpen";
import { ONDERWERPEN_LICHAAM } from "#matching/onderwerpen-lichaam";
import { ONDERWERPEN_WERKWIJZE } from "#matching/onderwerpen-werkwijze";

/** Stored with each run: another version may give another answer. */
export const catalogVersion = "2026.1";

/** How the facts of both sides are held against each other; `oordeel.ts` has one function for each. */
export type Regel =
  | "kan minstens" // what the inwoner can ≥ what the work asks
  | "krijgt genoeg" // what the plek offers ≥ what the inwoner needs
  | "heeft alles" // all that the work asks
  | "krijgt alles" // all that the inwoner needs
  | "deelt iets"
  | "deelt genoeg" // at least MINSTE_DEEL of what the work asks
  | "uren"
  | "dagdelen"
  | "begintijd"
  | "eindtijd"
  | "reistijd"
  | "regeling"
  | "zelfde kant"
  | "graag ja"
  | "liever nee"
  | "dichtbij"
  | "uren naar wens";

/** At least 60% of the competenties that the work asks: 3 of every 5. */
export const MINSTE_DEEL = [3, 5] as const;
/** A wish for work close to home is met up to this many minutes. */
export const DICHTBIJ_MINUTEN = 15;

/** Who can change it, and what then makes it fit. `{inwoner}`, `{plek}` and `{mist}` stand for the values. */
export type Hulptekst = { readonly plek?: string; readonly steun?: string; readonly inwoner?: string };

export type Criterium = {
  readonly id: string;
  /** A voorwaarde decides whether a plek fits; a wens only the order and the explanation. */
  readonly soort: "voorwaarde" | "wens";
  readonly naam: string;
  readonly regel: Regel;
  readonly inwonerVelden: readonly Onderwerp[];
  readonly plekVelden: readonly Onderwerp[];
  readonly hulp: Hulptekst;
  /** Support eases the work, instead of what the inwoner can. */
  readonly steunBijPlek?: true;
  /** For "kan minstens": the value that asks nothing, and the one from which someone can do anything. */
  readonly niets?: number;
  readonly alles?: number;
  /** The value that says that it is not known. */
  readonly onbekend?: number;
  /** Decided by law: shown apart from the rest, and not to the werkgever before the inwoner agrees. */
  readonly apart?: true;
};

const WERK_AANPASSEN = "past als het werk hoogstens dit vraagt: {inwoner}";

const taal = (id: Onderwerp, naam: string, plek: string): Criterium => ({
  id,
  soort: "voorwaarde",
  naam,
  regel: "kan minstens",
  inwonerVelden: [id],
  plekVelden: [id],
  niets: 1,
  alles: 4,
  onbekend: 0,
  hulp: { plek, steun: "past na een taaltraining tot niveau {plek}" },
});

/** Support that eases the work itself; for the others the work can only be asked to change. */
const VERLICHTING: Readonly<Record<string, string>> = {
  tillen: "past met hulp bij tillen",
  staan: "past met een hoge kruk of zitplek",
  zitten: "past met een tafel die hoog en laag kan",
  reiken: "past met een opstap of lagere kast",
  prikkels: "past met een rustige hoek of gehoorbescherming",
};

const belasting = ({
  code,
  label,
  maximum,
}: {
  code: Onderwerp;
  label: string;
  maximum: number;
}): Criterium => {
  const steun = VERLICHTING[code];
  return {
    id: code,
    soort: "voorwaarde",
    naam: label,
    regel: "kan minstens",
    inwonerVelden: [code],
    plekVelden: [code],
    niets: 0,
    alles: maximum,
    hulp: { plek: WERK_AANPASSEN, ...(steun && { steun }) },
    ...(steun && { steunBijPlek: true }),
  };
};

const wijze = (rij: (typeof ONDERWERPEN_WERKWIJZE)[number]): Criterium =>
  VERLICHTING[rij.code]
    ? belasting(rij)
    : {
        ...belasting(rij),
        hulp: { plek: WERK_AANPASSEN, steun: "past na oefenen met een jobcoach, tot: {plek}" },
      };

const wens = (
  id: string,
  naam: string,
  regel: Regel,
  inwonerVelden: readonly Onderwerp[],
  plekVelden: readonly Onderwerp[] = inwonerVelden,
): Criterium => ({ id, soort: "wens", naam, regel, inwonerVelden, plekVelden, hulp: {} });

const voorwaarde = (
  id: string,
  naam: string,
  regel: Regel,
  inwonerVelden: readonly Onderwerp[],
  plekVelden: readonly Onderwerp[],
  hulp: Hulptekst,
): Criterium => ({ id, soort: "voorwaarde", naam, regel, inwonerVelden, plekVelden, hulp });

const UREN = ["uren_per_week_min", "uren_per_week_max"] as const;

/** Everything that is held against each other, hard conditions first. The explanation of a match is this same list. */
export const criteria: readonly Criterium[] = [
  voorwaarde("reistijd", "Reistijd", "reistijd", ["reistijd_max", "vervoermiddelen"], [], {
    steun: "past met vervoer naar het werk, {plek} meerijden",
    inwoner: "past bij {plek} reizen",
  }),
  voorwaarde("uren", "Uren per week", "uren", UREN, UREN, {
    plek: "past als het werk kan voor {inwoner}",
    inwoner: "past bij {plek} werken",
  }),
  voorwaarde("dagdelen", "Dagdelen", "dagdelen", ["dagdelen"], ["dagdelen", "aantal_dagdelen"], {
    plek: "past als het werk op andere dagdelen kan: {inwoner}",
    inwoner: "past bij werken op meer dagdelen: {mist}",
  }),
  voorwaarde("begintijd", "Begintijd", "begintijd", ["begintijd_vroegst"], ["begintijd_vroegst"], {
    plek: "past als de werkgever om {inwoner} laat beginnen",
    inwoner: "past bij beginnen om {plek}",
  }),
  voorwaarde(
    "eindtijd",
    "Eindtijd",
    "eindtijd",
    ["eindtijd_laatst", "begintijd_vroegst"],
    ["eindtijd_laatst", "begintijd_vroegst"],
    { plek: "past als het werk om {inwoner} klaar is", inwoner: "past bij werken tot {plek}" },
  ),
  taal("taal_nederlands_mondeling", "Nederlands spreken", "past als iemand het werk voordoet"),
  taal("taal_nederlands_lezen", "Nederlands lezen", "past met een werkinstructie met plaatjes"),
  ...ONDERWERPEN_LICHAAM.map(belasting),
  ...ONDERWERPEN_WERKWIJZE.map(wijze),
  voorwaarde("begeleiding", "Begeleiding", "krijgt genoeg", ["begeleiding"], ["begeleiding"], {
    plek: "past als de werkgever {inwoner} begeleiding geeft",
    steun: "past met een jobcoach erbij, samen {inwoner}",
  }),
  voorwaarde("aanpassingen", "Aanpassingen", "krijgt alles", ["aanpassingen"], ["aanpassingen"], {
    plek: "past als de werkgever dit regelt: {mist}",
    steun: "past met een werkplekaanpassing: {mist}",
  }),
  voorwaarde("certificaten", "Certificaten", "heeft alles", ["certificaten"], ["certificaten"], {
    plek: "past als dit niet nodig is: {mist}",
    steun: "past na scholing: {mist}",
  }),
  voorwaarde("rijbewijs", "Rijbewijs", "heeft alles", ["rijbewijzen"], ["rijbewijzen"], {
    plek: "past als een collega rijdt",
    steun: "past na rijles voor rijbewijs {mist}",
  }),
  {
    ...voorwaarde("regeling", "Regeling", "regeling", [], [], {
      plek: "past als de plek ook zonder {plek} kan",
      steun: "past als iemand een indicatie krijgt voor {plek}",
    }),
    apart: true,
  },
  voorwaarde("werkvorm", "Werkvorm", "deelt iets", ["werkvormen"], ["werkvormen"], {
    plek: "past als deze werkvorm kan: {inwoner}",
    inwoner: "past bij deze werkvorm: {plek}",
  }),
  voorwaarde("competenties", "Sterke punten", "deelt genoeg", ["competenties"], ["competenties"], {
    plek: "past als het werk dit niet vraagt: {mist}",
    steun: "past na leren op de werkplek: {mist}",
  }),
  wens("werk", "Werk", "deelt iets", ["werksoorten"]),
  wens("buiten", "Buiten of binnen", "zelfde kant", ["buiten_werken"]),
  wens("prikkelarm", "Rustige plek", "graag ja", ["prikkelarm"]),
  wens("taalontwikkeling", "Taal leren op het werk", "graag ja", ["taalontwikkeling"]),
  wens("ervaring", "Ervaring niet nodig", "liever nee", ["ervaring_nodig"]),
  wens("sector", "Sector", "deelt iets", ["sectoren"]),
  wens("dichtbij", "Dicht bij huis", "dichtbij", ["dichtbij_huis"], []),
  wens("uren_wens", "Uren naar wens", "uren naar wens", ["uren_per_week_wens"], UREN),
];

export const voorwaarden: readonly Criterium[] = criteria.filter(({ soort }) => soort === "voorwaarde");
