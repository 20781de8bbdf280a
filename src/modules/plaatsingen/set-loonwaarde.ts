import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, orNull, percentage, request } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { changeSubsidie } from "./change-subsidie.ts";
import { plaatsingSubject } from "./plaatsing-subject.ts";
import { SubsidieInFull } from "./subsidie-in-full.ts";
import { nieuweLoonwaarde } from "./subsidieverandering.ts";

/** Keeps a loonwaarde that was measured after the start, from the day that it counts for. */
export const setLoonwaarde = defineAction({
  name: "subsidie.loonwaarde",
  summary: "Een gemeten loonwaarde vastleggen vanaf een dag; het bedrag verandert vanaf die dag",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "subsidie",
  input: request({
    id,
    vanaf: date,
    loonwaarde: percentage,
    vastgesteldOp: date,
    herbepalenOp: Type.Optional(orNull(date)),
  }),
  output: SubsidieInFull,
  subject: (context, { id }) => plaatsingSubject(context, id),
  run: (context, { id, ...asked }) =>
    changeSubsidie(context, id, (found, register) => nieuweLoonwaarde(context, found, asked, register)),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
