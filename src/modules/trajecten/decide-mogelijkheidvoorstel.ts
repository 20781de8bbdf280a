import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, oneOf, request, versie } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { takeOver } from "./mogelijkheid-overnemen.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { deelnameById } from "./deelname-store.ts";
import { VOORSTELSTATUSSEN } from "./uitkomst.ts";
import { decideVoorstel, voorstelById } from "./uitkomst-store.ts";

/** Who guides someone decides what of a traject counts from now on in matching: never by itself. */
export const decideMogelijkheidvoorstel = defineAction({
  name: "mogelijkheidvoorstel.decide",
  summary: "Een voorstel uit een traject overnemen in de mogelijkheden, of niet",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "mogelijkheden",
  input: request({ id, besluit: oneOf(["overgenomen", "niet overgenomen"]) }),
  output: Type.Object({ id, inwonerId: id, status: oneOf(VOORSTELSTATUSSEN), versie }),
  subject: async (context, { id }) => inwonerSubject(context, (await voorstelById(context, id)).inwonerId),
  async run(context, { id, besluit }, { gemeente }) {
    const { inwonerId, deelnameId, onderwerp, waarde, toelichting } = await voorstelById(context, id);
    await decideVoorstel(context, id, besluit);
    if (besluit === "overgenomen") {
      const { traject } = await deelnameById(context, deelnameId);
      await takeOver(
        context,
        { id: inwonerId, gemeente: gemeente! },
        {
          onderwerp,
          waarde,
          toelichting,
          bron: `traject ${traject}`.slice(0, 80),
        },
      );
    }
    const { status, versie } = await voorstelById(context, id);
    return { id, inwonerId, status: status as (typeof VOORSTELSTATUSSEN)[number], versie };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
