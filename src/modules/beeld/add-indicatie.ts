import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkDagen, checkInstroom, Indicatie, indicatieFields } from "./indicatie.ts";
import { indicatieById, insertIndicatie } from "./indicatie-store.ts";
import { checkWerkwoorden } from "./instroom.ts";

/** Writes down an indicatie that was decided on, with its validity and who says so. */
export const addIndicatie = defineAction({
  name: "indicatie.add",
  summary: "Een indicatie vastleggen, met bron en geldigheid",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "situatie",
  input: request({ id, ...indicatieFields }),
  output: Indicatie,
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, ...fields }, { gemeente }) {
    checkDagen(fields, context.today());
    checkInstroom(fields);
    checkWerkwoorden("bron", fields.bron);
    return indicatieById(
      context,
      await insertIndicatie(context, { inwonerId: id, gemeente: gemeente! }, fields),
    );
  },
  betrokkenen: (_, { id }) => [id],
});
