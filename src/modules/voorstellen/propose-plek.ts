import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { newVoorstel } from "./new-voorstel.ts";
import { checkFunctional, reden, VoorstelInFull } from "./voorstel.ts";
import { insertVoorstel, voorstelById } from "./voorstel-store.ts";

/** Proposes a plek to an inwoner, with one sentence why. Who proposes may deviate: what is not met stays visible. */
export const proposePlek = defineAction({
  name: "voorstel.propose",
  summary: "Een plek voorstellen aan een inwoner, met in één zin waarom",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({ id, plekId: id, waarom: reden(10, "In één zin, voor de inwoner") }),
  output: VoorstelInFull,
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id: inwonerId, plekId, waarom }, subject) {
    checkFunctional(waarom, "waarom");
    const voorstel = await newVoorstel(context, { inwonerId, plekId }, subject);
    await insertVoorstel(context, { ...voorstel, waarom, status: "voorgesteld" });
    return voorstelById(context, voorstel.id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
