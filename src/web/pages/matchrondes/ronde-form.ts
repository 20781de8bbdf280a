import { DOELGROEPEN } from "../../../modules/matchrondes/randvoorwaarden.ts";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../MatchrondePage.text.ts";
import type { Rondevraag } from "./matchrondes.queries.ts";

/** What is typed, by the id of its field: `coach-GM0307`, `vloer-0`. */
export type Getypt = Readonly<Record<string, string>>;

export const coachField = (gemeente: string) => `coach-${gemeente}`;
export const vloerField = (index: number) => `vloer-${index}`;

type Limit = { readonly from: number; readonly to: number; readonly isWhole: boolean };

const HOURS: Limit = { from: 1, to: 10_000, isWhole: false };
const LIMITS: Readonly<Record<string, Limit>> = {
  maximum: { from: 1, to: 1000, isWhole: true },
  reserve: { from: 1, to: 50, isWhole: true },
};
const FLOOR: Limit = { from: 1, to: 100_000, isWhole: true };
const SHORTEST = 10;

const limitOf = (id: string): Limit =>
  id.startsWith("coach-") ? HOURS : id.startsWith("vloer-") ? FLOOR : LIMITS[id]!;

export function wrongInRonde(typed: Getypt): Wrong {
  const wrong: Wrong = {};
  if ((typed["reden"] ?? "").trim().length < SHORTEST) wrong["reden"] = text.start.redenShort;
  for (const [id, value] of Object.entries(typed)) {
    if (id === "reden" || value.trim() === "") continue;
    const { from, to, isWhole } = limitOf(id);
    const given = numberFrom(value);
    const isGood =
      given !== null && given >= from && given <= to && Number.isInteger(isWhole ? given : given * 100);
    if (!isGood) wrong[id] = (isWhole ? text.start.wrongWhole : text.start.wrongNumber)(from, to);
  }
  return wrong;
}

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
  return {
    reden: (typed["reden"] ?? "").trim(),
    ...(coachuren.length > 0 && { coachuren }),
    ...(vloeren.length > 0 && { vloeren }),
    ...(maximum !== null && { maximumPerWerkgever: maximum }),
    ...(reserve !== null && { reserve }),
  };
}
