import { Type } from "typebox";
import { registerOf } from "../bedragen/register-of.ts";
import { defineQuery } from "../door.ts";
import { date, id, orNull, percentage, request, urenPerWeek } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { eindVoorStart } from "./plaatsing.ts";
import { plaatsingenSubject } from "./plaatsing-subject.ts";
import { Berekening, berekeningOn, subsidieperioden } from "./subsidie.ts";
import { subsidiegegevens } from "./subsidie-store.ts";
import { jaarNa } from "./subsidievraag.ts";

/** What a loonkostensubsidie would be. Nothing is kept. */
export const calculateSubsidie = defineQuery({
  name: "subsidie.calculate",
  summary: "Uitrekenen hoeveel loonkostensubsidie er zou zijn; er wordt niets bewaard",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "subsidie",
  input: request({
    inwonerId: id,
    startdatum: date,
    einddatum: Type.Optional(orNull(date)),
    loonwaarde: Type.Optional(orNull(percentage)),
    forfaitair: Type.Optional(Type.Boolean({ description: "Het vaste deel van de eerste zes maanden" })),
    urenPerWeek,
    voltijdUren: Type.Optional(urenPerWeek),
  }),
  output: Type.Object({
    ...Berekening.properties,
    isLeeftijdBekend: Type.Boolean({ description: "Zo niet, dan is gerekend voor 21 jaar en ouder" }),
  }),
  subject: (context, { inwonerId }) => plaatsingenSubject(context, inwonerId),
  async run(context, { inwonerId, startdatum, ...asked }) {
    const { geboortedatum, isWsw } = await subsidiegegevens(context, inwonerId, startdatum);
    const { einddatum = null, loonwaarde = null, forfaitair = false, urenPerWeek, voltijdUren = 36 } = asked;
    if (einddatum !== null && einddatum < startdatum) throw eindVoorStart();
    const { perioden } = subsidieperioden(
      { startdatum, einddatum, loonwaarde, forfaitair, urenPerWeek, voltijdUren, geboortedatum },
      { isWsw, tot: jaarNa(startdatum > context.today() ? startdatum : context.today()) },
      await registerOf(context),
    );
    return { ...berekeningOn(perioden, startdatum, einddatum), isLeeftijdBekend: geboortedatum !== null };
  },
  betrokkenen: (_, { inwonerId }) => [inwonerId],
});
