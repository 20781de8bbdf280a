import { defineAction } from "../door.ts";
import { date, id, oneOf, orNull, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import {
  AANVRAAGUITKOMSTEN,
  Aanvraag,
  checkDagen,
  indicatieVolgde,
  nietBeantwoord,
  uitkomstTeVroeg,
} from "./indicatie.ts";
import { aanvraagById } from "./indicatie-store.ts";
import { subjectOf } from "./indicatie-subject.ts";
import { correctAanvraag } from "./indicatiestand-store.ts";
import { checkWerkwoorden } from "./instroom.ts";

/** Corrects what was asked of UWV and what it said. What stood there before stays to be read, with the reason. */
export const correctAdvies = defineAction({
  name: "indicatie.correct-advies",
  summary: "Een aanvraag bij UWV en de uitkomst verbeteren, met de reden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "situatie",
  input: request({
    id,
    gevraagdOp: date,
    adviseur: text(120),
    uitkomst: oneOf(AANVRAAGUITKOMSTEN),
    uitkomstOp: date,
    geldigTot: orNull(date),
    reden: text(200, "Waarom, in woorden over werk"),
  }),
  output: Aanvraag,
  subject: subjectOf("indicatieaanvragen", "indicatieaanvraag"),

  async run(context, { id, reden, ...fields }) {
    const { gevraagdOp, adviseur, uitkomst, uitkomstOp, geldigTot } = fields;
    const before = await aanvraagById(context, id);
    if (before.uitkomst === null) throw nietBeantwoord();
    if (before.indicatieId !== null && uitkomst !== "positief") throw indicatieVolgde();
    if (uitkomstOp < gevraagdOp || uitkomstOp > context.today()) throw uitkomstTeVroeg();
    checkDagen({ vanaf: uitkomstOp, tot: geldigTot, vastgesteldOp: uitkomstOp }, context.today());
    checkWerkwoorden("adviseur", adviseur);
    checkWerkwoorden("reden", reden);
    await correctAanvraag(context, id, fields, reden.trim());
    return aanvraagById(context, id);
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
