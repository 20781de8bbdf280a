import { type Static, Type } from "typebox";
import { addDays, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, gemeente, id, oneOf, orNull, tijdstip, versie } from "../fields.ts";

/** Own promise of the region: within two working days someone calls. No law names a term. */
const BELLEN_BINNEN_WERKDAGEN = 2;
/** After so many calls without an answer we stop; who asked can ask again. */
export const MEESTE_POGINGEN = 3;
/** After so many days the request is gone, as the page promises. */
export const BEWAREN_DAGEN = 30;

export const STANDEN = ["open", "gesproken", "niet bereikt"] as const;

/** Someone who wants to be called. */
export const Terugbelverzoek = Type.Object({
  id,
  nummer: Type.Integer({ description: "Zoals de beller het hoorde" }),
  gemeente,
  gemeentenaam: Type.String(),
  naam: Type.String(),
  telefoon: Type.String(),
  taal: Type.String({ description: "De taal van de pagina, zoals ar" }),
  gevraagd: tijdstip,
  belVoor: date,
  isTeLaat: Type.Boolean(),
  status: oneOf(STANDEN),
  pogingen: Type.Integer({ description: "Gebeld zonder gehoor" }),
  afgehandeldOp: orNull(date),
  afgehandeldDoor: orNull(Type.String()),
  versie,
});
export type Terugbelverzoek = Static<typeof Terugbelverzoek>;

/** The last day on which the promise is kept: weekends do not count. */
export function belVoor(gevraagdOp: IsoDate): IsoDate {
  let dag = gevraagdOp;
  for (let werkdagen = 0; werkdagen < BELLEN_BINNEN_WERKDAGEN; ) {
    dag = addDays(dag, 1);
    if (!isWeekend(dag)) werkdagen += 1;
  }
  return dag;
}

const isWeekend = (dag: IsoDate) => [0, 6].includes(new Date(`${dag}T12:00:00Z`).getUTCDay());

/**
 * As people write a number: with spaces, dashes, brackets, a country, or the digits of Arabic or Persian. Answers ten digits,
 * or `+` with a country other than the Netherlands and eight to fifteen digits; undefined where it is no number.
 */
export function telefoonIn(tekst: string): string | undefined {
  const kaal = tekst
    .normalize("NFKC")
    .replaceAll(/[٠-٩۰-۹]/g, (cijfer) => String((cijfer.codePointAt(0)! - 0x660) % 0x90))
    .replaceAll(/\(0\)|[\s().\-–/]/g, "")
    .replace(/^00/, "+")
    .replace(/^\+31/, "0");
  return /^(0[1-9]\d{8}|\+[1-9]\d{7,14})$/.test(kaal) ? kaal : undefined;
}

export const alAfgehandeld = () =>
  new Failure(
    "conflict",
    "terugbelverzoek.al-afgehandeld",
    "Een collega handelde dit verzoek al af. U hoeft niets te doen.",
  );
