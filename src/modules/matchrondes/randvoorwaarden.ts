import { type Static, Type } from "typebox";
import type { Cents } from "#core/money";
import { gemeente, oneOf } from "../fields.ts";

/** The schemes that a vloer can be asked for: what the engine may know of an inwoner, and nothing else. */
export const DOELGROEPEN = ["loonkostensubsidie", "banenafspraak", "beschut werk"] as const;
export type Doelgroep = (typeof DOELGROEPEN)[number];

/** Of all jobcoaches of a gemeente together, so more than one person can work. */
const urenPerWeek = Type.Number({ exclusiveMinimum: 0, maximum: 10_000, multipleOf: 0.01 });

/** Bounded, so that what one inwoner costs in a year stays a whole number that the assignment can hold. */
const cents = (minimum: number, maximum: number, description: string) =>
  Type.Unsafe<Cents>(Type.Integer({ minimum, maximum, description: `Eurocenten. ${description}` }));

/** What a manager asks of a ronde. Nothing given is no limit. */
export const randvoorwaardenFields = {
  coachuren: Type.Optional(
    Type.Array(Type.Object({ gemeente, urenPerWeek }, { additionalProperties: false }), {
      maxItems: 60,
      description: "Uren per week die de jobcoaches van een gemeente samen hebben",
    }),
  ),
  budget: Type.Optional(
    Type.Object(
      {
        bedrag: cents(0, 100_000_000_000, "Zo veel is er per jaar voor jobcoaches in de hele regio"),
        perCoachuur: cents(1, 10_000_000, "Zo veel kost één uur jobcoach per week in een jaar"),
      },
      { additionalProperties: false, description: "Geld voor jobcoaches, per jaar" },
    ),
  ),
  maximumPerWerkgever: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 1000, description: "Inwoners bij één werkgever, hoogstens" }),
  ),
  vloeren: Type.Optional(
    Type.Array(
      Type.Object(
        { doelgroep: oneOf(DOELGROEPEN), minstens: Type.Integer({ minimum: 1, maximum: 100_000 }) },
        { additionalProperties: false },
      ),
      {
        maxItems: DOELGROEPEN.length,
        description: "Hoeveel inwoners van een doelgroep minstens een plek krijgen",
      },
    ),
  ),
  reserve: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 50,
      description: "Percentage van de vrije plaatsen per werksoort dat open blijft voor wie later komt",
    }),
  ),
};
export const Randvoorwaarden = Type.Object(randvoorwaardenFields, { additionalProperties: false });
export type Randvoorwaarden = Static<typeof Randvoorwaarden>;

/** What one limit did to the outcome. */
export const Randvoorwaardeuitkomst = Type.Object({
  naam: Type.String({
    description: "coachuren, budget, maximum per werkgever, vloer per doelgroep of reserve",
  }),
  groep: Type.String({ description: "Voor wie of wat, zoals een gemeente of een werksoort" }),
  soort: oneOf(["hoogstens", "minstens"]),
  grens: Type.Number(),
  gebruikt: Type.Number(),
  eenheid: oneOf(["uur per week", "eurocent per jaar", "inwoners"]),
  knelt: Type.Boolean({ description: "Met meer ruimte werd de uitkomst beter" }),
  tekst: Type.String(),
});
export type Randvoorwaardeuitkomst = Static<typeof Randvoorwaardeuitkomst>;
