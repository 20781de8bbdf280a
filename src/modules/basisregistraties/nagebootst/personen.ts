import { type IsoDate, isIsoDate } from "#core/dates";
import { postcodes } from "../../plekken/postcodes.ts";

/** A person of an imitated BRP: nobody is real. */
export type Neppersoon = {
  readonly voornamen: string;
  readonly achternaam: string;
  readonly geboortedatum: IsoDate;
  readonly postcode: string;
  readonly woonplaats: string;
  /** CBS code. */
  readonly gemeente: string;
  readonly isGeheim: boolean;
};

const VOORNAMEN = [
  "Anna",
  "Mohamed",
  "Sanne",
  "Daan",
  "Fatima",
  "Pieter",
  "Yara",
  "Tomas",
  "Ilse",
  "Kofi",
] as const;
const ACHTERNAMEN = [
  "Jansen",
  "de Vries",
  "van den Berg",
  "Bakker",
  "El Amrani",
  "Visser",
  "Mulder",
  "Smit",
] as const;
const LETTERS = ["AB", "BC", "DE", "GH", "KL", "NP", "RS", "TV"] as const;
const EEN_OP = 17; // so many have one whose address is kept secret

/** Whoever has this number, the same one each time. Only of the range that is never given out. */
export function neppersoonMet(bsn: string): Neppersoon | undefined {
  if (!/^9999\d{5}$/.test(bsn)) return undefined;
  const seed = Number(bsn.slice(4));
  const area = postcodes[seed % postcodes.length]!;
  const year = 1960 + (seed % 45);
  const month = String(1 + (seed % 12)).padStart(2, "0");
  const day = String(1 + (seed % 28)).padStart(2, "0");
  const dag = `${year}-${month}-${day}`;
  if (!isIsoDate(dag)) return undefined;
  return {
    voornamen: VOORNAMEN[seed % VOORNAMEN.length]!,
    achternaam: ACHTERNAMEN[Math.floor(seed / 10) % ACHTERNAMEN.length]!,
    geboortedatum: dag,
    postcode: `${area.pc4}${LETTERS[seed % LETTERS.length]}`,
    woonplaats: area.plaats,
    gemeente: area.gemeente,
    isGeheim: seed % EEN_OP === 0,
  };
}

/** Someone of a dossier as a register would have him: some moved, some have a second first name. */
export function alsInRegister(bsn: string, dossier: Partial<Neppersoon>): Neppersoon | undefined {
  const made = neppersoonMet(bsn);
  if (!made) return undefined;
  const kind = Number(bsn.at(-2)) % 3;
  const isMoved = kind === 1 || !dossier.woonplaats;
  return {
    ...made,
    ...(dossier.voornamen && { voornamen: kind === 2 ? `${dossier.voornamen} Maria` : dossier.voornamen }),
    ...(dossier.achternaam && { achternaam: dossier.achternaam }),
    ...(dossier.geboortedatum && { geboortedatum: dossier.geboortedatum }),
    ...(!isMoved && {
      woonplaats: dossier.woonplaats ?? made.woonplaats,
      postcode: wholePostcode(dossier.postcode) ?? made.postcode,
      gemeente: dossier.gemeente ?? made.gemeente,
    }),
  };
}

const wholePostcode = (postcode: string | undefined): string | undefined =>
  postcode && (postcode.length === 4 ? `${postcode}AB` : postcode);
