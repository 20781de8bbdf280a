import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, oneOf, orNull, request, versie } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { UITKERINGEN, type Uitkering } from "./inwoner.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

const Situatie = Type.Object({
  uitkering: oneOf(UITKERINGEN),
  doelgroepen: Type.Array(Type.String()),
  isGeregistreerdWerkzoekend: Type.Boolean(),
  isWerkfit: orNull(Type.Boolean({ description: "In staat om te werken, eventueel met ondersteuning" })),
  werkfitOp: orNull(date),
  werkfitBron: orNull(Type.String()),
  isBeschikbaar: orNull(Type.Boolean()),
  zoektActief: orNull(Type.Boolean({ description: "Zoekt nu zelf naar werk" })),
  heeftStartkwalificatie: orNull(Type.Boolean()),
  ladder: orNull(Type.Integer({ minimum: 1, maximum: 6, description: "Trede van de participatieladder" })),
  ladderOp: orNull(date),
  ladderBron: orNull(Type.String()),
  afstandReden: orNull(Type.String({ description: "In woorden over wat er nodig is" })),
  bron: Type.String(),
  peildatum: date,
  versie,
});

/** Benefit, target groups and indications, with source and date. */
export const getSituatie = defineQuery({
  name: "situatie.get",
  summary: "Uitkering, doelgroepen en indicaties van een inwoner",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "situatie",
  input: request({ id }),
  output: Type.Object({
    situatie: orNull(Situatie),
    indicaties: Type.Array(
      Type.Object({
        id,
        soort: Type.String(),
        vanaf: date,
        tot: orNull(date),
        isGeldig: Type.Boolean({ description: "Vandaag" }),
        bron: Type.String(),
      }),
    ),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run({ db, user, today }, { id }) {
    const row = await db
      .selectFrom("situaties")
      .select([
        "uitkering",
        "doelgroepen",
        "isGeregistreerdWerkzoekend",
        "isWerkfit",
        "werkfitOp",
        "werkfitBron",
        "isBeschikbaar",
        "zoektActief",
        "heeftStartkwalificatie",
        "ladder",
        "ladderOp",
        "ladderBron",
        "afstandReden",
        "bron",
        "peildatum",
        "versie",
      ])
      .where("regioId", "=", user.regioId)
      .where("inwonerId", "=", id)
      .executeTakeFirst();
    const indicaties = await db
      .selectFrom("indicaties")
      .select(["id", "soort", "vanaf", "tot", "bron"])
      .where("regioId", "=", user.regioId)
      .where("inwonerId", "=", id)
      .orderBy("vanaf", "desc")
      .execute();
    return {
      situatie: row
        ? { ...row, uitkering: row.uitkering as Uitkering, doelgroepen: [...row.doelgroepen] }
        : null,
      indicaties: indicaties.map((indicatie) => ({
        ...indicatie,
        isGeldig: indicatie.vanaf <= today() && (indicatie.tot === null || indicatie.tot >= today()),
      })),
    };
  },

  betrokkenen: (_, { id }) => [id],
});
