import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, orNull, request, text } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { checkWords } from "../inwoners/mogelijkheid.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Deelnemer, gesloten, nietMogelijk } from "./deelname.ts";
import { deelnameById, insertDeelname } from "./deelname-store.ts";
import { groepById } from "./groep-store.ts";

/** A place in a group, or in its queue where it is full: the database decides, in the order in which people came. */
export const putInGroep = defineAction({
  name: "deelname.create",
  summary: "Een inwoner een plaats in een groep geven, of op de wachtlijst zetten als de groep vol is",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "deelname",
  input: request({
    id,
    inwonerId: id,
    startdatum: date,
    leerdoel: Type.Optional(orNull(text(300, "Wat de inwoner hier wil leren, in één zin"))),
    akkoord: Type.Boolean({ description: "De inwoner zei ja; anders is het een aanbod" }),
  }),
  output: Deelnemer,
  subject: (context, { inwonerId }) => inwonerSubject(context, inwonerId),
  async run(context, { id, inwonerId, startdatum, akkoord, leerdoel = null }, { gemeente }) {
    checkWords("leerdoel", leerdoel ?? "");
    const groep = await groepById(context, id);
    if (groep.geslotenOp !== null) throw gesloten();
    if (!groep.gemeenten.includes(gemeente!))
      throw nietMogelijk("Deze groep is niet voor inwoners van deze gemeente. Kies een andere groep.");
    if (startdatum < groep.startdatum || (groep.einddatum !== null && startdatum > groep.einddatum))
      throw nietMogelijk("Kies een startdatum binnen de tijd van de groep.", ["startdatum"]);
    const status = akkoord ? "doet mee" : "aangeboden";
    const deelname = { inwonerId, gemeente: gemeente!, groepId: id, status, startdatum, leerdoel } as const;
    return deelnameById(context, await insertDeelname(context, deelname));
  },
  betrokkenen: (_, { inwonerId }) => [inwonerId],
});
