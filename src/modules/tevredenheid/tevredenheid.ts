import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, text } from "../fields.ts";

export const AANLEIDINGEN = ["plaatsing", "dienst", "banenmarkt"] as const;
export const SNEL = ["ja", "soms", "nee"] as const;
export const OPNIEUW = ["ja", "misschien", "nee"] as const;

/** A mark and two questions: less than a minute by phone. */
export const oordeelFields = {
  aanleiding: oneOf(AANLEIDINGEN),
  cijfer: Type.Integer({ minimum: 1, maximum: 10, description: "Rapportcijfer" }),
  snel: oneOf(SNEL),
  opnieuw: oneOf(OPNIEUW),
  toelichting: orNull(text(600)),
};
const fields = Type.Object(oordeelFields);
export type OordeelInput = Static<typeof fields>;

export const Oordeel = Type.Object({
  id,
  werkgever: Type.Object({ id, naam: orNull(Type.String()) }),
  ...oordeelFields,
  datum: date,
  wijze: oneOf(["telefoon", "zelf"]),
  doorNaam: Type.String(),
});
export type Oordeel = Static<typeof Oordeel>;

export const TeVragen = Type.Object({
  werkgeverId: id,
  naam: Type.String(),
  contactpersoon: orNull(Type.String()),
  telefoon: orNull(Type.String()),
  aanleiding: oneOf(["plaatsing", "dienst"]),
  dag: date,
});
export type TeVragen = Static<typeof TeVragen>;

/** From ten answers on. */
export const Gemiddelde = Type.Object({
  aanleiding: orNull(oneOf(AANLEIDINGEN)),
  antwoorden: Type.Integer(),
  gemiddeld: Type.Number({ description: "Rapportcijfer, één cijfer achter de komma" }),
  snel: Type.Integer({ description: "Hoeveel procent ja zei" }),
  opnieuw: Type.Integer({ description: "Hoeveel procent ja zei" }),
});
export type Gemiddelde = Static<typeof Gemiddelde>;

export const alGevraagd = () =>
  new Failure("conflict", "tevredenheid.vandaag-al", "Deze werkgever gaf hierover vandaag al een oordeel.");
