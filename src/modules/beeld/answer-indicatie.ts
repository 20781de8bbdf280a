import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, oneOf, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import {
  AANVRAAGUITKOMSTEN,
  Aanvraag,
  alBeantwoord,
  checkDagen,
  nietZonderPositief,
  uitkomstTeVroeg,
} from "./indicatie.ts";
import { aanvraagById, answerAanvraag, insertIndicatie } from "./indicatie-store.ts";
import { subjectOf } from "./indicatie-subject.ts";

/**
 * What UWV answered. With `indicatieVanaf` the indicatie follows in the same act: of beschut werk the gemeente decides,
 * after the advice. @source Participatiewet art. 10b lid 1 to 3
 */
export const answerIndicatie = defineAction({
  name: "indicatie.answer",
  summary: "De uitkomst van UWV vastleggen, met de indicatie die daarop volgt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "situatie",
  input: request({
    id,
    uitkomst: oneOf(AANVRAAGUITKOMSTEN),
    uitkomstOp: date,
    geldigTot: Type.Optional(orNull(date)),
    indicatieVanaf: Type.Optional(orNull(date)),
  }),
  output: Aanvraag,
  subject: subjectOf("indicatieaanvragen", "indicatieaanvraag"),

  async run(context, { id, uitkomst, uitkomstOp, geldigTot = null, indicatieVanaf = null }, { gemeente }) {
    const aanvraag = await aanvraagById(context, id);
    if (aanvraag.uitkomst !== null) throw alBeantwoord();
    if (uitkomstOp < aanvraag.gevraagdOp || uitkomstOp > context.today()) throw uitkomstTeVroeg();
    if (indicatieVanaf && uitkomst !== "positief") throw nietZonderPositief();
    const fields = {
      soort: aanvraag.soort,
      vanaf: indicatieVanaf ?? uitkomstOp,
      tot: geldigTot,
      bron:
        aanvraag.soort === "beschut werk"
          ? `gemeente, na advies van ${aanvraag.adviseur}`
          : aanvraag.adviseur,
      vastgesteldOp: uitkomstOp,
    };
    checkDagen(fields, context.today());
    const wie = { inwonerId: aanvraag.inwonerId, gemeente: gemeente! };
    const indicatieId = indicatieVanaf ? await insertIndicatie(context, wie, fields) : null;
    await answerAanvraag(context, id, { uitkomst, uitkomstOp, geldigTot, indicatieId });
    return aanvraagById(context, id);
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
