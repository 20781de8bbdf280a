import { type Static, Type } from "typebox";
import { id, orNull, page, tijdstip } from "../fields.ts";

/** A line of the audit as the one who oversees sees it: who did what, and how it ended. */
export const Auditregel = Type.Object({
  gemeente: Type.String({ description: "CBS-code, of 'regio' voor wat bij geen gemeente hoort" }),
  nummer: Type.Integer(),
  tijdstip,
  gebruiker: orNull(Type.Object({ id, naam: Type.String(), functie: Type.String() })),
  handeling: Type.String(),
  object: Type.String(),
  resultaat: Type.String({ description: "'ok', of de code van de weigering" }),
  herkomst: Type.String(),
  traceId: Type.String(),
  velden: Type.Array(Type.String(), { description: "Namen van gewijzigde velden, nooit hun inhoud" }),
});
export type Auditregel = Static<typeof Auditregel>;
export const Auditpagina = page(Auditregel);

/** The inwoner that a line is about, by our own pseudonym. */
export const inwonerIn = ({ object }: Pick<Auditregel, "object">): string[] =>
  object.startsWith("inwoner/") ? [object.slice("inwoner/".length)] : [];
