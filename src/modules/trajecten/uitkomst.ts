import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, text, versie } from "../fields.ts";
import { MogelijkheidWaarde } from "../inwoners/mogelijkheid.ts";

export const VOORSTELSTATUSSEN = ["open", "overgenomen", "niet overgenomen"] as const;

const woorden = (about: string) => text(1_000, about);
/** What someone knows after a traject, in words of the inwoner and the leader together. */
export const uitkomstFields = {
  kan: woorden("Wat kan ik"),
  wil: woorden("Wat wil ik"),
  kansen: woorden("Waar liggen mijn kansen"),
};

/** One fact that the traject showed, as it would stand among the mogelijkheden. */
export const voorstelFields = {
  onderwerp: text(60),
  waarde: MogelijkheidWaarde,
  toelichting: orNull(text(500, "In woorden over wat iemand kan, niet over gezondheid")),
};

export const Mogelijkheidvoorstel = Type.Object({
  id,
  ...voorstelFields,
  label: Type.String(),
  inWoorden: Type.String(),
  status: oneOf(VOORSTELSTATUSSEN),
  beslistDoor: orNull(Type.String()),
  beslistOp: orNull(date),
  versie,
});
export type Mogelijkheidvoorstel = Static<typeof Mogelijkheidvoorstel>;

/** The form at the end of a traject. Nothing of it counts in matching before a person takes it over. */
export const Uitkomst = Type.Object({
  deelnameId: id,
  inwonerId: id,
  ...uitkomstFields,
  doorNaam: Type.String(),
  opgemaaktOp: date,
  voorstellen: Type.Array(Mogelijkheidvoorstel),
  versie,
});
export type Uitkomst = Static<typeof Uitkomst>;

export const alBeslist = () =>
  new Failure("conflict", "mogelijkheidvoorstel.beslist", "Over dit voorstel is al besloten.");
