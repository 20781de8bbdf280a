import { type Static, Type } from "typebox";
import { addDays, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, gemeente, id, oneOf, orNull, tijdstip, versie } from "../fields.ts";

export const SOORTEN = ["plek", "vraag"] as const;
export const MOGELIJKHEDEN = ["baan", "leerwerkplek", "taken", "proefplaats", "weet niet"] as const;
export const UREN = ["minder dan 12", "12 tot 24", "24 tot 32", "32 of meer", "weet niet"] as const;
export const WANNEER = ["nu", "binnen drie maanden", "later", "weet niet"] as const;
export const STANDEN = ["nieuw", "opgepakt", "afgehandeld"] as const;
export const UITKOMSTEN = ["plek", "functieschets", "antwoord", "geen vervolg"] as const;

/** Own promise of the region: within so many working days the werkgever hears from his contact. No law names a term. */
const ANTWOORD_BINNEN_WERKDAGEN = 1;
/** What nobody confirmed from the mail is gone after so many days. */
export const BEVESTIGEN_BINNEN_DAGEN = 7;

/** What a werkgever reported or asked, and what became of it. */
export const Plekmelding = Type.Object({
  id,
  nummer: Type.Integer({ description: "Zoals de werkgever het hoorde" }),
  soort: oneOf(SOORTEN),
  bedrijf: Type.String(),
  kvk: orNull(Type.String()),
  gemeente,
  gemeentenaam: Type.String(),
  contactpersoon: Type.String(),
  telefoon: Type.String(),
  email: Type.String(),
  mogelijkheid: orNull(oneOf(MOGELIJKHEDEN)),
  wat: Type.String({ description: "Het werk, de taken of de vraag, in woorden van de werkgever" }),
  uren: orNull(oneOf(UREN)),
  wanneer: orNull(oneOf(WANNEER)),
  taal: Type.String(),
  gemeld: tijdstip,
  antwoordVoor: date,
  isTeLaat: Type.Boolean(),
  contact: orNull(Type.Object({ id, naam: Type.String() })),
  status: oneOf(STANDEN),
  uitkomst: orNull(oneOf(UITKOMSTEN)),
  antwoord: orNull(Type.String()),
  werkgever: orNull(Type.Object({ id, naam: Type.String() })),
  plek: orNull(Type.Object({ id, titel: Type.String() })),
  afgehandeldOp: orNull(date),
  afgehandeldDoor: orNull(Type.String()),
  versie,
});
export type Plekmelding = Static<typeof Plekmelding>;

/** The last day on which the promise is kept: weekends do not count. */
export function antwoordVoor(gemeldOp: IsoDate): IsoDate {
  let dag = gemeldOp;
  for (let werkdagen = 0; werkdagen < ANTWOORD_BINNEN_WERKDAGEN; ) {
    dag = addDays(dag, 1);
    if (!isWeekend(dag)) werkdagen += 1;
  }
  return dag;
}

const isWeekend = (dag: IsoDate) => [0, 6].includes(new Date(`${dag}T12:00:00Z`).getUTCDay());

export const alAfgehandeld = () =>
  new Failure(
    "conflict",
    "plekmelding.al-afgehandeld",
    "Een collega handelde deze melding al af. U hoeft niets te doen.",
  );

export const nogNietOpgepakt = () =>
  new Failure(
    "conflict",
    "plekmelding.nog-niet-opgepakt",
    "Kies eerst bij welke werkgever deze melding hoort.",
    { velden: ["uitkomst"] },
  );

export const plekNodig = () =>
  new Failure("invalid", "plekmelding.plek-nodig", "Kies de plek die van deze melding kwam.", {
    velden: ["plekId"],
  });

export const onbekendePlek = () =>
  new Failure("invalid", "plekmelding.plek-onbekend", "Deze plek hoort niet bij deze werkgever.", {
    velden: ["plekId"],
  });
