import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { date, id, oneOf, orNull } from "../fields.ts";

/** About an inwoner. */
const OVER_MENSEN = [
  "melding",
  "vervolg",
  "verslag ontbreekt",
  "besluit subsidie",
  "loonwaarde meten",
  "loonwaarde herbepalen",
  "antwoord voorstel",
  "plaatsing regelen",
  "plaatsing eindigt",
  "geen contact",
  "elders gemeld",
  "einde in zicht",
  "overdracht",
  "stap voorgesteld",
  "wensen ingeleverd",
  "inwoner zei nee",
  "plek vrij",
  "instrument afsluiten",
  "signaal",
  "actie",
  "checkmoment",
  "bezoek",
  "afspraak",
  "bericht",
  "plek in groep",
  "overstap regelen",
  "beoordeling",
  "regeling gevraagd",
  "correctie",
  "delen gestopt",
] as const;

/** About the work of an organisation: nobody stands in it by name. */
const OVER_WERK = [
  "checkmomenten",
  "aanmeldingen",
  "terugbellen",
  "overdracht aan u",
  "aanwezigheid",
  "groep begint",
  "opdracht",
  "groep samenstellen",
  "capaciteit",
  "te weinig mensen",
  "aanvragen",
  "achterstand",
  "coachruimte",
  "import",
  "meldingen",
  "gebruikers",
  "instrumenten nakijken",
  "pilot",
  "vragenlijst",
  "werkgevercontact",
  "plek open",
  "plekmelding",
  "vervolg dienst",
  "social return",
  "veel dossiers",
  "veel geopend",
  "geweigerd",
  "anker",
  "matching",
  "matchronde",
  "vraag van werkgever",
  "kennismaking",
  "toegang werkgever",
  "bezwaar",
] as const;

/** For an inwoner, who represents him, or a werkgever. */
const VAN_MIJ = [
  "eigen stap",
  "voorstel voor u",
  "plek voor u",
  "begin",
  "nieuw bericht",
  "eigen actie",
  "bezoek komt",
  "werk eindigt",
  "antwoord",
  "kandidaat",
  "regeling",
] as const;

const PUNTSOORTEN = [...OVER_MENSEN, ...OVER_WERK, ...VAN_MIJ] as const;

/** One thing that asks for this user: when, what, for whom, why, and where to go. */
export const Punt = Type.Object({
  soort: oneOf(PUNTSOORTEN),
  wanneer: Type.Object({
    datum: date,
    isTeLaat: Type.Boolean({ description: "Deze dag is al voorbij" }),
  }),
  einde: orNull(Type.Unsafe<IsoDate>({ ...date, description: "Van wat afloopt: de laatste dag" })),
  wat: Type.String(),
  waarom: Type.String(),
  wie: orNull(
    Type.Object({ inwonerId: id, naam: Type.String() }, { description: "Leeg: het gaat over niemand" }),
  ),
  /** What it is about: a contactmoment, afspraak, subsidie, voorstel, plaatsing or inwoner; of a count the user himself. */
  id,
  naar: Type.String({ description: "Pad van de pagina waar het verder gaat" }),
});
export type Punt = Static<typeof Punt>;
export type PuntSoort = Punt["soort"];
