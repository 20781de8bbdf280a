import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, gemeente, id, MOST_PEOPLE, orNull, text, versie } from "../fields.ts";
import { Trajectinhoud, Week } from "./traject.ts";

const gegevens = {
  naam: text(80),
  unitId: orNull(id),
  plaats: text(120, "Waar de groep bij elkaar komt"),
  gemeenten: Type.Array(gemeente, { minItems: 1, maxItems: 40, uniqueItems: true }),
  leiderId: orNull(id),
  capaciteit: Type.Integer({ minimum: 1, maximum: MOST_PEOPLE }),
  startdatum: date,
  einddatum: orNull(date),
};
export const groepFields = {
  ...gegevens,
  week: Type.Optional({
    ...orNull(Week),
    description: "De eigen week van deze groep; leeg: zoals in het traject",
  }),
};
const fields = Type.Object(groepFields);
export type GroepInput = Static<typeof fields>;

/** A group of a traject, with how full it is. */
export const Trajectgroep = Type.Object({
  id,
  ...gegevens,
  geslotenOp: orNull({ ...date, description: "Vanaf deze dag komt er niemand meer bij" }),
  trajectId: id,
  traject: Type.String(),
  unit: orNull(Type.String()),
  leider: orNull(Type.String()),
  nummer: Type.Integer({ description: "De versie van het traject die deze groep houdt" }),
  nieuwste: Type.Integer({ description: "De versie die een nieuwe groep krijgt" }),
  isEigenWeek: Type.Boolean({ description: "De groep komt op andere momenten dan het traject zegt" }),
  isVanMij: Type.Boolean({ description: "De groep is van uw unit, of u leidt haar" }),
  vrij: Type.Integer(),
  aangeboden: Type.Integer({ description: "Plaatsen die voor iemand worden vrijgehouden" }),
  wacht: Type.Integer(),
  urenPerWeek: Type.Number(),
  versie,
});
export type Trajectgroep = Static<typeof Trajectgroep>;

export const TrajectgroepInFull = Type.Object({
  ...Trajectgroep.properties,
  inhoud: Trajectinhoud,
  trajectweek: { ...Week, description: "De week van het traject, ook als de groep een eigen week heeft" },
});
export type TrajectgroepInFull = Static<typeof TrajectgroepInFull>;

/** @throws Failure `trajectgroep.einde` */
export function checkGroep({ startdatum, einddatum }: Pick<Trajectgroep, "startdatum" | "einddatum">): void {
  if (einddatum !== null && einddatum < startdatum)
    throw new Failure("invalid", "trajectgroep.einde", "De laatste dag ligt na de eerste dag.", {
      velden: ["einddatum"],
    });
}

export const alGesloten = () =>
  new Failure("conflict", "trajectgroep.gesloten", "Deze groep is gesloten. Maak een nieuwe groep.");

export const naamBestaat = () =>
  new Failure("conflict", "trajectgroep.naam-bestaat", "Er is al een groep met deze naam.", {
    velden: ["naam"],
  });

export const nietKleiner = () =>
  new Failure(
    "conflict",
    "trajectgroep.niet-kleiner",
    "Er hebben al meer mensen een plaats. Kies een hoger aantal.",
    { velden: ["capaciteit"] },
  );

export const onbekend = (veld: string) =>
  new Failure("invalid", "trajectgroep.onbekend", "Kies iets dat er in deze regio is.", { velden: [veld] });
