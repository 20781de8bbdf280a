import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import type { Cents } from "#core/money";
import { amount, date, gemeente, id, oneOf, orNull, text, tijdstip, versie } from "../fields.ts";
import { FUNCTIECODES } from "./functionaliteiten.ts";
import { isMatchinginstrument } from "./matchinginstrument.ts";
import { Pilot } from "./pilot.ts";
import { VERSHEDEN } from "./versheid.ts";

export const INSTRUMENTSOORTEN = [
  "traject",
  "training",
  "begeleiding",
  "werkvorm",
  "werkplek",
  "regeling",
  "hulpmiddel",
  "certificaat",
  "werkgeversdienst",
] as const;
export const FASEN = ["vinden", "oriënteren", "ontwikkelen", "plaatsen", "behouden"] as const;
/** `iedereen` is every inwoner; werkgevers are no inwoners. */
export const DOELGROEPEN = [
  "iedereen",
  "grote-afstand",
  "jongeren",
  "statushouders",
  "vijftigplus",
  "alleenstaande-ouders",
  "nuggers",
  "psychisch",
  "arbeidsbeperking",
  "banenafspraak",
  "beschut",
  "wsw",
  "werkgevers",
] as const;
export type Doelgroep = (typeof DOELGROEPEN)[number];
/** `elders` is not in this region: an example of another. */
export const TE_KIEZEN = ["beschikbaar", "pilot", "plan", "elders"] as const;
/** `gestopt` comes of ending it, with a reason. */
export const BESCHIKBAARHEDEN = [...TE_KIEZEN, "gestopt"] as const;
/** When a manager must say yes before it is used for someone. */
const AKKOORDEN = ["niet nodig", "vanaf bedrag", "altijd"] as const;
export const BEWIJZEN = ["onbekend", "ervaring", "onderzoek", "gevalideerd"] as const;

const lines = <Values extends readonly string[]>(values: Values) =>
  Type.Array(oneOf(values), { minItems: 1, maxItems: 20, uniqueItems: true });

/** What the region writes down about an instrument. Null is: not known. */
export const instrumentFields = {
  naam: text(120),
  soort: oneOf(INSTRUMENTSOORTEN),
  doel: text(600, "Wat het is en wat het moet opleveren"),
  doelgroepen: lines(DOELGROEPEN),
  fasen: lines(FASEN),
  functionaliteiten: lines(FUNCTIECODES),
  werksoorten: Type.Array(text(60), { maxItems: 20, uniqueItems: true }),
  duur: orNull(text(120)),
  capaciteit: orNull(Type.Integer({ minimum: 1, maximum: 100_000 })),
  prijs: orNull(
    Type.Object(
      { bedrag: amount, eenheid: text(60, "Waarvoor, zoals: per traject"), bron: text(200) },
      { additionalProperties: false },
    ),
  ),
  aanbieder: orNull(text(120)),
  gemeenten: Type.Array(gemeente, {
    maxItems: 40,
    uniqueItems: true,
    description: "Leeg: niet bekend waar",
  }),
  beschikbaarheid: oneOf(TE_KIEZEN),
  akkoord: oneOf(AKKOORDEN),
  akkoordVanaf: orNull(
    Type.Unsafe<Cents>({ ...amount, description: "Vanaf deze prijs; alleen bij 'vanaf bedrag'" }),
  ),
  bewijs: oneOf(BEWIJZEN),
  bewijsBron: orNull(text(300)),
  toelichting: orNull(text(1_000)),
  bron: text(300),
  matchingId: orNull(Type.String({ pattern: "^[a-z0-9._-]{1,60}$" })),
};
const fields = Type.Object(instrumentFields);
export type InstrumentInput = Static<typeof fields>;

const Matching = Type.Object({
  id: Type.String(),
  namen: Type.Array(Type.String()),
  kosten: orNull(
    Type.Object({
      minPerJaar: Type.Unsafe<number>(amount),
      maxPerJaar: Type.Unsafe<number>(amount),
      bronnen: Type.Array(Type.String()),
    }),
  ),
});

export const Instrument = Type.Object({
  id,
  ...instrumentFields,
  beschikbaarheid: oneOf(BESCHIKBAARHEDEN),
  gecontroleerd: date,
  versheid: oneOf(VERSHEDEN),
  versie,
});
export type Instrument = Static<typeof Instrument>;

/** With who saw it last, and what matching reckons with. */
export const InstrumentInFull = Type.Object({
  ...Instrument.properties,
  gemeentenamen: Type.Array(Type.String()),
  matching: orNull(Matching),
  gestopt: orNull(Type.Object({ op: date, reden: Type.String() })),
  pilots: Type.Array(Pilot, { description: "De laatste eerst" }),
  doorNaam: Type.String(),
  gewijzigd: tijdstip,
});
export type InstrumentInFull = Static<typeof InstrumentInFull>;

export function checkInstrument(input: InstrumentInput): void {
  const { matchingId, bewijs, bewijsBron, akkoord, akkoordVanaf } = input;
  if ((akkoord === "vanaf bedrag") !== (akkoordVanaf !== null))
    throw wrong("akkoordVanaf", "Vul in vanaf welk bedrag akkoord nodig is, of laat het bedrag leeg.");
  if (matchingId !== null && !isMatchinginstrument(matchingId))
    throw wrong("matchingId", "De matching kent dit instrument niet.");
  if (bewijs !== "onbekend" && bewijsBron === null)
    throw wrong("bewijsBron", "Vul in waar u het bewijs vond, of kies 'onbekend'.");
}

export const naamBestaat = () =>
  new Failure("conflict", "instrument.naam-bestaat", "Er is al een instrument met deze naam.", {
    velden: ["naam"],
  });

export const onbekendeGemeenten = () => wrong("gemeenten", "Kies gemeenten van deze regio.");

const wrong = (veld: string, detail: string) =>
  new Failure("invalid", "instrument.klopt-niet", detail, { velden: [veld] });
