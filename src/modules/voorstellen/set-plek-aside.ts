import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { GeenMatchInvoer, geenMatchKolommen } from "../geen-match/geen-match.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { newVoorstel } from "./new-voorstel.ts";
import { alOpen, checkFunctional, reden, VoorstelInFull } from "./voorstel.ts";
import { insertVoorstel, openVoorstel, voorstelById } from "./voorstel-store.ts";

/** Sets a plek aside for an inwoner: as easy as proposing it, and just as visible later. */
export const setPlekAside = defineAction({
  name: "voorstel.set-aside",
  summary: "Een plek opzij leggen: niet deze",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({
    id,
    plekId: id,
    reden: Type.Optional(reden(1)),
    geenMatch: Type.Optional(GeenMatchInvoer),
  }),
  output: VoorstelInFull,
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id: inwonerId, plekId, reden = "Niet deze plek.", geenMatch }, subject) {
    checkFunctional(reden, "reden");
    if (await openVoorstel(context, inwonerId, plekId)) throw alOpen();
    const { rij } = await newVoorstel(context, { inwonerId, plekId }, subject);
    await insertVoorstel(context, {
      ...rij,
      waarom: reden,
      status: "afgewezen",
      ...(geenMatch && { ...geenMatchKolommen(geenMatch, context.today()), geenMatchDoor: "begeleider" }),
    });
    return voorstelById(context, rij.id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
