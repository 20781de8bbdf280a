import { type Criterium, DICHTBIJ_MINUTEN, type Regel } from "#matching/criteria";
import { nodigeDagdelen, type Uitkomst } from "#matching/oordeel";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { reis } from "#matching/reistijd";
import { codesTekst, minutenTekst, rangtelwoord, reisTekst, urenTekst } from "#matching/woorden";

export type Paar = {
  readonly criterium: Criterium;
  readonly inwoner: Inwonerprofiel;
  readonly plek: Plekprofiel;
  readonly uitkomst: Uitkomst;
  /** What each side says about the first subject, in words. */
  readonly van: string | undefined;
  readonly bij: string | undefined;
};

/** Both halves of the sentence; undefined where that side was not asked yet. */
type Zin = {
  readonly werk: string | undefined;
  readonly mens: string | undefined;
  readonly detail?: string | null;
};
type Zinnen = (paar: Paar) => Zin;

const als = (woord: string, tekst: string | undefined): string | undefined =>
  tekst === undefined ? undefined : `${woord} ${tekst}`;

/** The codes of the first list that are not in the second. */
export const ontbrekend = (nodig: readonly string[], heeft: readonly string[]): string[] =>
  nodig.filter((code) => !heeft.includes(code));

const lijst = ({ feiten }: Inwonerprofiel | Plekprofiel, veld: Criterium["plekVelden"][number] | undefined) =>
  (veld === undefined ? [] : (feiten[veld]?.waarde ?? [])) as readonly string[];

const kanMinstens: Zinnen = ({ criterium, inwoner, plek, uitkomst, van, bij }) => {
  const [veld] = criterium.inwonerVelden;
  const isBekend = ({ feiten }: Inwonerprofiel | Plekprofiel) => feiten[veld!]?.waarde !== criterium.onbekend;
  const mens = isBekend(inwoner) ? (van === "geen" ? "kan het niet" : als("kan", van)) : undefined;
  if (uitkomst === "voldoet" && (bij === undefined || !isBekend(plek)))
    return { werk: "elke vraag past", mens };
  return { werk: isBekend(plek) ? als("vraagt", bij) : undefined, mens };
};

const heeftAlles: Zinnen = ({ criterium, inwoner, plek, uitkomst, van, bij }) => {
  const [veld] = criterium.plekVelden;
  const mist = ontbrekend(lijst(plek, veld), lijst(inwoner, veld));
  return {
    werk: als("vraagt", bij),
    mens: uitkomst === "voldoet" ? "heeft dat" : als("heeft", van),
    detail: uitkomst === "voldoet niet" ? `mist: ${codesTekst(veld!, mist)}` : null,
  };
};

const krijgtAlles: Zinnen = ({ criterium, inwoner, plek, uitkomst, van, bij }) => {
  const [veld] = criterium.inwonerVelden;
  if (uitkomst === "onbekend") return { werk: als("biedt", bij), mens: als("nodig", van) };
  const mist = ontbrekend(lijst(inwoner, veld), lijst(plek, veld));
  return mist.length === 0
    ? { werk: als("biedt", van), mens: "heeft dat nodig" }
    : { werk: `biedt niet ${codesTekst(veld!, mist)}`, mens: "heeft dat nodig" };
};

const deeltIets: Zinnen = ({ criterium, inwoner, plek, uitkomst, van, bij }) => {
  const [veld] = criterium.inwonerVelden;
  const isWens = criterium.soort === "wens";
  if (uitkomst !== "voldoet")
    return isWens
      ? { werk: bij, mens: als("wens", van) }
      : { werk: als("biedt", bij), mens: als("kan", van) };
  const wensen = lijst(inwoner, veld);
  const gedeeld = wensen.filter((code) => lijst(plek, veld).includes(code));
  if (!isWens) return { werk: `biedt ${codesTekst(veld!, gedeeld)}`, mens: "dat kan" };
  if (criterium.id !== "werk") return { werk: codesTekst(veld!, gedeeld), mens: "wens" };
  const eerste = gedeeld.slice(0, 1);
  return {
    werk: codesTekst(veld!, eerste),
    mens: `${rangtelwoord(wensen.indexOf(eerste[0]!) + 1)} wens`,
  };
};

const deeltGenoeg: Zinnen = ({ criterium, inwoner, plek, uitkomst, van }) => {
  const [veld] = criterium.plekVelden;
  const nodig = lijst(plek, veld);
  if (uitkomst === "onbekend")
    return { werk: nodig.length > 0 ? `vraagt er ${nodig.length}` : undefined, mens: als("heeft", van) };
  const mist = ontbrekend(nodig, lijst(inwoner, veld));
  return {
    werk: `vraagt er ${nodig.length}`,
    mens: `heeft er ${nodig.length - mist.length}`,
    detail: mist.length > 0 ? `mist: ${codesTekst(veld!, mist)}` : null,
  };
};

const dagdelen: Zinnen = ({ inwoner, plek }) => {
  const nodig = nodigeDagdelen(plek.feiten);
  const [kan, werk] = [lijst(inwoner, "dagdelen"), lijst(plek, "dagdelen")];
  const vraagt = werk.length > (nodig ?? 0) ? `${nodig} van ${werk.length}` : `er ${nodig}`;
  const gedeeld = werk.length - ontbrekend(werk, kan).length;
  return {
    werk: plek.feiten.dagdelen && `vraagt ${vraagt}`,
    mens:
      inwoner.feiten.dagdelen &&
      (plek.feiten.dagdelen ? `kan op ${gedeeld} daarvan` : `kan op ${kan.length}`),
  };
};

const reistijd: Zinnen = ({ inwoner, plek, van }) => {
  const snelste = reis(inwoner, plek);
  const vervoer = inwoner.feiten.vervoermiddelen?.waarde;
  const mens = als("wil hoogstens", van);
  if (snelste) return { werk: reisTekst(snelste), mens };
  if (vervoer?.length === 0) return { werk: "geen vervoer", mens };
  return { werk: vervoer ? "nog niet bekend" : "vervoer nog niet besproken", mens };
};

const dichtbij: Zinnen = ({ inwoner, plek }) => {
  const snelste = reis(inwoner, plek);
  return {
    werk: snelste ? minutenTekst(snelste.minuten) : "nog niet bekend",
    mens: `wens hoogstens ${minutenTekst(DICHTBIJ_MINUTEN)}`,
  };
};

const regeling: Zinnen = ({ uitkomst, van, bij }) => ({
  werk: als("vraagt", bij),
  mens:
    van === undefined ? undefined : uitkomst === "voldoet" ? "heeft de indicatie" : "heeft de indicatie niet",
});

/** Half of the hours can be known: `vraagt minstens 16 uur, verder nog niet gevraagd`. */
const uren: Zinnen = ({ inwoner, plek, uitkomst, van, bij }) => ({
  werk: als("vraagt", perWeek(bij, uitkomst, plek, "gevraagd")),
  mens: als("wil", perWeek(van, uitkomst, inwoner, "besproken")),
});

const urenNaarWens: Zinnen = ({ plek, uitkomst, van }) => ({
  werk: uitkomst === "voldoet" ? "kan dat" : perWeek(urenTekst(plek.feiten), uitkomst, plek, "gevraagd"),
  mens: als("wens", van?.replace(PER_WEEK, "")),
});

/** The name of the criterium says that already. */
const PER_WEEK = " per week";

function perWeek(
  tekst: string | undefined,
  uitkomst: Uitkomst,
  { feiten: { uren_per_week_min: min, uren_per_week_max: max } }: Inwonerprofiel | Plekprofiel,
  gedaan: "gevraagd" | "besproken",
): string | undefined {
  const isHalf = uitkomst === "onbekend" && (min === undefined) !== (max === undefined);
  return tekst && `${tekst.replace(PER_WEEK, "")}${isHalf ? `, verder nog niet ${gedaan}` : ""}`;
}

export const ZINNEN: Readonly<Record<Regel, Zinnen>> = {
  "kan minstens": kanMinstens,
  "krijgt genoeg": ({ van, bij }) => ({ werk: als("biedt", bij), mens: als("nodig", van) }),
  "heeft alles": heeftAlles,
  "krijgt alles": krijgtAlles,
  "deelt iets": deeltIets,
  "deelt genoeg": deeltGenoeg,
  uren,
  dagdelen,
  begintijd: ({ van, bij }) => ({ werk: als("om", bij), mens: als("kan vanaf", van) }),
  eindtijd: ({ van, bij }) => ({ werk: als("om", bij), mens: als("kan tot", van) }),
  reistijd,
  regeling,
  "zelfde kant": ({ van, bij }) => ({ werk: bij, mens: als("wens", van) }),
  "graag ja": ({ bij }) => ({ werk: bij && (bij === "ja" ? "wel" : "niet"), mens: "wens" }),
  "liever nee": ({ bij }) => ({ werk: bij && (bij === "ja" ? "wel nodig" : "niet nodig"), mens: "wens" }),
  dichtbij,
  "uren naar wens": urenNaarWens,
};
