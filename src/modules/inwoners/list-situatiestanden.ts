import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, oneOf, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { UITKERINGEN } from "./inwoner.ts";
import { inwonerSubject } from "./inwoner-subject.ts";
import { oordelenOf, situatiestandenOf } from "./situatiestand-store.ts";

const OORDEELSOORTEN = ["werkfit", "participatieladder"] as const;

/** A judgement of a person about werkfit or the ladder. Null says that it was taken back, or that nobody wrote it down. */
export const Situatieoordeel = Type.Object({
  soort: oneOf(OORDEELSOORTEN),
  waarde: orNull(Type.Integer({ description: "Werkfit: 1 is ja, 0 is nee. Ladder: de trede" })),
  oordeelOp: orNull(date),
  bron: orNull(Type.String({ description: "Wie het oordeel gaf" })),
  doorNaam: orNull(Type.String({ description: "Wie het vastlegde; leeg als een ander systeem dat deed" })),
  organisatie: orNull(Type.String()),
  vastgelegdOp: orNull(date),
});

export const Situatiestand = Type.Object({
  uitkering: oneOf(UITKERINGEN),
  doelgroepen: Type.Array(Type.String()),
  isGeregistreerdWerkzoekend: Type.Boolean(),
  isBeschikbaar: orNull(Type.Boolean()),
  zoektActief: orNull(Type.Boolean()),
  heeftStartkwalificatie: orNull(Type.Boolean()),
  bron: Type.String(),
  peildatum: date,
  vervangenOp: date,
  vervangenDoor: orNull(Type.String()),
});

/** What was judged and what the situatie was, over time. */
export const listSituatiestanden = defineQuery({
  name: "situatie.history",
  summary: "Oordelen over werkfit en de participatieladder, en eerdere situaties van een inwoner",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "situatie",
  input: request({ id }),
  output: Type.Object({
    oordelen: Type.Array(Situatieoordeel, { description: "Het laatste eerst" }),
    standen: Type.Array(Situatiestand, { description: "De laatste eerst" }),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),
  run: async (context, { id }) => ({
    oordelen: await oordelenOf(context, id),
    standen: await situatiestandenOf(context, id),
  }),
  betrokkenen: (_, { id }) => [id],
});
