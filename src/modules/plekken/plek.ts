import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, gemeente, id, oneOf, orNull, text, versie } from "../fields.ts";
import { PlekGeenMatch } from "../geen-match/geen-match.ts";
import { Kenmerk, KenmerkInput } from "./kenmerken.ts";

export const PLEKSOORTEN = ["vacature", "werkplek", "leerwerkplek", "proefplaats"] as const;

/**
 * From most to least independent: the forms of `src/regels/overgang-vormen.ts` that a plek can offer. 'Regulier met
 * loonkostensubsidie' is regulier with a subsidy.
 * @source Onderzoek sociale infrastructuur regio Amersfoort: the five werkvormen; Participatiewet art. 8a and 10a; WEB art. 7.2.8
 */
export const WERKVORMEN = [
  "regulier",
  "begeleid werken",
  "leerwerkplek",
  "individuele detachering",
  "groepsdetachering",
  "werken op locatie",
  "intern",
  "proefplaats",
  "werkervaringsplek",
  "participatieplaats",
  "vrijwilligerswerk",
  "dagbesteding",
] as const;
export type Werkvorm = (typeof WERKVORMEN)[number];

/** The scheme that a plek is meant for, where it is meant for one. */
export const REGELINGEN = ["geen", "loonkostensubsidie", "banenafspraak", "beschut werk"] as const;

/** Why a plek leaves the lists. */
export const SLUITREDENEN = ["ingevuld", "werkgever trok de plek in", "werk stopt", "anders"] as const;
export type Sluitreden = (typeof SLUITREDENEN)[number];

/** What an account manager writes down about a plek. */
export const plekFields = {
  soort: oneOf(PLEKSOORTEN),
  titel: text(160),
  omschrijving: Type.String({ maxLength: 4000 }),
  werkvormen: Type.Array(oneOf(WERKVORMEN), { minItems: 1, uniqueItems: true }),
  werksoort: text(80),
  gemeente,
  plaats: text(80),
  postcode: orNull(Type.String({ pattern: "^\\d{4}([A-Z]{2})?$" })),
  capaciteit: Type.Integer({ minimum: 1, maximum: 1000 }),
  regeling: oneOf(REGELINGEN),
  begindatum: orNull(date),
  sluitingsdatum: orNull(date),
  kenmerken: Type.Array(KenmerkInput, { maxItems: 60 }),
};

const Named = Type.Object({ id, naam: Type.String() });

/** A plek in a list. */
export const Plek = Type.Object({
  id,
  soort: oneOf(PLEKSOORTEN),
  titel: Type.String(),
  werkgever: orNull(Named),
  unit: orNull(Named),
  werkvormen: Type.Array(oneOf(WERKVORMEN)),
  werksoort: Type.String(),
  gemeente,
  gemeentenaam: orNull(Type.String()),
  plaats: Type.String(),
  capaciteit: Type.Integer(),
  bezet: Type.Integer({ description: "Hoeveel mensen er vandaag werken" }),
  vrij: Type.Integer(),
  regeling: oneOf(REGELINGEN),
  status: oneOf(["open", "gesloten"]),
  versie,
});
export type Plek = Static<typeof Plek>;

export const PlekInFull = Type.Object({
  ...Plek.properties,
  omschrijving: Type.String(),
  postcode: orNull(Type.String()),
  begindatum: orNull(date),
  sluitingsdatum: orNull(date),
  kenmerken: Type.Array(Kenmerk),
  bron: Type.String(),
  sluitreden: orNull(oneOf(SLUITREDENEN)),
  geenMatch: orNull(PlekGeenMatch),
});
export type PlekInFull = Static<typeof PlekInFull>;

export const onbekendeWerkgever = (werkgeverId: string) =>
  new Failure("not-found", "werkgever.not-found", "Deze werkgever bestaat niet of niet meer.", {
    werkgeverId,
  });

export const onbekendeGemeente = () =>
  new Failure("invalid", "plek.gemeente-onbekend", "Deze gemeente kennen wij niet. Kies een ander.", {
    velden: ["gemeente"],
  });

export const kleinerDanBezetting = () =>
  new Failure(
    "conflict",
    "plek.kleiner-dan-bezetting",
    "Hier werken meer mensen, of zij beginnen binnenkort. Vul een hoger aantal plaatsen in.",
    { velden: ["capaciteit"] },
  );

export const alGesloten = () =>
  new Failure("conflict", "plek.al-gesloten", "Deze plek is al gesloten. U hoeft niets te doen.");

export const nogOpen = () =>
  new Failure("conflict", "plek.nog-open", "Deze plek is al open. U hoeft niets te doen.");
