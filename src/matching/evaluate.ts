import type { IsoDate } from "#core/dates";
import { catalogVersion, criteria, type Criterium } from "#matching/criteria";
import { type Hulp, hulpBij } from "#matching/hulp";
import { type Uitkomst, uitkomst } from "#matching/oordeel";
import { type Onderwerp, type Waarde, waardeTekst } from "#matching/onderwerpen";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { type Reis, reis } from "#matching/reistijd";
import { uitleg } from "#matching/uitleg";

export const groepen = ["past nu", "past na één aanpassing", "past niet"] as const;

/** By the number of hard conditions that are not met: none, one, more. What is not known stands in nobody's way. */
export type Groep = (typeof groepen)[number];

export const groepVan = (nietVoldaan: number): Groep => groepen[Math.min(nietVoldaan, 2)]!;

/** A fact as it was used, with who says so and since when. */
export type Gegeven = {
  readonly onderwerp: Onderwerp | "regeling";
  readonly waarde: Waarde;
  readonly tekst: string;
  readonly bron: string | null;
  readonly datum: IsoDate | null;
};

export type Reden = {
  readonly criterium: string;
  readonly naam: string;
  readonly soort: Criterium["soort"];
  /** Decided by law: shown apart, and not to the werkgever before the inwoner agrees. */
  readonly apart: boolean;
  readonly uitkomst: Uitkomst;
  readonly tekst: string;
  readonly detail: string | null;
  /** Whom to ask, where the outcome is onbekend. */
  readonly onbekendBij: "inwoner" | "plek" | "beide" | null;
  readonly inwoner: readonly Gegeven[];
  readonly plek: readonly Gegeven[];
  /** What would make it fit, the side of the work first; empty unless it is not met. */
  readonly hulp: readonly Hulp[];
};

export type Paaroordeel = {
  readonly inwoner: string;
  readonly plek: string;
  /** The version of the criteria. */
  readonly versie: string;
  readonly groep: Groep;
  /** Do all hard conditions hold? Null while one is not known, or while nothing at all could be compared. */
  readonly past: boolean | null;
  /** The number of hard conditions of which something is not known. */
  readonly onbekend: number;
  readonly reis: Reis | null;
  readonly redenen: readonly Reden[];
};

/**
 * Everything about one inwoner and one plek, criterium by criterium. This is the specification of what fits; whatever
 * is faster must give the same outcome.
 */
export function evalPair(inwoner: Inwonerprofiel, plek: Plekprofiel): Paaroordeel {
  const redenen = criteria.map((criterium) => redenVan(criterium, inwoner, plek));
  const hard = redenen.filter(({ soort }) => soort === "voorwaarde");
  const aantal = (gezocht: Uitkomst) => hard.filter(({ uitkomst }) => uitkomst === gezocht).length;
  const nietVoldaan = aantal("voldoet niet");
  const onbekend = aantal("onbekend");
  return {
    inwoner: inwoner.id,
    plek: plek.id,
    versie: catalogVersion,
    groep: groepVan(nietVoldaan),
    past: nietVoldaan > 0 ? false : onbekend > 0 || aantal("voldoet") === 0 ? null : true,
    onbekend,
    reis: reis(inwoner, plek),
    redenen,
  };
}

function redenVan(criterium: Criterium, inwoner: Inwonerprofiel, plek: Plekprofiel): Reden {
  const { id, naam, soort, apart = false, inwonerVelden, plekVelden, regel } = criterium;
  const gevonden = uitkomst(criterium, inwoner, plek);
  const onbekendBij = gevonden === "onbekend" ? missendeKant(criterium, inwoner, plek) : null;
  const isRegeling = regel === "regeling";
  return {
    criterium: id,
    naam,
    soort,
    apart,
    uitkomst: gevonden,
    ...uitleg(criterium, inwoner, plek, gevonden),
    onbekendBij,
    inwoner: isRegeling ? regelingGegeven(inwoner.regelingen) : gegevens(inwoner, inwonerVelden),
    plek: isRegeling ? regelingGegeven(plek.regeling) : gegevens(plek, plekVelden),
    hulp: gevonden === "voldoet niet" ? hulpBij(criterium, inwoner, plek) : [],
  };
}

/** Only the named parts of a fact go on: whatever else a caller put beside them stays behind. */
const gegevens = ({ feiten }: Inwonerprofiel | Plekprofiel, velden: readonly Onderwerp[]): Gegeven[] =>
  velden.flatMap((onderwerp) => {
    const feit = feiten[onderwerp];
    if (!feit) return [];
    const { waarde, bron = null, datum = null } = feit;
    return { onderwerp, waarde, tekst: waardeTekst(onderwerp, waarde), bron, datum };
  });

function regelingGegeven(waarde: string | readonly string[] | undefined): Gegeven[] {
  if (waarde === undefined) return [];
  const tekst = [waarde].flat().join(", ") || "geen";
  return [{ onderwerp: "regeling", waarde, tekst, bron: null, datum: null }];
}

/** Beside the first subject, these must be known too. */
const OOK_NODIG: Readonly<Record<string, readonly Onderwerp[]>> = {
  uren: ["uren_per_week_max"],
  "uren naar wens": ["uren_per_week_max"],
  reistijd: ["vervoermiddelen"],
};

function missendeKant(
  criterium: Criterium,
  inwoner: Inwonerprofiel,
  plek: Plekprofiel,
): Reden["onbekendBij"] {
  const { regel, inwonerVelden, plekVelden } = criterium;
  if (regel === "regeling") return plek.regeling === undefined ? "plek" : "inwoner";
  const mist = ({ feiten }: Inwonerprofiel | Plekprofiel, velden: readonly Onderwerp[]) =>
    velden.some((veld, index) => {
      const isNodig = index === 0 || (OOK_NODIG[regel]?.includes(veld) ?? false);
      return isNodig && (feiten[veld] === undefined || feiten[veld].waarde === criterium.onbekend);
    });
  const gaatOverReis = regel === "reistijd" || regel === "dichtbij";
  const bijInwoner = mist(inwoner, inwonerVelden) || (gaatOverReis && !inwoner.punt);
  const bijPlek = mist(plek, plekVelden) || (gaatOverReis && !plek.punt);
  if (bijInwoner && bijPlek) return "beide";
  return bijPlek ? "plek" : "inwoner";
}
