import type { Afweegvraag, Criterium, Geweerd, Optie, Weging } from "#toekomstplan/afwegen/afwegen";
import { alsDelen } from "#toekomstplan/afwegen/gewichten";
import { getal, type Lezer, lijst, meld, objectVan, plekVan, type Rij, tekst } from "../lezer.ts";

export type GelezenAfweging = {
  readonly vraag: Pick<Afweegvraag, "criteria" | "opties" | "wegingen" | "geweerd">;
  readonly fouten: readonly { readonly plaats: string; readonly wat: string }[];
};

const VELDEN = {
  criterium: ["naam", "slechtst", "best", "rang", "grens"],
  optie: ["naam", "waarden"],
  weging: ["wie", "gewichten"],
  geweerd: ["optie", "reden"],
};
const HOOGSTE = 1e12;
const MEESTE_TOEKOMSTEN = 10_000;

/**
 * What is weighed, as people write it: criteria with their scale, options with a value (or a list of values, one for each
 * future) for each criterion by name, who gives which weights, and which options may not be called the best.
 */
export function leesAfweging(invoer: unknown): GelezenAfweging {
  const lezer: Lezer = new Map();
  const rij = objectVan(lezer, "", invoer, ["criteria", "opties", "wegingen", "geweerd"]);
  nietLeeg(lezer, rij, "criteria");
  const criteria = lijst(lezer, rij, "criteria", VELDEN.criterium, criteriumUit);
  uniek(
    lezer,
    "criteria",
    criteria.map(({ naam }) => naam),
  );
  const namen = criteria.map(({ naam }) => naam);
  const opties = lijst(lezer, rij, "opties", VELDEN.optie, (own, plaats, each) =>
    optieUit(own, plaats, each, criteria),
  );
  uniek(
    lezer,
    "opties",
    opties.map(({ naam }) => naam),
  );
  const wegingen = lijst(lezer, { wegingen: [], ...rij }, "wegingen", VELDEN.weging, (own, plaats, each) =>
    wegingUit(own, plaats, each, namen),
  );
  const keuzes = opties.map(({ naam }) => naam);
  const geweerd = lijst(lezer, { geweerd: [], ...rij }, "geweerd", VELDEN.geweerd, (own, plaats, each) =>
    geweerdUit(own, plaats, each, keuzes),
  );
  nietLeeg(lezer, rij, "opties");
  eenLengte(lezer, opties);
  return {
    vraag: { criteria, opties, wegingen, geweerd },
    fouten: [...lezer].map(([plaats, wat]) => ({ plaats, wat })),
  };
}

function criteriumUit(lezer: Lezer, plaats: string, rij: Rij): Criterium {
  const of = (veld: string) => getal(lezer, plaats, rij, veld, HOOGSTE);
  const [slechtst, best] = [of("slechtst"), of("best")];
  if (slechtst === best) meld(lezer, plekVan(plaats, "best"), "Best en slechtst moeten verschillen.");
  const rang = of("rang");
  if (!Number.isInteger(rang) || rang < 1)
    meld(lezer, plekVan(plaats, "rang"), "Vul een heel getal in vanaf 1.");
  const grens = rij["grens"] === undefined || rij["grens"] === null ? null : of("grens");
  return { naam: tekst(lezer, plaats, rij, "naam"), slechtst, best, rang, grens };
}

function optieUit(lezer: Lezer, plaats: string, rij: Rij, criteria: readonly Criterium[]): Optie {
  const at = plekVan(plaats, "waarden");
  const waarden = objectVan(
    lezer,
    at,
    rij["waarden"],
    criteria.map(({ naam }) => naam),
  );
  return {
    naam: tekst(lezer, plaats, rij, "naam"),
    waarden: criteria.map((criterium) => waardenUit(lezer, at, waarden, criterium)),
  };
}

function waardenUit(lezer: Lezer, plaats: string, rij: Rij, { naam, slechtst, best }: Criterium): number[] {
  const given = rij[naam];
  const values = Array.isArray(given) ? (given as unknown[]) : [given];
  if (values.length === 0 || values.length > MEESTE_TOEKOMSTEN) {
    meld(
      lezer,
      plekVan(plaats, naam),
      `Geef één waarde, of een lijst van 1 tot ${MEESTE_TOEKOMSTEN} waarden.`,
    );
    return [slechtst];
  }
  const [laagst, hoogst] = [Math.min(slechtst, best), Math.max(slechtst, best)];
  return values.map((value) => {
    const waarde = getal(lezer, plaats, { [naam]: value }, naam, HOOGSTE);
    if (waarde >= laagst && waarde <= hoogst) return waarde;
    meld(lezer, plekVan(plaats, naam), `${waarde} valt buiten de schaal van ${laagst} tot ${hoogst}.`);
    return slechtst;
  });
}

function wegingUit(lezer: Lezer, plaats: string, rij: Rij, namen: readonly string[]): Weging {
  const at = plekVan(plaats, "gewichten");
  const given = objectVan(lezer, at, rij["gewichten"], namen);
  const gewichten = namen.map((naam) => {
    const gewicht = getal(lezer, at, { [naam]: 0, ...given }, naam);
    if (gewicht < 0) meld(lezer, plekVan(at, naam), "Vul nul of meer in.");
    return Math.max(0, gewicht);
  });
  const isNothing = gewichten.every((gewicht) => gewicht === 0);
  if (isNothing) meld(lezer, at, "Geef ten minste één criterium een gewicht boven nul.");
  return { wie: tekst(lezer, plaats, rij, "wie"), gewichten: isNothing ? gewichten : alsDelen(gewichten) };
}

function geweerdUit(lezer: Lezer, plaats: string, rij: Rij, keuzes: readonly string[]): Geweerd {
  const optie = tekst(lezer, plaats, rij, "optie");
  if (optie !== "" && !keuzes.includes(optie))
    meld(lezer, plekVan(plaats, "optie"), `${optie} staat niet bij de opties.`);
  return { optie, reden: tekst(lezer, plaats, rij, "reden") };
}

function nietLeeg(lezer: Lezer, rij: Rij, veld: string): void {
  const waarde = rij[veld];
  if (Array.isArray(waarde) && waarde.length === 0) meld(lezer, veld, "Noem er ten minste één.");
}

function uniek(lezer: Lezer, veld: string, namen: readonly string[]): void {
  for (const [at, naam] of namen.entries())
    if (namen.indexOf(naam) < at) meld(lezer, `${veld}[${at}].naam`, `${naam} staat er twee keer.`);
}

/** Futures stand beside each other: the third of one criterium is the third of all. */
function eenLengte(lezer: Lezer, opties: readonly Optie[]): void {
  const lengths = new Set(
    opties.flatMap(({ waarden }) => waarden.map(({ length }) => length)).filter((n) => n > 1),
  );
  if (lengths.size > 1)
    meld(
      lezer,
      "opties",
      `Elke lijst waarden moet even lang zijn. Er zijn er van ${[...lengths].join(", ")}.`,
    );
}
