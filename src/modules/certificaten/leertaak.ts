import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, text, versie } from "../fields.ts";

/** How to behave at work, and how to do the work: two sets of skills. */
const LEERTAAKSOORTEN = ["werknemersvaardigheid", "vakvaardigheid"] as const;
/** Certifying begins with young people without a startkwalificatie, and goes on to others. */
const EERST_VOOR = ["jongeren zonder startkwalificatie", "iedereen"] as const;

export const leertaakFields = {
  code: Type.String({ pattern: "^[A-Z]{1,4}-?[0-9]{1,4}$", description: "Zoals GR-01" }),
  naam: text(120),
  sector: text(60),
  soort: oneOf(LEERTAAKSOORTEN),
  laatZien: text(500, "Wat iemand laat zien"),
  erkendDoor: orNull(text(120, "Het orgaan dat de taak voor de hele sector erkent")),
  erkenningBron: orNull(text(200)),
  eerstVoor: oneOf(EERST_VOOR),
  bron: text(200),
  isVoorbeeld: Type.Boolean({ description: "Uit geen bron: als voorbeeld gemaakt" }),
};
const fields = Type.Object(leertaakFields);
export type LeertaakInput = Static<typeof fields>;

/** A task that can be learned at work. */
export const Leertaak = Type.Object({
  id,
  ...leertaakFields,
  vervallenOp: orNull({ ...date, description: "Vanaf deze dag begint niemand er meer mee" }),
  versie,
});
export type Leertaak = Static<typeof Leertaak>;

export function checkLeertaak({ erkendDoor, erkenningBron }: LeertaakInput): void {
  if ((erkendDoor === null) !== (erkenningBron === null))
    throw new Failure("invalid", "leertaak.erkenning", "Vul bij een erkenning ook de bron in.", {
      velden: [erkendDoor === null ? "erkendDoor" : "erkenningBron"],
    });
}

export const vervallen = () =>
  new Failure("conflict", "leertaak.vervallen", "Een taak die u koos, is vervallen. Kies een andere taak.", {
    velden: ["leertaakIds"],
  });

export const codeBestaat = () =>
  new Failure("conflict", "leertaak.code-bestaat", "Er is al een taak met deze code.", { velden: ["code"] });
