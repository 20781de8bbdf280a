import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { id, oneOf, orNull, tijdstip, versie } from "../fields.ts";
import { TAALCODES } from "./sjabloonnamen.ts";

export const MAILSTANDEN = ["wacht", "verstuurd", "mislukt", "vervallen"] as const;

/** A mail as who looks after it sees it: no address, and nobody's name. */
export const Mail = Type.Object({
  id,
  soort: oneOf(["bericht", "plekmelding"]),
  taal: oneOf(TAALCODES),
  status: oneOf(MAILSTANDEN),
  pogingen: Type.Integer(),
  gemaakt: tijdstip,
  volgendePoging: orNull(tijdstip),
  verstuurdOp: orNull(tijdstip),
  fout: orNull(Type.String({ description: "Code van de verzender" })),
  versie,
});
export type Mail = Static<typeof Mail>;

export const nietMislukt = () =>
  new Failure("conflict", "mail.niet-mislukt", "Alleen een mail die mislukt is gaat opnieuw.");
