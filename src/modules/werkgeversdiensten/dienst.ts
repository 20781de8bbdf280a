import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import type { IsoDate } from "#core/dates";
import { date, id, oneOf, orNull, text, versie } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { type Dienstsoort, DIENSTSOORTEN, DIENSTEN } from "./soorten.ts";

export const DIENSTSTATUSSEN = ["gepland", "loopt", "afgerond", "gestopt"] as const;
export type Dienststatus = (typeof DIENSTSTATUSSEN)[number];

/** The three instruments to make jobs, and what comes beside them. @source Werkzaak: "trits van instrumenten" */
const BAANINSTRUMENTEN = ["jobcarving", "functiecreatie", "loonkostensubsidie", "technologie"] as const;

/** Laws, schemes and forms that a werkgever asks about. */
export const REGELINGEN = [
  "loonkostensubsidie",
  "loonkostenvoordeel",
  "no-risk",
  "proefplaats",
  "jobcoach",
  "werkplekaanpassing",
  "quotum",
  "sroi",
  "praktijkleren",
] as const;

/** A task that people with a distance to work could do, as the werkgever and the accountmanager named it. */
export const Taak = Type.Object(
  {
    naam: text(120),
    urenPerWeek: orNull(Type.Number({ exclusiveMinimum: 0, maximum: 400, multipleOf: 0.25 })),
    geschikt: oneOf(["ja", "met hulp", "nog niet"]),
  },
  { additionalProperties: false },
);

export const dienstFields = {
  soort: oneOf(DIENSTSOORTEN),
  status: oneOf(DIENSTSTATUSSEN),
  startdatum: date,
  einddatum: orNull(date),
  uitvoerder: text(120, "Wie het doet, met functie"),
  vraag: orNull(text(600)),
  doel: orNull(text(600)),
  taken: Type.Array(Taak, { maxItems: 40 }),
  instrumenten: Type.Array(oneOf(BAANINSTRUMENTEN), { uniqueItems: true }),
  onderwerpen: Type.Array(oneOf(REGELINGEN), { uniqueItems: true }),
  advies: orNull(text(2000)),
  geleerd: orNull(text(2000)),
  vervolg: orNull(text(300)),
  vervolgdatum: orNull(date),
};
const fields = Type.Object(dienstFields);
export type DienstInput = Static<typeof fields>;

export const Werkgeversdienst = Type.Object({
  id,
  werkgever: Type.Object({ id, naam: Type.String() }),
  ...dienstFields,
  doorNaam: Type.String(),
  versie,
});
export type Werkgeversdienst = Static<typeof Werkgeversdienst>;

/** What each kind needs before it is done, a period that runs forward, and no word about anybody's health. */
export function checkDienst(input: DienstInput, today: IsoDate): void {
  const { soort, status, startdatum, einddatum, vervolg, vervolgdatum } = input;
  const isDone = status === "afgerond" || status === "gestopt";
  if (isDone !== (einddatum !== null))
    throw wrong(["einddatum"], isDone ? "Vul in wanneer het klaar was." : "Een einddatum hoort bij klaar.");
  if (einddatum !== null && einddatum < startdatum)
    throw wrong(["einddatum"], "De einddatum ligt na de startdatum.");
  if (einddatum !== null && einddatum > today)
    throw wrong(["einddatum"], "Kies een dag die niet later is dan vandaag.");
  if (status !== "gepland" && startdatum > today)
    throw wrong(["startdatum"], "Wat al begon, begon niet later dan vandaag.");
  if ((vervolg === null) !== (vervolgdatum === null))
    throw wrong(["vervolg", "vervolgdatum"], "Schrijf bij een vervolg wat u doet en wanneer.");
  const missing =
    status === "afgerond" ? DIENSTEN[soort].klaarMet.filter((veld) => isEmpty(input[veld])) : [];
  if (missing.length > 0) throw wrong(missing, "Vul dit in voordat u de dienst afrondt.");
  checkHealth(input);
}

function checkHealth(input: DienstInput): void {
  for (const veld of ["vraag", "doel", "advies", "geleerd", "vervolg"] as const) {
    const [found] = gezondheidswoorden(input[veld] ?? "");
    if (found) throw wrong([veld], found.hint);
  }
  for (const { naam } of input.taken) {
    const [found] = gezondheidswoorden(naam);
    if (found) throw wrong(["taken"], found.hint);
  }
}

const isEmpty = (value: string | readonly unknown[] | null) => value === null || value.length === 0;

const wrong = (velden: readonly string[], detail: string) =>
  new Failure("invalid", "werkgeversdienst.klopt-niet", detail, { velden });

export type { Dienstsoort };
