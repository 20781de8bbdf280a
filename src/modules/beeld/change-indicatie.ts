import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkDagen, checkInstroom, Indicatie, indicatieFields } from "./indicatie.ts";
import { indicatieById, updateIndicatie } from "./indicatie-store.ts";
import { subjectOf } from "./indicatie-subject.ts";
import { checkWerkwoorden } from "./instroom.ts";

/** Corrects an indicatie, or ends it by a last day. What it was before stays to be read, with the reason. */
export const changeIndicatie = defineAction({
  name: "indicatie.change",
  summary: "Een indicatie verbeteren of beëindigen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "situatie",
  input: request({ id, ...indicatieFields, reden: text(200, "Waarom, in woorden over werk") }),
  output: Indicatie,
  subject: subjectOf("indicaties", "indicatie"),
  async run(context, { id, reden, ...fields }) {
    checkDagen(fields, context.today());
    checkInstroom(fields);
    checkWerkwoorden("bron", fields.bron);
    checkWerkwoorden("reden", reden);
    await updateIndicatie(context, id, fields, reden.trim());
    return indicatieById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
