import { isIsoDate } from "#core/dates";
import type { Wrong } from "../../checks.ts";
import { number, numberFrom } from "../../format.ts";
import type { Begeleidingsplan } from "../begeleiding.queries.ts";
import { text } from "../BegeleidingsplanPage.text.ts";

export type PlanDraft = {
  readonly [Field in
    | "coachNaam"
    | "specialisme"
    | "buddyNaam"
    | "buddyFunctie"
    | "start"
    | "later"
    | "laterVanaf"
    | "doelen"
    | "tot"
    | "bereikbaar"
    | "besluitDoor"
    | "besluitOp"
    | "besluitWaarom"
    | "dienstverbandBij"
    | "begeleidingDoor"
    | "betaaldDoor"
    | "prijs"
    | "prijsPer"
    | "afspraken"]: string;
} & { readonly isCoachIk: boolean };
export type PlanField = Exclude<keyof PlanDraft, "isCoachIk">;

/** As it is kept: the first period begins with the plaatsing, the second is the one after it. */
export function draftOf(plan: Begeleidingsplan): PlanDraft {
  const [first, second] = plan.fasen;
  return {
    coachNaam: plan.coachNaam,
    isCoachIk: plan.isCoachIk,
    specialisme: plan.specialisme,
    buddyNaam: plan.buddyNaam ?? "",
    buddyFunctie: plan.buddyFunctie ?? "",
    start: hoursText(first?.urenPerWeek),
    later: hoursText(second?.urenPerWeek),
    laterVanaf: second?.vanaf ?? "",
    doelen: plan.doelen.join("\n"),
    tot: plan.tot ?? "",
    bereikbaar: plan.bereikbaar,
    besluitDoor: plan.besluitDoor,
    besluitOp: plan.besluitOp,
    besluitWaarom: plan.besluitWaarom,
    dienstverbandBij: plan.dienstverbandBij,
    begeleidingDoor: plan.begeleidingDoor,
    betaaldDoor: plan.betaaldDoor,
    prijs: plan.prijsInCenten === null ? "" : number(plan.prijsInCenten / 100, 2),
    prijsPer: plan.prijsPer ?? "",
    afspraken: plan.afspraken ?? "",
  };
}

const MOST_HOURS = 40;
const MOST_GOALS = 6;

export function wrongIn(draft: PlanDraft, startdatum: string): Wrong<PlanField> {
  const wrong: Wrong<PlanField> = {};
  const { wrong: said } = text;
  const needed = ["coachNaam", "bereikbaar", "besluitDoor", "besluitWaarom"] as const;
  for (const field of needed) if (!draft[field].trim()) wrong[field] = said[field];
  for (const field of ["dienstverbandBij", "begeleidingDoor", "betaaldDoor"] as const)
    if (!draft[field].trim()) wrong[field] = said.wie;
  if (!areHours(draft.start)) wrong.start = said.uren;
  if (draft.later && !areHours(draft.later)) wrong.later = said.uren;
  if (draft.later && (!isIsoDate(draft.laterVanaf) || draft.laterVanaf <= startdatum))
    wrong.laterVanaf = said.laterVanaf;
  if (draft.tot && !isIsoDate(draft.tot)) wrong.tot = said.datum;
  if (!isIsoDate(draft.besluitOp)) wrong.besluitOp = said.datum;
  if (draft.prijsPer && (numberFrom(draft.prijs) ?? -1) < 0) wrong.prijs = said.prijs;
  const doelen = goalsIn(draft);
  if (doelen.length > MOST_GOALS || doelen.some((doel) => doel.length > 200)) wrong.doelen = said.doelen;
  return wrong;
}

export const bodyOf = (draft: PlanDraft, startdatum: string) => ({
  coachNaam: draft.coachNaam.trim(),
  isCoachIk: draft.isCoachIk,
  specialisme: draft.specialisme,
  buddyNaam: draft.buddyNaam.trim() || null,
  buddyFunctie: draft.buddyFunctie.trim() || null,
  doelen: goalsIn(draft),
  fasen: [
    { vanaf: startdatum, urenPerWeek: numberFrom(draft.start) },
    ...(draft.later ? [{ vanaf: draft.laterVanaf, urenPerWeek: numberFrom(draft.later) }] : []),
  ],
  tot: draft.tot || null,
  bereikbaar: draft.bereikbaar.trim(),
  besluitDoor: draft.besluitDoor.trim(),
  besluitOp: draft.besluitOp,
  besluitWaarom: draft.besluitWaarom.trim(),
  dienstverbandBij: draft.dienstverbandBij.trim(),
  begeleidingDoor: draft.begeleidingDoor.trim(),
  betaaldDoor: draft.betaaldDoor.trim(),
  prijsInCenten: draft.prijsPer ? Math.round((numberFrom(draft.prijs) ?? 0) * 100) : null,
  prijsPer: draft.prijsPer || null,
  afspraken: draft.afspraken.trim() || null,
});

const goalsIn = ({ doelen }: PlanDraft) =>
  doelen
    .split("\n")
    .map((doel) => doel.trim())
    .filter(Boolean);

const hoursText = (hours: number | undefined) =>
  hours === undefined ? "" : hours.toLocaleString("nl-NL", { maximumFractionDigits: 2 });

function areHours(typed: string): boolean {
  const value = numberFrom(typed);
  return value !== null && value >= 0 && value <= MOST_HOURS;
}
