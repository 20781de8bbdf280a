import { defineAction } from "../door.ts";
import { date, id, oneOf, request, text } from "../fields.ts";
import { inTheFuture } from "../inwoners/inwoner-failures.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { AANVRAAGSOORTEN, Aanvraag } from "./indicatie.ts";
import { aanvraagById, insertAanvraag } from "./indicatie-store.ts";
import { checkWerkwoorden } from "./instroom.ts";

/** Writes down that UWV was asked: for advice on beschut werk, or about the doelgroepregister. */
export const requestIndicatie = defineAction({
  name: "indicatie.request",
  summary: "Vastleggen dat UWV om een advies of beoordeling is gevraagd",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "situatie",
  input: request({ id, soort: oneOf(AANVRAAGSOORTEN), gevraagdOp: date, adviseur: text(120) }),
  output: Aanvraag,
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, ...fields }, { gemeente }) {
    if (fields.gevraagdOp > context.today()) throw inTheFuture("gevraagdOp");
    checkWerkwoorden("adviseur", fields.adviseur);
    const aanvraag = await insertAanvraag(context, { inwonerId: id, gemeente: gemeente! }, fields);
    return aanvraagById(context, aanvraag);
  },
  betrokkenen: (_, { id }) => [id],
});
