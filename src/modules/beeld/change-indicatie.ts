import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkDagen, Indicatie, indicatieFields } from "./indicatie.ts";
import { indicatieById, updateIndicatie } from "./indicatie-store.ts";
import { subjectOf } from "./indicatie-subject.ts";
import { checkWerkwoorden } from "./instroom.ts";

/** Corrects an indicatie, or ends it by a last day. */
export const changeIndicatie = defineAction({
  name: "indicatie.change",
  summary: "Een indicatie verbeteren of beëindigen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "situatie",
  input: request({ id, ...indicatieFields }),
  output: Indicatie,
  subject: subjectOf("indicaties", "indicatie"),
  async run(context, { id, ...fields }) {
    checkDagen(fields, context.today());
    checkWerkwoorden("bron", fields.bron);
    await updateIndicatie(context, id, fields);
    return indicatieById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
