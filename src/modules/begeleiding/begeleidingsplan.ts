import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { amount, date, id, oneOf, orNull, text, versie } from "../fields.ts";

/** What a coach is good at. Functional, and open: who registers a coach chooses from it. */
export const SPECIALISMEN = [
  "algemeen",
  "taal en inburgering",
  "jongeren en school",
  "structuur en rust",
  "vakvaardigheden",
  "begeleiding van de werkgever",
] as const;
/** Guidance at work is for the inwoner, and for whom he works with. */
export const OOK_VOOR = ["werkgever", "collega"] as const;
/** What the werkgever does himself on the floor. */
export const WERKGEVER_DOET = [
  "begeleidt elke dag",
  "doet het werk voor",
  "meldt vroeg dat het niet goed gaat",
  "overlegt met de begeleider",
  "bereidt collega's voor",
] as const;
/** Whether the colleague on the floor learned to guide: training Mentorwijs, or as leermeester. */
export const BUDDY_TRAININGEN = ["Mentorwijs", "leermeester", "gepland", "nog niet"] as const;
export const PRIJS_PER = ["uur", "week", "maand", "keer"] as const;

/** Hours of guidance in a week from a day on: first more, then less. */
export const Fase = Type.Object(
  {
    vanaf: date,
    urenPerWeek: Type.Number({ minimum: 0, maximum: 40, multipleOf: 0.01 }),
  },
  { additionalProperties: false },
);
export type Fase = Static<typeof Fase>;

export const planvelden = {
  coachNaam: text(120, "Wie begeleidt"),
  isCoachIk: Type.Boolean({ description: "De gebruiker zelf begeleidt" }),
  specialisme: oneOf(SPECIALISMEN),
  buddyNaam: orNull(text(120, "De collega op het werk zelf")),
  buddyFunctie: orNull(text(120)),
  buddyTraining: orNull(oneOf(BUDDY_TRAININGEN)),
  ookVoor: Type.Array(oneOf(OOK_VOOR), {
    uniqueItems: true,
    description: "Wie de begeleider nog meer helpt",
  }),
  werkgeverDoet: Type.Array(oneOf(WERKGEVER_DOET), { uniqueItems: true }),
  doelen: Type.Array(text(200), { maxItems: 6 }),
  fasen: Type.Array(Fase, { minItems: 1, maxItems: 8 }),
  tot: orNull(date),
  bereikbaar: text(200, "Wie de inwoner en de werkgever altijd kunnen bellen, ook na de laatste dag"),
  besluitDoor: text(120, "Wie beoordeelde wat nodig is"),
  besluitOp: date,
  besluitWaarom: text(600),
  dienstverbandBij: text(120),
  begeleidingDoor: text(120),
  betaaldDoor: text(120),
  prijsInCenten: orNull(amount),
  prijsPer: orNull(oneOf(PRIJS_PER)),
  afspraken: orNull(text(1000)),
};

export const Begeleidingsplan = Type.Object({ plaatsingId: id, inwonerId: id, ...planvelden, versie });
export type Begeleidingsplan = Static<typeof Begeleidingsplan>;

export function checkPlan({
  fasen,
  tot,
  prijsInCenten,
  prijsPer,
  buddyNaam,
  buddyTraining,
}: {
  readonly buddyNaam: string | null;
  readonly buddyTraining: string | null;
  readonly fasen: readonly Fase[];
  readonly tot: IsoDate | null;
  readonly prijsInCenten: number | null;
  readonly prijsPer: string | null;
}): void {
  if (fasen.some(({ vanaf }, at) => at > 0 && vanaf <= fasen[at - 1]!.vanaf))
    throw wrong("fasen", "volgorde", "Zet de perioden op volgorde. Elke periode begint later dan de vorige.");
  if (tot !== null && fasen.some(({ vanaf }) => vanaf > tot))
    throw wrong("tot", "voor-een-periode", "De laatste dag ligt voor het begin van een periode.");
  if ((prijsInCenten === null) !== (prijsPer === null))
    throw wrong("prijsPer", "prijs-half", "Vul bij een prijs ook in waarvoor die geldt, of laat beide leeg.");
  if (buddyTraining !== null && buddyNaam === null)
    throw wrong("buddyNaam", "training-van-niemand", "Vul in welke collega deze training deed of gaat doen.");
}

const wrong = (veld: string, code: string, detail: string) =>
  new Failure("invalid", `begeleidingsplan.${code}`, detail, { velden: [veld] });
