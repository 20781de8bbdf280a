import { Failure } from "#core/failure";
import { defineAction } from "../door.ts";
import { id, request, text } from "../fields.ts";
import { aanmelden } from "../verwerkingsactiviteiten.ts";
import { aanmeldingSubject } from "./aanmelding-subject.ts";
import { gezondheidswoorden } from "./gezondheidswoorden.ts";
import { OntvangenAanmelding } from "./ontvangen-aanmelding.ts";
import {
  aanmeldingById,
  finishAanmelding,
  openAanmelding,
  sendAntwoord,
} from "./ontvangen-aanmelding-store.ts";

/** Answers who made the aanmelding, with a reason. It goes to another gemeente, so nothing about health stands in it. */
export const answerAanmelding = defineAction({
  name: "aanmelding.answer",
  summary: "Een aanmelding beantwoorden aan wie haar deed, met de reden",
  verwerkingsactiviteit: aanmelden,
  dataklasse: "aanmelding",
  input: request({ id, antwoord: text(300) }),
  output: OntvangenAanmelding,
  subject: (context, { id }) => aanmeldingSubject(context, id),
  async run(context, { id, antwoord }) {
    const [health] = gezondheidswoorden(antwoord);
    if (health) throw new Failure("invalid", "aanmelding.gezondheid", health.hint, { velden: ["antwoord"] });
    const aanmelding = await openAanmelding(context, id);
    await finishAanmelding(context, aanmelding, "beantwoord", antwoord.trim());
    await sendAntwoord(context, id);
    return aanmeldingById(context, id);
  },
  betrokkenen: ({ inwonerId }) => (inwonerId ? [inwonerId] : []),
});
