import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, orNull, text } from "../fields.ts";

/**
 * That a werkgever agreed to it that other organisations may ask when we spoke with him. Who said so is named by his function;
 * a colleague of ours by name only where he says himself that he may be called.
 */
export const Contactdeling = Type.Object({
  akkoordVan: text(80, "Functie van wie namens de werkgever akkoord gaf, geen naam"),
  akkoordOp: date,
  contact: orNull(Type.String({ description: "Collega die gebeld wil worden, door eigen keuze" })),
  doorNaam: Type.String(),
});
export type Contactdeling = Static<typeof Contactdeling>;

export const zonderKvk = () =>
  new Failure(
    "conflict",
    "vum.zonder-kvk",
    "Van deze werkgever is het KVK-nummer niet bekend. Vul dat eerst in: andere organisaties zoeken daarop.",
  );
export const akkoordInToekomst = () =>
  new Failure("invalid", "vum.akkoord-dag", "Het akkoord is van vandaag of eerder. Wijzig de dag.", {
    velden: ["akkoordOp"],
  });
