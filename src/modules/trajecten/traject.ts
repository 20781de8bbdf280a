import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { type Hours, hours } from "#core/hours";
import { gemeente, id, oneOf, orNull, text, tijdstip } from "../fields.ts";
import { DOELGROEPEN, FASEN } from "../instrumentengids/instrument.ts";
import { checkWords } from "../inwoners/mogelijkheid.ts";
import { VAARDIGHEIDSOORTEN } from "./vaardigheden.ts";

const DOELTYPEN = ["praktische vaardigheden", "(deel)certificaat"] as const;
export const VORMEN = ["groep", "individueel", "groep of individueel"] as const;
/** What decides where a traject goes, where the region chose. */
export const LEIDEND = ["ambitie van de inwoner", "vraag op de arbeidsmarkt", "niet bekend"] as const;

const clock = Type.String({ pattern: "^([01]\\d|2[0-3]):[0-5]\\d$", description: "Zoals 09:30" });
const code = Type.String({ pattern: "^[a-z0-9_]{1,40}$" });

/** Something to learn and to see on the floor: in words, at three levels, never a score of a person. */
export const Vaardigheid = Type.Object(
  { code, naam: text(60), soort: oneOf(VAARDIGHEIDSOORTEN) },
  { additionalProperties: false },
);
export type Vaardigheid = Static<typeof Vaardigheid>;

const Trajectfase = Type.Object(
  {
    naam: text(80),
    weken: orNull(Type.Integer({ minimum: 1, maximum: 104, description: "Leeg: niet bekend" })),
    aanname: Type.Boolean({ description: "De bron noemt deze duur niet" }),
    vaardigheden: Type.Array(Vaardigheid, { minItems: 1, maxItems: 12 }),
  },
  { additionalProperties: false },
);
export const Weekdeel = Type.Object(
  {
    fase: orNull(Type.Integer({ minimum: 1, description: "Leeg: in elke fase" })),
    dag: Type.Integer({ minimum: 1, maximum: 7, description: "1 is maandag" }),
    van: clock,
    tot: clock,
    activiteit: text(80),
    plaats: text(80),
  },
  { additionalProperties: false },
);
export type Weekdeel = Static<typeof Weekdeel>;
export const Week = Type.Array(Weekdeel, { minItems: 1, maxItems: 40 });
/** What a version holds. */
export const Trajectinhoud = Type.Object(
  {
    fasen: Type.Array(Trajectfase, { minItems: 1, maxItems: 8 }),
    week: Week,
    isVoorbeeld: Type.Boolean({ description: "De bron noemt de week en de vaardigheden niet" }),
  },
  { additionalProperties: false },
);
export type Trajectinhoud = Static<typeof Trajectinhoud>;

/** Of all groups of a traject together. */
const telling = {
  groepen: Type.Integer(),
  plaatsen: Type.Integer(),
  vrij: Type.Integer(),
  wacht: Type.Integer(),
};

/** What stays the same from version to version. */
export const trajectFields = {
  naam: text(120),
  instrumentId: orNull(id),
  doelgroepen: Type.Array(oneOf(DOELGROEPEN), { minItems: 1, uniqueItems: true }),
  fasen: Type.Array(oneOf(FASEN), { minItems: 1, uniqueItems: true }),
  doeltype: oneOf(DOELTYPEN),
  vorm: oneOf(VORMEN),
  leidend: oneOf(LEIDEND),
  gemeenten: Type.Array(gemeente, { maxItems: 40, uniqueItems: true, description: "Leeg: niet bekend waar" }),
  bron: text(300),
};
const fields = Type.Object(trajectFields);
export type TrajectInput = Static<typeof fields>;

export const Traject = Type.Object({
  id,
  ...trajectFields,
  nummer: Type.Integer({ description: "Versie die nieuwe groepen krijgen" }),
  weken: orNull(Type.Integer({ description: "Alle fasen samen" })),
  isAanname: Type.Boolean({ description: "Een deel van de duur is een aanname" }),
  urenPerWeek: Type.Number(),
  ...telling,
});
export type Traject = Static<typeof Traject>;

export const TrajectInFull = Type.Object({
  ...Traject.properties,
  inhoud: Trajectinhoud,
  versies: Type.Array(
    Type.Object({ nummer: Type.Integer(), waarom: Type.String(), doorNaam: Type.String(), tijdstip }),
  ),
});
export type TrajectInFull = Static<typeof TrajectInFull>;

/** Of the phase with the shortest week: nobody in the traject is active for less. */
export function urenPerWeekOf({ fasen, week }: Trajectinhoud): Hours {
  const minutes = fasen.map((_, at) =>
    week
      .filter(({ fase }) => fase === null || fase === at + 1)
      .reduce((sum, { van, tot }) => sum + minutesOf(tot) - minutesOf(van), 0),
  );
  return hours(Math.floor((Math.min(...minutes) / 60) * 100) / 100);
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

export function checkInhoud({ fasen, week }: Trajectinhoud): void {
  for (const { van, tot, fase } of week) {
    if (minutesOf(tot) <= minutesOf(van)) throw wrong("De eindtijd ligt na de begintijd.");
    if (fase !== null && fase > fasen.length) throw wrong("Kies een fase die er is.");
  }
  if (fasen.some((_, at) => !week.some(({ fase }) => fase === null || fase === at + 1)))
    throw wrong("Zet voor elke fase ten minste één moment in de week.");
  for (const { vaardigheden } of fasen) {
    if (new Set(vaardigheden.map(({ code }) => code)).size < vaardigheden.length)
      throw wrong("Noem elke vaardigheid één keer in een fase.");
    for (const { naam } of vaardigheden) checkWords("inhoud", naam);
  }
}

export const naamBestaat = () =>
  new Failure("conflict", "traject.naam-bestaat", "Er is al een traject met deze naam.", {
    velden: ["naam"],
  });

export const onbekendInstrument = () =>
  new Failure("invalid", "traject.onbekend", "Kies een instrument dat in de gids staat.", {
    velden: ["instrumentId"],
  });

const wrong = (detail: string) => new Failure("invalid", "traject.inhoud", detail, { velden: ["inhoud"] });

export const alGewijzigd = (nummer: number) =>
  new Failure(
    "stale",
    "traject.gewijzigd",
    "Iemand anders heeft dit traject net gewijzigd. Bekijk de nieuwe versie en probeer het opnieuw.",
    { huidigeVersie: nummer },
  );
