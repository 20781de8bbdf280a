import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { plaatsingSubject } from "../plaatsingen/plaatsing-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { checkFunctional } from "../voorstellen/voorstel.ts";
import { Begeleidingsplan, checkPlan, planvelden } from "./begeleidingsplan.ts";
import { keepPlan } from "./begeleidingsplan-store.ts";

/** Who guides, how much and until when, what was agreed with the werkgever, and who judged that it is needed. */
export const keepBegeleidingsplan = defineAction({
  name: "begeleidingsplan.keep",
  summary: "De begeleiding bij een plaatsing afspreken of wijzigen",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "plaatsing",
  input: request({ id, ...planvelden }),
  output: Begeleidingsplan,
  subject: (context, { id }) => plaatsingSubject(context, id),
  run(context, { id: plaatsingId, ...velden }, { inwonerId = "", gemeente = "" }) {
    checkPlan(velden);
    for (const doel of velden.doelen) checkFunctional(doel, "doelen");
    checkFunctional(velden.besluitWaarom, "besluitWaarom");
    checkFunctional(velden.afspraken ?? undefined, "afspraken");
    return keepPlan(context, { plaatsingId, inwonerId, gemeente }, velden);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
