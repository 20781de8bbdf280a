import { addDays, isIsoDate, type IsoDate } from "#core/dates";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import type { Subsidie, Voorbeeldvraag } from "./plaatsing.queries.ts";
import { text } from "../PlaatsingWijzigingPage.text.ts";

export type Soort = "loonwaarde" | "uren" | "correctie";

/** What someone fills in, as text. */
export type Antwoorden = {
  readonly vanaf: string;
  readonly loonwaarde: string;
  readonly vastgesteldOp: string;
  readonly herbepalenOp: string;
  readonly urenPerWeek: string;
  readonly voltijdUren: string;
  readonly reden: string;
};
export type Veld = keyof Antwoorden;

/** What is known is filled in: after the flat rate the loonwaarde counts from the day that it ends. */
export function startAnswers(
  soort: Soort,
  { vasteDeelTot, uren, vanaf }: Subsidie,
  today: IsoDate,
): Antwoorden {
  const last = uren.at(-1);
  const first = soort === "loonwaarde" && vasteDeelTot ? addDays(vasteDeelTot, 1) : today;
  return {
    vanaf: soort === "correctie" ? vanaf : first,
    loonwaarde: "",
    vastgesteldOp: today,
    herbepalenOp: "",
    urenPerWeek: "",
    voltijdUren: soort === "uren" && last ? typedNumber(last.voltijdUren) : "",
    reden: "",
  };
}

/** What stands in the way of sending, by field. */
export function wrongIn(soort: Soort, a: Antwoorden): Wrong<Veld> {
  const { needed } = text;
  const wrong: { -readonly [Field in Veld]?: string } = {};
  if (!isIsoDate(a.vanaf)) wrong.vanaf = needed.vanaf;
  if (soort === "loonwaarde") {
    if (percentOf(a.loonwaarde) === null) wrong.loonwaarde = needed.loonwaarde;
    if (!isIsoDate(a.vastgesteldOp)) wrong.vastgesteldOp = needed.vastgesteldOp;
    if (a.herbepalenOp && !isIsoDate(a.herbepalenOp)) wrong.herbepalenOp = needed.herbepalenOp;
    return wrong;
  }
  const isOptional = soort === "correctie";
  const isFine = (typed: string) => (isOptional && typed.trim() === "") || hoursOf(typed) !== null;
  if (!isFine(a.urenPerWeek)) wrong.urenPerWeek = needed.uren;
  if (!isFine(a.voltijdUren)) wrong.voltijdUren = needed.uren;
  if (!isOptional) return wrong;
  if (a.loonwaarde.trim() !== "" && percentOf(a.loonwaarde) === null) wrong.loonwaarde = needed.loonwaarde;
  if (![a.loonwaarde, a.urenPerWeek, a.voltijdUren].some((typed) => typed.trim()))
    wrong.loonwaarde = needed.iets;
  if (a.reden.trim() === "") wrong.reden = needed.reden;
  return wrong;
}

/** What the service needs to show the outcome; nothing while something is missing. The reason is not needed for it. */
export function previewOf(soort: Soort, a: Antwoorden): Voorbeeldvraag | null {
  const { reden: _reden, ...wrong } = wrongIn(soort, a);
  if (Object.keys(wrong).length > 0) return null;
  const vanaf = a.vanaf as IsoDate;
  const uren = { urenPerWeek: hoursOf(a.urenPerWeek), voltijdUren: hoursOf(a.voltijdUren) };
  if (soort === "uren") return { soort, vanaf, ...uren };
  const loonwaarde = percentOf(a.loonwaarde);
  if (soort === "correctie") return { soort, vanaf, loonwaarde, ...uren };
  return { soort, vanaf, loonwaarde, vastgesteldOp: a.vastgesteldOp as IsoDate };
}

/** Only once `wrongIn` finds nothing. */
export function bodyOf(soort: Soort, a: Antwoorden): object {
  const { soort: _soort, ...shown } = previewOf(soort, a) ?? { soort };
  if (soort === "loonwaarde") return { ...shown, herbepalenOp: a.herbepalenOp || null };
  return soort === "correctie" ? { ...shown, reden: a.reden.trim() } : shown;
}

/** `31,25`, as someone would type it. */
const typedNumber = (value: number): string => String(value).replace(".", ",");

const percentOf = (typed: string) => within(numberFrom(typed), 0, 100);
const hoursOf = (typed: string) => within(numberFrom(typed), 0.01, 60);

const within = (value: number | null, least: number, most: number) =>
  value !== null && value >= least && value <= most ? value : null;
