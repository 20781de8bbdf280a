import { type Static, Type } from "typebox";
import { date, gemeente, id, oneOf, orNull, paging, tijdstip, urenPerWeek } from "../fields.ts";
import { UITKERINGEN } from "./inwoner.ts";

/** Contact at least this often is what the region agreed. */
export const CONTACT_BINNEN_DAGEN = 42;
/** From then on it is talked about how a placement goes on. */
export const EINDIGT_BINNEN_DAGEN = 42;

/** How someone's case stands, in words: the first one that applies. About the work to do, never about the person. */
export const STANDEN = [
  "Wacht op u",
  "Eindigt binnenkort",
  "Lang geen contact",
  "Voorstel loopt",
  "Loopt goed",
  "Op weg",
] as const;

/** One inwoner in the caseload. What the role may not see is null. */
export const Caseloadrij = Type.Object({
  id,
  nummer: Type.Integer(),
  naam: Type.String(),
  gemeentenaam: Type.String(),
  waarNu: orNull(
    Type.Object({
      tekst: Type.String({ description: "Functie bij werkgever of unit, of 'Zoekt werk'" }),
      plaatsingId: orNull(id),
      tot: orNull(date),
    }),
  ),
  uren: orNull(urenPerWeek),
  uitkering: orNull(oneOf(UITKERINGEN)),
  doelgroepen: orNull(Type.Array(Type.String())),
  volgendeAfspraak: orNull(tijdstip),
  laatsteContact: orNull(date),
  stand: oneOf(STANDEN),
});
export type Caseloadrij = Static<typeof Caseloadrij>;

export const caseloadFilter = {
  gemeente: Type.Optional(gemeente),
  uitkering: Type.Optional(oneOf(UITKERINGEN)),
  doelgroep: Type.Optional(Type.String({ minLength: 2, maxLength: 60 })),
  stand: Type.Optional(oneOf(STANDEN)),
  zonderContact: Type.Optional(Type.Boolean({ description: "Alleen wie zes weken geen contact had" })),
  sorteer: Type.Optional(oneOf(["naam", "afstand", "laatsteContact", "volgendeAfspraak", "stand"])),
  ...paging,
};
