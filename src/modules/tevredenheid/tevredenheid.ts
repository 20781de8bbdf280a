import { type Static, Type } from "typebox";
import { addDays, type IsoDate, isoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, text } from "../fields.ts";

const AANLEIDINGEN = ["plaatsing", "dienst", "banenmarkt"] as const;
const SNEL = ["ja", "soms", "nee"] as const;
const OPNIEUW = ["ja", "misschien", "nee"] as const;

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

const procent = orNull(
  Type.Integer({
    description: "Hoeveel procent ja zei; leeg als er minder dan tien ja of iets anders zeiden",
  }),
);

/** From ten werkgevers on. */
export const Gemiddelde = Type.Object({
  aanleiding: orNull(oneOf(AANLEIDINGEN)),
  antwoorden: Type.Integer({ description: "Afgerond op vijf" }),
  gemiddeld: Type.Number({ description: "Rapportcijfer, één cijfer achter de komma" }),
  snel: procent,
  opnieuw: procent,
});
export type Gemiddelde = Static<typeof Gemiddelde>;

/** The last day of the last quarter that is over: figures of it do not change from one day to the next. */
export function laatsteKwartaaleinde(today: IsoDate): IsoDate {
  const [jaar = "", maand = ""] = today.split("-");
  const eerste = Math.floor((Number(maand) - 1) / 3) * 3 + 1;
  return addDays(isoDate(`${jaar}-${String(eerste).padStart(2, "0")}-01`), -1);
}

export const alGevraagd = () =>
  new Failure("conflict", "tevredenheid.vandaag-al", "Deze werkgever gaf hierover vandaag al een oordeel.");
