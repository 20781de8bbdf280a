import { Type } from "typebox";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { defineAction } from "../door.ts";
import { amount, date, id, orNull, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkFunctional, eindVoorBegin, Inzet, waaromveld } from "./inzet.ts";
import { insertInzet, inzetById } from "./inzet-store.ts";
import { vraagtAkkoord } from "./mandaat.ts";

/** Asks for an instrument for an inwoner. Where nobody has to say yes, it is granted at once, within the budget. */
export const requestInzet = defineAction({
  name: "inzet.request",
  summary: "Een instrument inzetten voor een inwoner, of er akkoord voor vragen",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "inzet",
  input: request({
    id,
    instrumentId: id,
    doelId: Type.Optional(orNull(id)),
    waarom: waaromveld(),
    gewensteStart: date,
    geplandEinde: orNull(date),
    bedrag: orNull(amount),
  }),
  output: Inzet,
  subject: (context, { id }) => inwonerSubject(context, id),
  async run(context, { id: inwonerId, instrumentId, doelId = null, ...input }, { gemeente }) {
    const { user, newId, now, today } = context;
    checkFunctional(input.waarom, "waarom");
    if (input.geplandEinde !== null && input.geplandEinde < input.gewensteStart) throw eindVoorBegin();
    const { naam, ...regel } = await regelVan(context, instrumentId);
    const isGevraagd = vraagtAkkoord(regel, input.bedrag);
    const id = newId();
    await insertInzet(context, {
      regioId: user.regioId,
      id,
      gemeente: gemeente!,
      inwonerId,
      instrumentId,
      instrumentNaam: naam,
      doelId,
      ...input,
      status: isGevraagd ? "gevraagd" : "toegekend",
      aangevraagd: now(),
      aanvragerId: user.id,
      aanvragerNaam: user.naam,
      ...(!isGevraagd && { beslotenOp: today(), beslisserId: user.id, beslisserNaam: user.naam }),
    });
    return inzetById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});

async function regelVan({ db, user }: Context, instrumentId: string) {
  const row = await db
    .selectFrom("instrumenten")
    .select(["naam", "akkoord", "akkoordVanaf"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", instrumentId)
    .executeTakeFirst();
  if (!row) throw notFound("instrument", instrumentId);
  return row;
}
