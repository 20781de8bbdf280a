import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, gemeente, id, oneOf, orNull, text, versie } from "../fields.ts";

export const DOET = ["bespreken", "besluiten", "vaststellen", "indienen", "evalueren"] as const;
export const BESLUITSTATUSSEN = ["gepland", "genomen", "ingetrokken"] as const;

export const besluitFields = {
  orgaan: text(120, "College, gemeenteraad, commissie, bestuur"),
  gemeente: orNull(gemeente),
  datum: date,
  doet: oneOf(DOET),
  onderwerp: text(200),
  grondslag: orNull(text(400, "Waar het op rust, of waarvoor het de basis is")),
  programmaId: orNull(id),
  bron: text(300),
};
const fields = Type.Object(besluitFields);
export type BesluitInput = Static<typeof fields>;

export const stukFields = {
  naam: text(160),
  datum: { ...date, description: "Van de versie" },
  tekst: text(1_000, "De zin waar het om gaat"),
  bron: text(300),
};
const Stuk = Type.Object({ id, ...stukFields, doorNaam: Type.String() });

export const Besluit = Type.Object({
  id,
  ...besluitFields,
  gemeentenaam: orNull(Type.String()),
  programma: orNull(Type.String()),
  status: oneOf(BESLUITSTATUSSEN),
  isTeLaat: Type.Boolean({ description: "De dag is voorbij en de uitkomst staat er nog niet" }),
  kenmerk: orNull(Type.String()),
  uitkomst: orNull(Type.String()),
  stukken: Type.Array(Stuk, { description: "Versies van een tekst, de oudste eerst" }),
  doorNaam: Type.String(),
  versie,
});
export type Besluit = Static<typeof Besluit>;
export type BesluitStuk = Static<typeof Stuk>;

export const Besluitkalender = Type.Object({ jaren: Type.Array(Type.Integer()), rijen: Type.Array(Besluit) });
export type Besluitkalender = Static<typeof Besluitkalender>;

export const bestaat = () =>
  new Failure("conflict", "besluit.bestaat", "Dit onderwerp staat op die dag al op de kalender.", {
    velden: ["onderwerp"],
  });
export const versieBestaat = () =>
  new Failure("conflict", "besluit.versie-bestaat", "Van deze dag is er al een versie. Die blijft staan.", {
    velden: ["datum"],
  });
export const alKlaar = () =>
  new Failure("conflict", "besluit.al-klaar", "De uitkomst is al vastgelegd. Dat blijft zo.");
export const kloptNiet = (velden: readonly string[], detail: string) =>
  new Failure("invalid", "besluit.klopt-niet", detail, { velden });
