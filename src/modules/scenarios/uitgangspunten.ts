import { type Static, Type } from "typebox";
import type { UitgangspuntenJson } from "#toekomstplan/uitgangspunten-json";
import { Failure } from "#core/failure";
import { id, text, tijdstip, versie } from "../fields.ts";

/** A company and its gemeenten as the engine takes them. */
export const uitgangspunten = Type.Unsafe<UitgangspuntenJson>(
  Type.Object(
    {
      naam: Type.String({ minLength: 1, maxLength: 200 }),
      begin: Type.Object({}, { additionalProperties: true }),
      gemeenten: Type.Array(Type.Object({}, { additionalProperties: true }), { minItems: 1, maxItems: 50 }),
      bedrijf: Type.Object({}, { additionalProperties: true }),
      hefbomen: Type.Object({}, { additionalProperties: true }),
    },
    { additionalProperties: true, description: "Zoals het rekenmodel ze kent" },
  ),
);
export const uitgangspuntenFields = {
  naam: text(120, "Van het bedrijf, zoals RWA/Amfors"),
  toelichting: text(1_000, "Waar de cijfers vandaan komen"),
};

const Versiekop = Type.Object({
  versie,
  naam: Type.String(),
  toelichting: Type.String(),
  doorNaam: Type.String(),
  tijdstip,
});
export const Uitgangspuntenversie = Type.Object({
  id,
  versie,
  ...uitgangspuntenFields,
  uitgangspunten,
  ingevuld: Type.Union([Type.Object({}, { additionalProperties: true }), Type.Null()], {
    description: "De eigen cijfers waar zij uit volgen; null: als geheel aangeleverd",
  }),
  aangenomen: Type.Array(Type.String(), { description: "Velden zonder eigen cijfer" }),
  doorNaam: Type.String(),
  tijdstip,
  nieuwste: versie,
  versies: Type.Array(Versiekop, { description: "De nieuwste eerst" }),
  bedrijven: Type.Array(Type.Object({ id, naam: Type.String() }), {
    description: "Elk bedrijf van de regio met eigen uitgangspunten, het eerste eerst",
  }),
});
/** With the years of birth of the Wsw that were read in, for who fills in figures of his own. */
export const UitgangspuntenMetGeboortejaren = Type.Object({
  ...Uitgangspuntenversie.properties,
  wswGeboortejaren: Type.Union(
    [
      Type.Null(),
      Type.Object({
        peildatum: Type.String({ format: "date", description: "De laatste van wat is ingelezen" }),
        bron: Type.String(),
        groepen: Type.Array(
          Type.Object({ van: Type.Integer(), tot: Type.Integer(), aantal: Type.Integer({ minimum: 0 }) }),
        ),
      }),
    ],
    {
      description: "Ingelezen Wsw-aantallen van de regio, in groepen van geboortejaren; null: niet ingelezen",
    },
  ),
});
export type UitgangspuntenMetGeboortejaren = Static<typeof UitgangspuntenMetGeboortejaren>;
export type Uitgangspuntenversie = Static<typeof Uitgangspuntenversie>;

type Fouten = readonly { readonly plaats: string; readonly wat: string }[];
export const kloptNiet = (fouten: Fouten) =>
  new Failure(
    "invalid",
    "uitgangspunten.klopt-niet",
    fouten.map(({ plaats, wat }) => `${plaats}: ${wat}`).join(" "),
    { velden: fouten.map(({ plaats }) => plaats), fouten },
  );
export const eenVanBeide = () =>
  new Failure(
    "invalid",
    "uitgangspunten.een-van-beide",
    "Geef de eigen cijfers, of de uitgangspunten als geheel. Niet allebei en niet geen van beide.",
    { velden: ["ingevuld", "uitgangspunten"] },
  );
export const verouderd = (nieuwste: number) =>
  new Failure(
    "stale",
    "uitgangspunten.gewijzigd",
    "Iemand anders heeft de eigen cijfers net bijgewerkt. Bekijk de nieuwe versie en probeer het opnieuw.",
    { huidigeVersie: nieuwste },
  );
