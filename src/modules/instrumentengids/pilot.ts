import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, gemeente, id, oneOf, orNull, text, versie } from "../fields.ts";

export const PILOTBESLUITEN = ["doorgaan", "stoppen"] as const;

/** What is written down before a pilot begins, so that afterwards nobody chooses what counts. */
export const pilotFields = {
  vraag: text(600, "Wat u wilt leren"),
  maatstaf: text(600, "Wanneer de pilot geslaagd is"),
  gemeenten: Type.Array(gemeente, { minItems: 1, maxItems: 40, uniqueItems: true }),
  begindatum: date,
  einddatum: date,
  bron: text(300, "Het besluit of plan waaruit de pilot komt"),
};

export const Pilot = Type.Object({
  id,
  instrumentId: id,
  ...pilotFields,
  evaluatie: orNull(Type.String()),
  besluit: orNull(oneOf(PILOTBESLUITEN)),
  waarom: orNull(Type.String()),
  beslotenOp: orNull(date),
  doorNaam: Type.String(),
  versie,
});
export type Pilot = Static<typeof Pilot>;

export const eindVoorBegin = () =>
  new Failure("invalid", "pilot.eind-voor-begin", "Kies een einde dat niet voor het begin ligt.", {
    velden: ["einddatum"],
  });
export const looptAl = () =>
  new Failure(
    "conflict",
    "pilot.loopt-al",
    "Er loopt al een pilot met dit instrument. Besluit daar eerst over.",
  );
export const alBesloten = () =>
  new Failure("conflict", "pilot.al-besloten", "Over deze pilot is al besloten.");
