import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, orNull, percentage, request, text, urenPerWeek } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { changeSubsidie } from "./change-subsidie.ts";
import { plaatsingSubject } from "./plaatsing-subject.ts";
import { SubsidieInFull } from "./subsidie-in-full.ts";
import { verbetering } from "./subsidieverandering.ts";

/**
 * Puts right what was entered wrongly: the loonwaarde or the hours that count on a day, from the day that they began to
 * count, or the amounts from a day on. The wrong periods stay, with the reason and who did it.
 */
export const correctSubsidie = defineAction({
  name: "subsidie.correct",
  summary: "Een verkeerd ingevoerde periode verbeteren; beide versies blijven te zien",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "subsidie",
  input: request({
    id,
    vanaf: date,
    loonwaarde: Type.Optional(orNull(percentage)),
    vastgesteldOp: Type.Optional(orNull(date)),
    herbepalenOp: Type.Optional(orNull(date)),
    urenPerWeek: Type.Optional(orNull(urenPerWeek)),
    voltijdUren: Type.Optional(orNull(urenPerWeek)),
    reden: text(300, "Wat er verkeerd was"),
  }),
  output: SubsidieInFull,
  subject: (context, { id }) => plaatsingSubject(context, id),
  run: (context, { id, ...asked }) =>
    changeSubsidie(context, id, (found) => verbetering(context, found, asked)),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
