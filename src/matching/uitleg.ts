import type { Criterium, Regel } from "#matching/criteria";
import { nodigeDagdelen, type Uitkomst } from "#matching/oordeel";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { reis } from "#matching/reistijd";
import {
  codesTekst,
  feitTekst,
  klein,
  minutenTekst,
  rangtelwoord,
  reisTekst,
  urenTekst,
} from "#matching/woorden";

/** `14 minuten fietsen`, with the smaller line `grens is 30 minuten`. */
export type Uitleg = { readonly tekst: string; readonly detail: string | null };

type Paar = {
  readonly criterium: Criterium;
  readonly inwoner: Inwonerprofiel;
  readonly plek: Plekprofiel;
  readonly uitkomst: Uitkomst;
  /** What each side says about the first subject, in words. */
  readonly van: string | undefined;
  readonly bij: string | undefined;
};

/** Why a criterium came out as it did, in short Dutch. `mist` names the side of which a fact is missing. */
export function uitleg(
  criterium: Criterium,
  inwoner: Inwonerprofiel,
  plek: Plekprofiel,
  uitkomst: Uitkomst,
  mist: "inwoner" | "plek" | "beide" | null,
): Uitleg {
  const { naam } = criterium;
  const paar = { criterium, inwoner, plek, uitkomst, ...kanten(criterium, inwoner, plek) };
  if (uitkomst === "niet gevraagd") return { tekst: `${naam}: niet gevraagd`, detail: null };
  if (uitkomst === "onbekend") {
    const tekst = `${naam}: nog niet ${mist === "inwoner" ? "besproken" : "gevraagd"}`;
    const detail =
      mist === "inwoner" ? paar.bij && `de plek: ${paar.bij}` : paar.van && `de inwoner: ${paar.van}`;
    return { tekst, detail: detail ?? null };
  }
  const [tekst, detail = null] = TEKSTEN[criterium.regel](paar);
  return { tekst, detail };
}

/** The values of both sides in words. */
export function kanten(
  { regel, inwonerVelden, plekVelden }: Criterium,
  inwoner: Inwonerprofiel,
  plek: Plekprofiel,
) {
  if (regel === "uren") return { van: urenTekst(inwoner.feiten), bij: urenTekst(plek.feiten) };
  if (regel === "regeling") return { van: inwoner.regelingen?.join(", "), bij: plek.regeling };
  const [eigen] = inwonerVelden;
  const [gevraagd] = plekVelden;
  return {
    van: eigen && feitTekst(inwoner.feiten, eigen),
    bij: gevraagd && feitTekst(plek.feiten, gevraagd),
  };
}

type Teksten = (paar: Paar) => readonly [tekst: string, detail?: string | null | undefined];

const metNaam =
  (label: string): Teksten =>
  ({ criterium, van, bij }) =>
    bij === undefined
      ? [`${criterium.naam}: geen grens`]
      : [`${criterium.naam}: ${bij}`, van && `${label}: ${van}`];

/** The codes of the first list that are not in the second. */
export const ontbrekend = (nodig: readonly string[], heeft: readonly string[]): string[] =>
  nodig.filter((code) => !heeft.includes(code));

const lijst = ({ feiten }: Inwonerprofiel | Plekprofiel, veld: Criterium["plekVelden"][number] | undefined) =>
  (veld === undefined ? [] : (feiten[veld]?.waarde ?? [])) as readonly string[];

const heeftAlles: Teksten = ({ criterium, inwoner, plek, uitkomst, bij }) => {
  const [veld] = criterium.plekVelden;
  const mist = ontbrekend(lijst(plek, veld), lijst(inwoner, veld));
  return [`${criterium.naam}: ${bij}`, uitkomst === "voldoet" ? null : `mist: ${codesTekst(veld!, mist)}`];
};

const krijgtAlles: Teksten = ({ criterium, inwoner, plek, uitkomst, van = "" }) => {
  const [veld] = criterium.inwonerVelden;
  if (uitkomst === "voldoet") return [hoofdletter(van)];
  const mist = ontbrekend(lijst(inwoner, veld), lijst(plek, veld));
  return [`Niet op de plek: ${codesTekst(veld!, mist)}`, `nodig: ${van}`];
};

const deeltIets: Teksten = ({ criterium, inwoner, plek, uitkomst, van, bij }) => {
  const [veld] = criterium.inwonerVelden;
  const isWens = criterium.soort === "wens";
  if (uitkomst === "voldoet niet") return [`${criterium.naam}: ${bij}`, `${isWens ? "wens" : "kan"}: ${van}`];
  const wensen = lijst(inwoner, veld);
  const gedeeld = wensen.filter((code) => lijst(plek, veld).includes(code));
  if (criterium.id !== "werk") return [`${criterium.naam}: ${codesTekst(veld!, gedeeld)}`];
  const eerste = gedeeld.slice(0, 1);
  return [`${hoofdletter(codesTekst(veld!, eerste))}, ${rangtelwoord(wensen.indexOf(eerste[0]!) + 1)} wens`];
};

const deeltGenoeg: Teksten = ({ criterium, inwoner, plek }) => {
  const [veld] = criterium.plekVelden;
  const nodig = lijst(plek, veld);
  const mist = ontbrekend(nodig, lijst(inwoner, veld));
  const detail = mist.length > 0 ? `mist: ${codesTekst(veld!, mist)}` : null;
  return [`${criterium.naam}: ${nodig.length - mist.length} van ${nodig.length}`, detail];
};

const dagdelen: Teksten = ({ inwoner, plek }) => {
  const nodig = nodigeDagdelen(plek.feiten);
  const gedeeld =
    lijst(plek, "dagdelen").length - ontbrekend(lijst(plek, "dagdelen"), lijst(inwoner, "dagdelen")).length;
  return [gedeeld === 1 ? "1 dagdeel past" : `${gedeeld} dagdelen passen`, `${nodig} nodig`];
};

const reistijd: Teksten = ({ inwoner, plek, van }) => {
  const snelste = reis(inwoner, plek);
  return snelste ? [reisTekst(snelste), `grens is ${van}`] : ["Reistijd: geen vervoer"];
};

const dichtbij: Teksten = ({ inwoner, plek }) => {
  const snelste = reis(inwoner, plek);
  return [snelste ? `Dicht bij huis: ${minutenTekst(snelste.minuten)}` : "Dicht bij huis"];
};

const TEKSTEN: Readonly<Record<Regel, Teksten>> = {
  "kan minstens": metNaam("kan"),
  "krijgt genoeg": metNaam("nodig"),
  "heeft alles": heeftAlles,
  "krijgt alles": krijgtAlles,
  "deelt iets": deeltIets,
  "deelt genoeg": deeltGenoeg,
  uren: ({ van, bij }) => [bij ?? "", van ? `wil ${van}` : null],
  dagdelen,
  begintijd: ({ van, bij }) => [`Begint om ${bij}`, `kan vanaf ${van}`],
  eindtijd: ({ van, bij }) => [`Klaar om ${bij}`, `grens is ${van}`],
  reistijd,
  regeling: ({ bij, uitkomst }) => [
    `Plek voor ${bij}`,
    uitkomst === "voldoet" ? "de indicatie laat dit toe" : "geen indicatie hiervoor",
  ],
  "zelfde kant": ({ bij = "", van, uitkomst }) => [
    bij === "allebei" ? "Buiten en binnen werken" : `${hoofdletter(bij)} werken`,
    uitkomst === "voldoet" ? null : `liever ${van}`,
  ],
  "graag ja": ({ criterium, bij }) => [`${criterium.naam}: ${bij}`],
  "liever nee": ({ uitkomst }) => [uitkomst === "voldoet" ? "Ervaring niet nodig" : "Ervaring nodig"],
  dichtbij,
  "uren naar wens": ({ plek, van }) => [`Werk van ${urenTekst(plek.feiten)}`, `liefst ${van}`],
};

const hoofdletter = (tekst: string): string => tekst.slice(0, 1).toUpperCase() + tekst.slice(1);

/** For a template: `{plek}` and the like become words. */
export const ingevuld = (sjabloon: string, woorden: Readonly<Record<string, string | undefined>>): string =>
  sjabloon.replace(/\{(\w+)\}/g, (_, naam: string) => klein(woorden[naam] ?? ""));
