import { GEKOZEN_RELATIES, type WerkgeverInFull } from "../../../modules/werkgevers/werkgever.ts";
import type { Wrong } from "../../checks.ts";
import type { GevondenAdres, Kvkprofiel } from "../registers/registers.queries.ts";
import { text } from "../WerkgeverFormPage.text.ts";
import type { Werkgevervraag } from "./netwerk.queries.ts";

/** What is typed about a werkgever. */
export type WerkgeverTerms = {
  naam: string;
  kvk: string;
  sector: string;
  gemeente: string;
  plaats: string;
  adres: string;
  vestigingsnummer: string;
  sbi: string;
  postcode: string;
  aantalMedewerkers: string;
  contactpersoon: string;
  telefoon: string;
  relaties: readonly string[];
  isMijn: boolean;
};
export type WerkgeverField = Exclude<keyof WerkgeverTerms, "isMijn">;

export function werkgeverTerms(werkgever: WerkgeverInFull | null, mij: string): WerkgeverTerms {
  const {
    naam,
    kvk,
    sector,
    gemeente,
    plaats,
    adres,
    postcode,
    aantalMedewerkers,
    contactpersoon,
    telefoon,
  } = werkgever ?? EMPTY;
  return {
    naam,
    sector,
    gemeente,
    plaats,
    kvk: kvk ?? "",
    adres: adres ?? "",
    vestigingsnummer: werkgever?.vestigingsnummer ?? "",
    sbi: werkgever?.sbi ?? "",
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
    adres: terms.adres.trim() || null,
    vestigingsnummer: terms.vestigingsnummer || null,
    sbi: terms.sbi || null,
    kvk: digits(terms.kvk) || null,
    postcode: terms.postcode.replaceAll(" ", "").toUpperCase() || null,
    aantalMedewerkers: terms.aantalMedewerkers.trim() ? Number(terms.aantalMedewerkers) : null,
    contactpersoon: terms.contactpersoon.trim() || null,
    telefoon: terms.telefoon.trim() || null,
    relaties: terms.relaties.filter(isGekozen),
    accountmanagerId: terms.isMijn ? mij : before === mij ? null : before,
  };
}

/** What the handelsregister tells goes into the form; what it does not tell stays as it was typed. */
export const termsUitProfiel = (
  terms: WerkgeverTerms,
  profiel: Kvkprofiel,
  gemeenten: readonly string[],
): Partial<WerkgeverTerms> => ({
  naam: profiel.naam,
  kvk: profiel.kvk,
  vestigingsnummer: profiel.vestigingsnummer ?? "",
  sbi: profiel.sbi ?? "",
  adres: profiel.adres ?? terms.adres,
  postcode: profiel.postcode ?? terms.postcode,
  plaats: profiel.plaats ?? terms.plaats,
  gemeente: profiel.gemeente && gemeenten.includes(profiel.gemeente) ? profiel.gemeente : terms.gemeente,
  sector: terms.sector || (profiel.sbiOmschrijving ?? "").slice(0, LONGEST_SECTOR),
  aantalMedewerkers:
    profiel.werkzamePersonen === null ? terms.aantalMedewerkers : String(profiel.werkzamePersonen),
});

/** Only where a street was found is it filled in: of a postcode alone nobody knows it. */
export const termsUitAdres = (
  terms: WerkgeverTerms,
  { straat, huisnummer, plaats, gemeente }: GevondenAdres,
  gemeenten: readonly string[],
): Partial<WerkgeverTerms> => ({
  plaats,
  adres: straat ? [straat, huisnummer].filter(Boolean).join(" ") : terms.adres,
  gemeente: gemeente && gemeenten.includes(gemeente) ? gemeente : terms.gemeente,
});

/** `12a` of `Hof 12a`, and of `12a` alone. */
export const houseNumberIn = (adres: string): string =>
  /(?:^|\s)([1-9]\d{0,4}[A-Za-z]?(?:-[A-Za-z0-9]{1,4})?)\s*$/.exec(adres)?.[1] ?? "";

const LONGEST_SECTOR = 80;
const digits = (typed: string) => typed.replace(/[\s.-]/g, "");
const isGekozen = (relatie: string): relatie is (typeof GEKOZEN_RELATIES)[number] =>
  GEKOZEN_RELATIES.some((gekozen) => gekozen === relatie);
const EMPTY = {
  naam: "",
  sector: "",
  gemeente: "",
  plaats: "",
  kvk: null,
  adres: null,
  postcode: null,
  aantalMedewerkers: null,
  contactpersoon: null,
  telefoon: null,
};
