import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, tijdstip } from "../fields.ts";
import { MACHTIGINGSDELEN, MACHTIGINGSSOORTEN } from "../toegang/machtiging.ts";

export const RELATIES = ["familie", "vriend", "hulpverlener", "iemand anders"] as const;

/** So that a mandate is a choice of now: after a year it is given again. */
export const LANGST_IN_MAANDEN = 12;
export const LOPEND_AT_MOST = 5;

/** Somebody who may help an inwoner: with what, and until when. */
export const Machtiging = Type.Object({
  id,
  inwonerId: id,
  naam: Type.String(),
  relatie: oneOf(RELATIES),
  mag: oneOf(MACHTIGINGSSOORTEN),
  delen: Type.Array(oneOf(MACHTIGINGSDELEN)),
  vanaf: date,
  tot: { ...date, description: "Laatste dag" },
  stand: oneOf(["loopt", "afgelopen", "ingetrokken"]),
  ingetrokken: orNull(tijdstip),
  inlognaam: orNull(
    Type.String({ description: "Hiermee logt de helper in; alleen in het antwoord op geven" }),
  ),
});
export type Machtiging = Static<typeof Machtiging>;

export const totKanNiet = () =>
  new Failure("invalid", "machtiging.tot", "Kies een dag na vandaag, hooguit een jaar vooruit.", {
    velden: ["tot"],
  });
export const teVeelHelpers = () =>
  new Failure("conflict", "machtiging.te-veel", "U heeft al vijf helpers. Trek eerst een machtiging in.");
export const alIngetrokken = () =>
  new Failure(
    "conflict",
    "machtiging.al-ingetrokken",
    "Deze machtiging is al gestopt. U hoeft niets te doen.",
  );
