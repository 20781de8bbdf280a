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
    | "buddyTraining"
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
} & {
  readonly isCoachIk: boolean;
  readonly perioden: readonly Periode[];
  readonly ookVoor: readonly string[];
  readonly werkgeverDoet: readonly string[];
};
/** Hours in a week from a day on. No day yet: of the first period, the start of the plaatsing. */
export type Periode = { readonly vanaf: string; readonly uren: string };
export type TextPart = Exclude<keyof PlanDraft, "isCoachIk" | "perioden" | "ookVoor" | "werkgeverDoet">;
export type PlanField = TextPart | `uren${number}` | `vanaf${number}`;

export const MOST_PERIODS = 8;

export function draftOf(plan: Begeleidingsplan): PlanDraft {
  return {
    coachNaam: plan.coachNaam,
    isCoachIk: plan.isCoachIk,
    specialisme: plan.specialisme,
    buddyNaam: plan.buddyNaam ?? "",
    buddyFunctie: plan.buddyFunctie ?? "",
    buddyTraining: plan.buddyTraining ?? "",
    ookVoor: plan.ookVoor,
    werkgeverDoet: plan.werkgeverDoet,
    perioden: plan.fasen.map(({ vanaf, urenPerWeek }) => ({ vanaf, uren: hoursText(urenPerWeek) })),
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
  Object.assign(wrong, wrongInPeriods(daysFilled(draft, startdatum), draft.tot));
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
  buddyTraining: (draft.buddyNaam.trim() && draft.buddyTraining) || null,
  ookVoor: [...draft.ookVoor],
  werkgeverDoet: [...draft.werkgeverDoet],
  doelen: goalsIn(draft),
  fasen: daysFilled(draft, startdatum).map(({ vanaf, uren }) => ({ vanaf, urenPerWeek: numberFrom(uren) })),
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

const daysFilled = ({ perioden }: PlanDraft, startdatum: string): readonly Periode[] =>
  perioden.map((periode, at) => (at === 0 && !periode.vanaf ? { ...periode, vanaf: startdatum } : periode));

/** Each begins after the one before it, and none after the last day. */
function wrongInPeriods(perioden: readonly Periode[], tot: string): Wrong<PlanField> {
  const wrong: Wrong<PlanField> = {};
  for (const [at, { vanaf, uren }] of perioden.entries()) {
    if (!areHours(uren)) wrong[`uren${at}`] = text.wrong.uren;
    const before = perioden[at - 1];
    if (!before) continue;
    if (!isIsoDate(vanaf) || vanaf <= before.vanaf) wrong[`vanaf${at}`] = text.wrong.vanaf;
    else if (tot && vanaf > tot) wrong[`vanaf${at}`] = text.wrong.naTot;
  }
  return wrong;
}

const hoursText = (hours: number) => hours.toLocaleString("nl-NL", { maximumFractionDigits: 2 });

function areHours(typed: string): boolean {
  const value = numberFrom(typed);
  return value !== null && value >= 0 && value <= MOST_HOURS;
}
