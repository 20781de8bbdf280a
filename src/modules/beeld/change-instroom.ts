import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, oneOf, orNull, request, text } from "../fields.ts";
import { BRONNEN } from "../inwoners/aanmelding.ts";
import { inTheFuture } from "../inwoners/inwoner-failures.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkWerkwoorden, Instroom } from "./instroom.ts";
import { instroomOf, saveInstroom } from "./instroom-store.ts";

/** Corrects who pointed the way to us, or writes it down for who came before that was asked. */
export const changeInstroom = defineAction({
  name: "beeld.change-instroom",
  summary: "Vastleggen hoe een inwoner bij ons kwam",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "beeld",
  input: request({
    id,
    bron: oneOf(BRONNEN),
    gemeldOp: date,
    toelichting: Type.Optional(orNull(text(300))),
  }),
  output: Instroom,
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id, bron, gemeldOp, toelichting = null }, { gemeente }) {
    if (gemeldOp > context.today()) throw inTheFuture("gemeldOp");
    checkWerkwoorden("toelichting", toelichting);
    await saveInstroom(context, { inwonerId: id, gemeente: gemeente! }, { bron, gemeldOp, toelichting });
    return instroomOf(context, id);
  },
  betrokkenen: (_, { id }) => [id],
});
