import { type Static, Type } from "typebox";
import { addDays, daysBetween, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull } from "../fields.ts";

export const ALARMSOORTEN = ["indicatie zonder werk", "zonder oplossing", "geen eerste activiteit"] as const;
export type AlarmSoort = (typeof ALARMSOORTEN)[number];

/** What each alarm says; after how many days it is one stands in the view `alarmen`. */
export const ALARMTEKST = {
  "indicatie zonder werk": "Indicatie beschut werk, geen werk",
  "zonder oplossing": "30 dagen zonder voorstel of stap",
  "geen eerste activiteit": "14 dagen bekend, nog niet gesproken",
} as const satisfies Readonly<Record<AlarmSoort, string>>;

export const BESLUITEN = ["uitgesteld", "afgehandeld"] as const;
export type Besluit = (typeof BESLUITEN)[number];

/** How long a decision can hold at most: then somebody looks again, whatever was decided. */
const HOOGSTENS_DAGEN = { uitgesteld: 60, afgehandeld: 365 } as const satisfies Readonly<
  Record<Besluit, number>
>;

export const Behandeling = Type.Object({
  besluit: oneOf(BESLUITEN),
  tot: { ...date, description: "Laatste dag waarop het alarm zwijgt" },
  reden: Type.String(),
  doorNaam: Type.String(),
  behandeldOp: date,
});
export type Behandeling = Static<typeof Behandeling>;

/** Something about an inwoner that may not go on like this. It comes from the facts; nobody can throw it away. */
export const Alarm = Type.Object({
  soort: oneOf(ALARMSOORTEN),
  tekst: Type.String(),
  wie: Type.Object({ inwonerId: id, naam: Type.String() }),
  sinds: { ...date, description: "Eerste dag waarop dit een alarm was" },
  dagen: Type.Integer({ minimum: 0, description: "Zo lang is het al een alarm" }),
  behandeling: orNull(Behandeling),
});
export type Alarm = Static<typeof Alarm>;

/** @throws Failure `alarm.tot` when the day is not after today, or further away than the decision may hold */
export function checkTot(besluit: Besluit, tot: IsoDate, today: IsoDate): void {
  const laatste = addDays(today, HOOGSTENS_DAGEN[besluit]);
  if (tot > today && tot <= laatste) return;
  throw new Failure(
    "invalid",
    "alarm.tot",
    `Kies een dag na vandaag en hoogstens ${daysBetween(today, laatste)} dagen vooruit. Dan kijken we opnieuw.`,
    { velden: ["tot"] },
  );
}
