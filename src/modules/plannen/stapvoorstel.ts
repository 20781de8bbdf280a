import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull } from "../fields.ts";

const STAPVOORSTELSTATUSSEN = ["voorgesteld", "overgenomen", "niet overgenomen"] as const;

/** A step that somebody proposes who does not write the plan; it is in the plan after a yes. */
export const Stapvoorstel = Type.Object({
  id,
  naam: Type.String(),
  wanneer: orNull(Type.String({ description: "Zoals mensen het zeggen" })),
  doorNaam: Type.String(),
  isVanMij: Type.Boolean(),
  voorgesteldOp: date,
  status: oneOf(STAPVOORSTELSTATUSSEN),
  antwoord: orNull(Type.String()),
  antwoordDoor: orNull(Type.String()),
  antwoordOp: orNull(date),
});
export type Stapvoorstel = Static<typeof Stapvoorstel>;

export const alBeantwoord = () =>
  new Failure(
    "conflict",
    "stapvoorstel.al-beantwoord",
    "Dit voorstel is al beantwoord. Er is niets gewijzigd.",
  );
export const teVeelOpen = () =>
  new Failure(
    "conflict",
    "stapvoorstel.te-veel",
    "Er wachten al vijf voorstellen op antwoord. Wacht daarop, of bel uw begeleider.",
  );
export const zonderAntwoord = () =>
  new Failure("invalid", "stapvoorstel.antwoord", "Schrijf waarom deze stap niet in het plan komt.", {
    velden: ["antwoord"],
  });
