import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { date, id, request, urenPerWeek } from "../fields.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { changeSubsidie } from "./change-subsidie.ts";
import { plaatsingSubject } from "./plaatsing-subject.ts";
import { SubsidieInFull } from "./subsidie-in-full.ts";
import { andereUren } from "./subsidieverandering.ts";

/** Keeps other hours in the contract of a plaatsing with a subsidy, from a day on. */
export const setUren = defineAction({
  name: "subsidie.uren",
  summary: "Andere uren vastleggen vanaf een dag; het bedrag verandert vanaf die dag",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "subsidie",
  input: request({ id, vanaf: date, urenPerWeek, voltijdUren: Type.Optional(urenPerWeek) }),
  output: SubsidieInFull,
  subject: (context, { id }) => plaatsingSubject(context, id),
  run: (context, { id, ...asked }) => changeSubsidie(context, id, (found) => andereUren(found, asked)),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
