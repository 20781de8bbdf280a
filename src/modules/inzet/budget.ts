import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { amount, gemeente, id, text, tijdstip, versie } from "../fields.ts";

/** What a gemeente has for an instrument in a year, and what of it is promised or spent. */
export const Budget = Type.Object({
  id,
  instrumentId: id,
  gemeente,
  gemeentenaam: Type.String(),
  jaar: Type.Integer(),
  bedrag: amount,
  vastgelegd: Type.Unsafe<number>({ ...amount, description: "Toegezegd, en wat al is uitgegeven" }),
  bron: Type.String(),
  doorNaam: Type.String(),
  gewijzigd: tijdstip,
  versie,
});
export type Budget = Static<typeof Budget>;

export const bronveld = text(300, "Het besluit waarop het budget rust");

export const budgetBestaat = () =>
  new Failure(
    "conflict",
    "instrumentbudget.bestaat",
    "Voor dit jaar en deze gemeente is er al een budget. Wijzig dat budget.",
    { velden: ["jaar"] },
  );
export const alMeerVastgelegd = () =>
  new Failure(
    "conflict",
    "instrumentbudget.al-meer-vastgelegd",
    "Er is al meer toegezegd of uitgegeven dan dit bedrag. Kies een hoger bedrag.",
    { velden: ["bedrag"] },
  );
export const andereGemeente = () =>
  new Failure("invalid", "instrumentbudget.gemeente", "Kies een gemeente waarvoor u werkt.", {
    velden: ["gemeente"],
  });
