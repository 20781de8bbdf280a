import { type Static, Type } from "typebox";
import { isIsoDate } from "#core/dates";
import { oneOf, orNull } from "../fields.ts";
import { type Fields, isFields } from "../uitwisseling/check-rij.ts";
import type { Json } from "../uitwisseling/parse-json.ts";
import { ANTWOORDSTANDEN, UITLEG } from "./antwoordstand.ts";
import type { Contactantwoord } from "./bemiddelaar.ts";
import { oin } from "./partij.ts";

const MEESTE = 50;
const LANGST = { naam: 120, soort: 40 };

/** Contacts of other organisations with a werkgever. The contract 3.1 is not public: field names and codes are to be confirmed. */
export const ContactenElders = Type.Object({
  bronnen: Type.Array(
    Type.Object({ oin, naam: Type.String(), stand: oneOf(ANTWOORDSTANDEN), uitleg: Type.String() }),
  ),
  contacten: Type.Array(
    Type.Object({
      bron: Type.String({ description: "Naam van de organisatie waar dit vandaan komt" }),
      datum: Type.String({ format: "date" }),
      soort: orNull(Type.String()),
      organisatie: orNull(Type.String()),
      collega: orNull(Type.String({ description: "Wie daar gebeld wil worden" })),
    }),
    { maxItems: MEESTE },
  ),
});
export type ContactenElders = Static<typeof ContactenElders>;

/** The answers of all sources together, the latest first. What is no contact with a date is left out. */
export function contactenUit(antwoorden: readonly Contactantwoord[]): ContactenElders {
  const contacten = antwoorden.flatMap(({ bron, matches }) =>
    matches.flatMap((match) => contactUit(bron.naam, match) ?? []),
  );
  return {
    bronnen: antwoorden.map(({ bron: { oin, naam }, stand, matches }) => ({
      oin,
      naam,
      stand,
      uitleg: stand === "ok" ? gevonden(matches.length) : UITLEG[stand],
    })),
    contacten: contacten
      .toSorted((a, b) => (a.datum < b.datum ? 1 : a.datum > b.datum ? -1 : a.bron < b.bron ? -1 : 1))
      .slice(0, MEESTE),
  };
}

const gevonden = (aantal: number) => (aantal === 0 ? "Geen contacten." : `${aantal} contacten.`);

function contactUit(bron: string, match: Json): ContactenElders["contacten"][number] | undefined {
  if (!isFields(match)) return undefined;
  const { datum, codeSoort, accountmanager } = match;
  if (typeof datum !== "string" || !isIsoDate(datum)) return undefined;
  const collega: Fields = isFields(accountmanager) ? accountmanager : {};
  return {
    bron,
    datum,
    soort: tekst(codeSoort, LANGST.soort),
    organisatie: tekst(collega["naamOrganisatie"], LANGST.naam),
    collega: tekst(collega["naam"], LANGST.naam),
  };
}

const tekst = (value: Json | undefined, langst: number): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, langst) : null;
