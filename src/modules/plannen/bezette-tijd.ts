import { type Static, Type } from "typebox";
import { date, id, oneOf, orNull, versie } from "../fields.ts";
import { WEEKDAGEN } from "./bezet.ts";
import { eindVoorBegin, tijd, tijdNietCompleet } from "./plan.ts";

/** Why someone is taken, in one word: not what for. */
export const BEZETSOORTEN = [
  "inburgering",
  "school",
  "zorg",
  "kinderopvang",
  "werk elders",
  "anders",
] as const;

export const bezettijdvelden = {
  soort: oneOf(BEZETSOORTEN),
  weekdagen: Type.Array(oneOf(WEEKDAGEN), { minItems: 1, maxItems: 7, uniqueItems: true }),
  begintijd: tijd,
  eindtijd: tijd,
  vanaf: date,
  tot: orNull(date),
};

export const BezetteTijd = Type.Object({ id, ...bezettijdvelden, versie });
export type BezetteTijd = Static<typeof BezetteTijd>;

export function checkBezetteTijd({
  begintijd,
  eindtijd,
  vanaf,
  tot,
}: Omit<BezetteTijd, "id" | "versie">): void {
  if (begintijd >= eindtijd) throw tijdNietCompleet();
  if (tot !== null && tot < vanaf) throw eindVoorBegin("tot");
}
