import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { newVoorstel } from "./new-voorstel.ts";
import { nietVoldaan, type Uitleg } from "./uitleg.ts";
import { checkFunctional, pastNiet, reden, VoorstelInFull, WAAROM_TOCH, waaromToch } from "./voorstel.ts";
import { insertVoorstel, voorstelById } from "./voorstel-store.ts";

/**
 * Proposes a plek to an inwoner, with one sentence why. Who proposes may deviate from what fits, and then names what is
 * not met: nobody does so without having seen it, and the audit tells it apart by that field.
 */
export const proposePlek = defineAction({
  name: "voorstel.propose",
  summary: "Een plek voorstellen aan een inwoner, met in één zin waarom",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({
    id,
    plekId: id,
    waarom: reden(10, "In één zin, voor de inwoner. Past iets niet: waarom toch"),
    ondanks: Type.Optional(
      Type.Array(Type.String({ maxLength: 50 }), {
        maxItems: 50,
        description: "De voorwaarden die niet passen, zoals u ze zag: elke `criterium`",
      }),
    ),
  }),
  output: VoorstelInFull,
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id: inwonerId, plekId, waarom, ondanks = [] }, subject) {
    checkFunctional(waarom, "waarom");
    const { rij, uitleg } = await newVoorstel(context, { inwonerId, plekId }, subject);
    if (uitleg) checkDeviation(uitleg, ondanks, waarom);
    await insertVoorstel(context, { ...rij, waarom, status: "voorgesteld" });
    return voorstelById(context, rij.id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});

function checkDeviation(uitleg: Uitleg, ondanks: readonly string[], waarom: string): void {
  const open = nietVoldaan(uitleg.redenen).map(({ criterium }) => criterium);
  if (open.some((criterium) => !ondanks.includes(criterium))) throw pastNiet(open);
  if (open.length > 0 && waarom.trim().length < WAAROM_TOCH) throw waaromToch();
}
