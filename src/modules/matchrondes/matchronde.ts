import { type Static, Type } from "typebox";
import { date, gemeente, id, oneOf, orNull, tijdstip } from "../fields.ts";
import { Randvoorwaarden, Randvoorwaardeuitkomst } from "./randvoorwaarden.ts";

/** Fewer people than this are no figure: null stands there, which is not the same as 0. */
export const MINSTE = 10;

/** A count of people, or null where there are 1 to 9 of them, or where it would give such a count away. */
export const aantalMensen = orNull(
  Type.Integer({ minimum: 0, description: "null: te weinig mensen om te tonen" }),
);

export const Versies = Type.Object({
  criteria: Type.String(),
  waarde: Type.String(),
  programma: Type.String(),
});
export type Versies = Static<typeof Versies>;

/** One run of the whole region, as it stands in a list. */
export const Matchronde = Type.Object({
  id,
  gestart: tijdstip,
  doorNaam: Type.String(),
  reden: Type.String(),
  versies: Versies,
  personen: Type.Integer({ description: "Actieve inwoners die meededen" }),
  plekken: Type.Integer({ description: "Open plekken met een vrije plaats" }),
  plaatsen: Type.Integer({ description: "Vrije plaatsen op die plekken samen" }),
  paren: Type.Integer({ description: "Inwoners × plekken: zo veel keer is gekeken" }),
  passend: Type.Integer({ description: "Paren waarin niets in de weg staat" }),
  suggesties: aantalMensen,
  waarde: Type.Integer({ description: "Samen, van de paren; nooit van een mens" }),
  bovengrens: Type.Integer({ description: "Geen verdeling is meer waard" }),
  gat: Type.Integer(),
  bewijs: oneOf(["optimaal", "binnen het gat"]),
  ms: Type.Integer({ description: "Zo lang duurde het rekenen" }),
  bewarenTot: date, // the last day on which it can be computed again
  opgeruimdOp: orNull(date),
});
export type Matchronde = Static<typeof Matchronde>;

/** What is different from the ronde before it. */
export const Vergelijking = Type.Object({
  rondeId: id,
  gestart: tijdstip,
  nieuw: aantalMensen,
  vervallen: aantalMensen,
  anders: aantalMensen,
  gelijk: aantalMensen,
  waarde: Type.Integer({ description: "Verschil; meer is positief" }),
  passend: Type.Integer({ description: "Verschil in passende paren" }),
  tekst: Type.String(),
});
export type Vergelijking = Static<typeof Vergelijking>;

export const MatchrondeInFull = Type.Object({
  ...Matchronde.properties,
  methode: Type.String(),
  invoerHash: Type.String({ description: "SHA-256 over alles wat het programma zag" }),
  uitkomstHash: Type.String({ description: "SHA-256 over wat eruit kwam" }),
  randvoorwaarden: Randvoorwaarden,
  uitkomsten: Type.Array(Randvoorwaardeuitkomst),
  zonderPassendePlek: aantalMensen,
  nietAanDeBeurt: aantalMensen, // something fits, and there was no place left
  vastgezet: aantalMensen,
  uitgesloten: aantalMensen,
  vergelijking: orNull(Vergelijking),
  samenvatting: Type.String({ description: "Wat deze ronde zegt, in gewone woorden" }),
});
export type MatchrondeInFull = Static<typeof MatchrondeInFull>;

/** What can be done about it: something for people, something at the work, something in between. */
export const HEFBOMEN = ["aanbod", "vraag", "route"] as const;
export type Hefboom = (typeof HEFBOMEN)[number];

export const Gemeenteregel = Type.Object({
  gemeente,
  naam: Type.String(),
  punt: orNull(Type.Object({ lat: Type.Number(), lon: Type.Number() })),
  personen: aantalMensen,
  zonderPassendePlek: aantalMensen,
  metSuggestie: aantalMensen,
  plaatsen: Type.Integer({ description: "Vrije plaatsen in deze gemeente" }),
  ingevuld: aantalMensen,
  tekst: Type.String(),
});
export type Gemeenteregel = Static<typeof Gemeenteregel>;

export const Werksoortregel = Type.Object({
  werksoort: Type.String(),
  naam: Type.String(),
  wensen: aantalMensen, // inwoners who name this work as a wish
  eersteWens: aantalMensen,
  plaatsen: Type.Integer(),
  ingevuld: aantalMensen,
  hefboom: orNull(oneOf(HEFBOMEN)),
  tekst: Type.String(),
});
export type Werksoortregel = Static<typeof Werksoortregel>;

export const Voorwaarderegel = Type.Object({
  criterium: Type.String(),
  naam: Type.String(),
  hefboom: oneOf(HEFBOMEN),
  paren: Type.Integer({ description: "Paren waarin alleen dit niet past" }),
  inwoners: aantalMensen, // of whom at least one plek opens when this one falls away
  zonderPassendePlek: aantalMensen, // those of them for whom nothing fits now
  tekst: Type.String(),
});
export type Voorwaarderegel = Static<typeof Voorwaarderegel>;

/** Where places and people do not meet. */
export const Mismatch = Type.Object({
  rondeId: id,
  hefbomen: Type.Array(
    Type.Object({
      hefboom: oneOf(HEFBOMEN),
      naam: Type.String(),
      paren: Type.Integer(),
      tekst: Type.String(),
    }),
  ),
  perGemeente: Type.Array(Gemeenteregel),
  perWerksoort: Type.Array(Werksoortregel),
  perVoorwaarde: Type.Array(Voorwaarderegel),
});
export type Mismatch = Static<typeof Mismatch>;

/** How hard a plek is to get: by what one place more would be worth. */
export const SCHAARSTEN = ["genoeg", "schaars", "zeer schaars"] as const;
export type Schaarstegraad = (typeof SCHAARSTEN)[number];

export const Schaarste = Type.Object({
  rondeId: id,
  samenvatting: Type.String(),
  coachuren: Type.Array(Randvoorwaardeuitkomst),
  randvoorwaarden: Type.Array(Randvoorwaardeuitkomst),
  werksoorten: Type.Array(
    Type.Object({
      werksoort: Type.String(),
      naam: Type.String(),
      plaatsen: Type.Integer(),
      schaarsePlaatsen: Type.Integer(),
      graad: oneOf(SCHAARSTEN),
      tekst: Type.String(),
    }),
  ),
  plekken: Type.Array(
    Type.Object({
      plek: Type.Object({ id, titel: Type.String(), werkgever: Type.String(), plaats: Type.String() }),
      plaatsen: Type.Integer(),
      passend: aantalMensen,
      graad: oneOf(SCHAARSTEN),
      tekst: Type.String(),
    }),
  ),
});
export type Schaarste = Static<typeof Schaarste>;
