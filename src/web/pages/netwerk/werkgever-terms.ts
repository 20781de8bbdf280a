import { GEKOZEN_RELATIES, type WerkgeverInFull } from "../../../modules/werkgevers/werkgever.ts";
import type { Wrong } from "../../checks.ts";
import { text } from "../WerkgeverFormPage.text.ts";
import type { Werkgevervraag } from "./netwerk.queries.ts";

/** What is typed about a werkgever. */
export type WerkgeverTerms = {
  naam: string;
  kvk: string;
  sector: string;
  gemeente: string;
  plaats: string;
  postcode: string;
  aantalMedewerkers: string;
  contactpersoon: string;
  telefoon: string;
  relaties: readonly string[];
  isMijn: boolean;
};
export type WerkgeverField = Exclude<keyof WerkgeverTerms, "isMijn">;

export function werkgeverTerms(werkgever: WerkgeverInFull | null, mij: string): WerkgeverTerms {
  const { naam, kvk, sector, gemeente, plaats, postcode, aantalMedewerkers, contactpersoon, telefoon } =
    werkgever ?? EMPTY;
  return {
    naam,
    sector,
    gemeente,
    plaats,
    kvk: kvk ?? "",
    postcode: postcode ?? "",
    aantalMedewerkers: aantalMedewerkers === null ? "" : String(aantalMedewerkers),
    contactpersoon: contactpersoon ?? "",
    telefoon: telefoon ?? "",
    relaties: werkgever?.relaties.filter(isGekozen) ?? [],
    isMijn: werkgever ? werkgever.accountmanager?.id === mij : true,
  };
}

export function wrongInWerkgever(terms: WerkgeverTerms): Wrong<WerkgeverField> {
  const kvk = digits(terms.kvk);
  const postcode = terms.postcode.replaceAll(" ", "").toUpperCase();
  return {
    ...(!terms.naam.trim() && { naam: text.need }),
    ...(!terms.sector.trim() && { sector: text.need }),
    ...(!terms.gemeente && { gemeente: text.needGemeente }),
    ...(!terms.plaats.trim() && { plaats: text.need }),
    ...(kvk && !/^\d{8}$/.test(kvk) && { kvk: text.wrongKvk }),
    ...(postcode && !/^\d{4}([A-Z]{2})?$/.test(postcode) && { postcode: text.wrongPostcode }),
    ...(terms.aantalMedewerkers.trim() &&
      !/^\d{1,6}$/.test(terms.aantalMedewerkers.trim()) && { aantalMedewerkers: text.wrongNumber }),
  };
}

/** Who was the accountmanager stays so, unless the user takes it or gives it up. */
export function werkgeverBody(
  terms: WerkgeverTerms,
  mij: string,
  werkgever: WerkgeverInFull | null,
): Werkgevervraag {
  const before = werkgever?.accountmanager?.id ?? null;
  return {
    naam: terms.naam.trim(),
    sector: terms.sector.trim(),
    gemeente: terms.gemeente,
    plaats: terms.plaats.trim(),
    kvk: digits(terms.kvk) || null,
    postcode: terms.postcode.replaceAll(" ", "").toUpperCase() || null,
    aantalMedewerkers: terms.aantalMedewerkers.trim() ? Number(terms.aantalMedewerkers) : null,
    contactpersoon: terms.contactpersoon.trim() || null,
    telefoon: terms.telefoon.trim() || null,
    relaties: terms.relaties.filter(isGekozen),
    accountmanagerId: terms.isMijn ? mij : before === mij ? null : before,
  };
}

const digits = (typed: string) => typed.replace(/[\s.-]/g, "");
const isGekozen = (relatie: string): relatie is (typeof GEKOZEN_RELATIES)[number] =>
  GEKOZEN_RELATIES.some((gekozen) => gekozen === relatie);
const EMPTY = {
  naam: "",
  sector: "",
  gemeente: "",
  plaats: "",
  kvk: null,
  postcode: null,
  aantalMedewerkers: null,
  contactpersoon: null,
  telefoon: null,
};
