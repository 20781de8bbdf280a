import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, versie } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";

/** What a werkgever asks about, in words that he chooses himself. */
export const VRAAGONDERWERPEN = [
  "een plek",
  "een kandidaat",
  "een medewerker",
  "een regeling",
  "iets anders",
] as const;

/** Own promise of the region: his contact answers on the next working day. No law names a term. */
export const ANTWOORD_BINNEN_WERKDAGEN = 1;

/** A question of a werkgever to his contact, with the answer when it is there. */
export const Bedrijfsvraag = Type.Object({
  id,
  werkgever: Type.Object({ id, naam: Type.String() }),
  onderwerp: oneOf(VRAAGONDERWERPEN),
  woorden: Type.String(),
  bel: orNull(Type.String({ description: "Waar wie het vraagt te bereiken is" })),
  doorNaam: Type.String(),
  voorNaam: orNull(Type.String({ description: "Zijn contactpersoon; leeg: wie werkgevers bedient" })),
  gesteldOp: date,
  antwoordUiterlijk: date,
  antwoord: orNull(Type.String()),
  beantwoordDoor: orNull(Type.String()),
  beantwoordOp: orNull(date),
  versie,
});
export type Bedrijfsvraag = Static<typeof Bedrijfsvraag>;

/** It goes along to others: what someone can, needs and does, and nothing about health. */
export function checkWoorden(text: string, veld: string): void {
  const [found] = gezondheidswoorden(text);
  if (found) throw new Failure("invalid", "bedrijfsvraag.gezondheid", found.hint, { velden: [veld] });
}

export const alBeantwoord = () =>
  new Failure(
    "conflict",
    "bedrijfsvraag.al-beantwoord",
    "Een collega beantwoordde deze vraag net. U hoeft niets te doen.",
  );
export const geenBedrijf = () =>
  new Failure(
    "conflict",
    "bedrijf.geen",
    "Bij uw account hoort geen bedrijf. Bel ons, dan brengen wij het in orde.",
  );
