import { Type } from "typebox";
import { Failure } from "#core/failure";
import { defineAction } from "../door.ts";
import { amount, id, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkFunctional, Inzet, waaromveld } from "./inzet.ts";
import { decideInzet as decide, inzetById } from "./inzet-store.ts";
import { inzetSubject } from "./inzet-subject.ts";

/** Says yes or no to a request, never to one's own. A yes promises the amount; a no says why. */
export const decideInzet = defineAction({
  name: "inzet.decide",
  summary: "Een aanvraag voor een instrument toekennen of afwijzen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "inzetbesluit",
  input: request({
    id,
    isToegekend: Type.Boolean(),
    reden: orNull(waaromveld(5)),
    bedrag: Type.Optional(orNull(amount)),
  }),
  output: Inzet,
  subject: (context, { id }) => inzetSubject(context, id),
  async run(context, { id, isToegekend, reden, bedrag = null }) {
    if (!isToegekend && reden === null) throw redenNodig();
    checkFunctional(reden, "reden");
    await decide(context, id, { isJa: isToegekend, reden, bedrag });
    return inzetById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});

export const redenNodig = () =>
  new Failure("invalid", "inzet.reden", "Schrijf waarom u dit afwijst. De klantmanager leest het.", {
    velden: ["reden"],
  });
