import { cents } from "#core/money";
import { DOELGROEPEN } from "../../../modules/matchrondes/randvoorwaarden.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../MatchrondePage.text.ts";
import type { Rondevraag } from "./matchrondes.queries.ts";

/** What is typed, by the id of its field: `coach-GM0307`, `vloer-0`. Euros and hours as people write them. */
export type Getypt = Readonly<Record<string, string>>;

export const coachField = (gemeente: string) => `coach-${gemeente}`;
export const vloerField = (index: number) => `vloer-${index}`;

/** What stands in a new form: 46 weeks of 75 euro, an assumption that a region replaces. It is no limit by itself. */
export const EMPTY: Getypt = { perCoachuur: "3.450" };

type Limit = {
  readonly from: number;
  readonly to: number;
  /** Otherwise in hundredths. */
  readonly isWhole: boolean;
  readonly wrong: string;
};

const whole = (from: number, to: number): Limit => ({
  from,
  to,
  isWhole: true,
  wrong: text.start.wrongWhole(from, to),
});
const hundredths = (from: number, to: number, wrong = text.start.wrongNumber(from, to)): Limit => ({
  from,
  to,
  isWhole: false,
  wrong,
});
const HOURS = hundredths(1, 10_000);
const FLOOR = whole(1, 100_000);
const LIMITS: Readonly<Record<string, Limit>> = {
  maximum: whole(1, 1000),
  reserve: whole(1, 50),
  budget: hundredths(0, 1_000_000_000, text.start.wrongEuros),
  perCoachuur: hundredths(1, 100_000, text.start.wrongPerCoachuur),
};
const SHORTEST = 10;

const limitOf = (id: string): Limit =>
  id.startsWith("coach-") ? HOURS : id.startsWith("vloer-") ? FLOOR : LIMITS[id]!;

export function wrongInRonde(typed: Getypt): Wrong {
  const wrong: Wrong = {};
  if ((typed["reden"] ?? "").trim().length < SHORTEST) wrong["reden"] = text.start.redenShort;
  for (const [id, value] of Object.entries(typed)) {
    if (id === "reden" || value.trim() === "") continue;
    const limit = limitOf(id);
    const given = numberFrom(value);
    const isExact = given !== null && (limit.isWhole ? Number.isInteger(given) : hasTwoDecimals(given));
    if (!isExact || given < limit.from || given > limit.to) wrong[id] = limit.wrong;
  }
  const isEmpty = (id: string) => (typed[id] ?? "").trim() === "";
  if (!isEmpty("budget") && isEmpty("perCoachuur")) wrong["perCoachuur"] = text.start.perCoachuurMissing;
  return wrong;
}

/** At most: `1,1` is not a whole number of hundredths to a computer. */
const hasTwoDecimals = (given: number): boolean => Number(given.toFixed(2)) === given;

/** Only what was filled in: nothing given is no limit. */
export function vraagVan(typed: Getypt, gemeenten: readonly { readonly code: string }[]): Rondevraag {
  const given = (id: string) => numberFrom(typed[id] ?? "");
  const coachuren = gemeenten.flatMap(({ code }) => {
    const urenPerWeek = given(coachField(code));
    return urenPerWeek === null ? [] : [{ gemeente: code, urenPerWeek }];
  });
  const vloeren = DOELGROEPEN.flatMap((doelgroep, index) => {
    const minstens = given(vloerField(index));
    return minstens === null ? [] : [{ doelgroep, minstens }];
  });
  const [maximum, reserve] = [given("maximum"), given("reserve")];
  const [budget, perCoachuur] = [given("budget"), given("perCoachuur")];
  return {
    reden: (typed["reden"] ?? "").trim(),
    ...(coachuren.length > 0 && { coachuren }),
    ...(budget !== null &&
      perCoachuur !== null && { budget: { bedrag: inCents(budget), perCoachuur: inCents(perCoachuur) } }),
    ...(vloeren.length > 0 && { vloeren }),
    ...(maximum !== null && { maximumPerWerkgever: maximum }),
    ...(reserve !== null && { reserve }),
  };
}

const inCents = (euros: number) => cents(Math.round(euros * 100));
