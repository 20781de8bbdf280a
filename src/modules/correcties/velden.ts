import { isIsoDate } from "#core/dates";
import { fouteWaarde, isOnderwerp, onderwerp, waardeTekst } from "#matching/onderwerpen";
import { UITKERINGEN } from "../inwoners/inwoner.ts";
import { type CorrectieWaarde, type Deel, foutieveWaarde, onbekendVeld } from "./correctie.ts";

/** One fact that someone can say of that it is not right. */
type Veld = {
  readonly label: string;
  /** What is wrong with a value, in Dutch; null when it is good. */
  readonly fout: (waarde: CorrectieWaarde) => string | null;
  readonly inWoorden?: (waarde: NonNullable<CorrectieWaarde>) => string;
};

const tekst = (most: number) => (waarde: CorrectieWaarde) =>
  typeof waarde === "string" && waarde.trim() !== "" && waarde.length <= most
    ? null
    : "Vul in wat het moet zijn.";
const vorm = (form: RegExp, fout: string) => (waarde: CorrectieWaarde) =>
  typeof waarde === "string" && form.test(waarde) ? null : fout;
const ofWeg = (fout: Veld["fout"]) => (waarde: CorrectieWaarde) => (waarde === null ? null : fout(waarde));

// biome-ignore format: it is read as a table
const VELDEN: Readonly<Record<"persoon" | "contact" | "situatie" | "anders", Readonly<Record<string, Veld>>>> = {
  persoon: {
    voornaam:      { label: "Voornaam",      fout: tekst(100) },
    achternaam:    { label: "Achternaam",    fout: tekst(100) },
    geboortedatum: { label: "Geboortedatum", fout: (waarde) => (typeof waarde === "string" && isIsoDate(waarde) ? null : "Vul een datum in.") },
    postcode:      { label: "Postcode",      fout: ofWeg(vorm(/^[0-9]{4}([A-Z]{2})?$/, "Vul een postcode in, zoals 3812AB.")) },
    woonplaats:    { label: "Woonplaats",    fout: ofWeg(tekst(100)) },
    wijk:          { label: "Wijk",          fout: ofWeg(tekst(100)) },
  },
  contact: {
    telefoon:      { label: "Telefoon",      fout: ofWeg(vorm(/^\+?[0-9][0-9 ()-]{7,18}$/, "Vul een telefoonnummer in, met 10 cijfers.")) },
    email:         { label: "E-mail",        fout: ofWeg(vorm(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "Vul een e-mailadres in, zoals naam@voorbeeld.nl.")) },
    adres:         { label: "Adres",         fout: ofWeg(tekst(200)) },
  },
  situatie: {
    uitkering:     { label: "Uitkering",     fout: (waarde) => (UITKERINGEN.some((naam) => naam === waarde) ? null : "Kies een van de antwoorden.") },
  },
  anders: {
    anders:        { label: "Iets anders",   fout: tekst(200) },
  },
};

/** The fact that a correction is about. */
export function veldVan(deel: Deel, code: string): Veld {
  if (deel !== "mogelijkheid") {
    const veld = Object.hasOwn(VELDEN[deel], code) ? VELDEN[deel][code] : undefined;
    if (!veld) throw onbekendVeld();
    return veld;
  }
  if (!isOnderwerp(code) || onderwerp(code).zijde === "plek") throw onbekendVeld();
  return {
    label: onderwerp(code).label,
    fout: ofWeg((waarde) => fouteWaarde(code, waarde)),
    inWoorden: (waarde) => waardeTekst(code, waarde),
  };
}

export const veldenVan = (deel: keyof typeof VELDEN): readonly string[] => Object.keys(VELDEN[deel]);

/** The value in words, after it was checked. */
export function woordenVan(veld: Veld, waarde: CorrectieWaarde): string {
  const fout = veld.fout(waarde);
  if (fout) throw foutieveWaarde(fout);
  if (waarde === null) return "Dit moet weg";
  return veld.inWoorden?.(waarde) ?? [waarde].flat().join(", ");
}
