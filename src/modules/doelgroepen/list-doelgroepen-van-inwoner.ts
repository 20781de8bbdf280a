import { type Static, Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, oneOf, orNull, request } from "../fields.ts";
import { DOELGROEPEN as INSTRUMENTGROEPEN } from "../instrumentengids/instrument.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { may } from "../toegang/toegang.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { groepenVan, laatsteWerk } from "./doelgroep-store.ts";
import { doelgroepBij, THEMAS } from "./doelgroepen.ts";

export const DoelgroepVanInwoner = Type.Object({
  naam: Type.String(),
  thema: oneOf(THEMAS),
  wat: Type.String(),
  sinds: orNull(date),
  vervolg: Type.String(),
  instrumenten: orNull(oneOf(INSTRUMENTGROEPEN)),
  eerderWerk: orNull(
    Type.Object(
      {
        plaatsingId: id,
        functie: Type.String(),
        bij: Type.String(),
        tot: date,
        reden: orNull(Type.String()),
      },
      { description: "Waar de weg terug begint" },
    ),
  ),
});
export type DoelgroepVanInwoner = Static<typeof DoelgroepVanInwoner>;

/** To which groups an inwoner belongs today, why, and what can come next. */
export const listDoelgroepenVanInwoner = defineQuery({
  name: "doelgroepen.van-inwoner",
  summary: "De doelgroepen van een inwoner, met wat er volgen kan",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "situatie",
  input: request({ id }),
  output: Type.Object({ rijen: Type.Array(DoelgroepVanInwoner) }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id }, subject) {
    const gevonden = (await groepenVan(context, id)).map(({ groep, sinds }) => ({
      ...doelgroepBij(groep),
      sinds,
    }));
    const gezien = gevonden.filter(({ leest }) =>
      leest.every((klasse) => may(context.user, "read", klasse, subject)),
    );
    const naWerk = gezien.some(({ naam }) => naam === "tussengroep na werk");
    const werk = naWerk ? await laatsteWerk(context, id) : null;
    return {
      rijen: gezien
        .toSorted((a, b) => THEMAS.indexOf(a.thema) - THEMAS.indexOf(b.thema))
        .map(({ naam, thema, wat, sinds, vervolg, instrumenten }) => ({
          naam,
          thema,
          wat,
          sinds,
          vervolg,
          instrumenten,
          eerderWerk: naam === "tussengroep na werk" ? werk : null,
        })),
    };
  },

  betrokkenen: (_, { id }) => [id],
});
