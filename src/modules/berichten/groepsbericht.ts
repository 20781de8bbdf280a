import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import type { Context } from "../context.ts";
import { gemeente, id, MOST_PEOPLE, oneOf, orNull, tijdstip } from "../fields.ts";
import { STANDEN } from "../inwoners/caseload.ts";
import { UITKERINGEN } from "../inwoners/inwoner.ts";
import { listSubject } from "../toegang/list-subject.ts";
import type { Subject } from "../toegang/toegang.ts";
import { berichttekst, isVanInwoner, onderwerp } from "./bericht.ts";

/** So long a message to a group can be stopped; until then nothing of it is to be seen. */
export const BEDENKTIJD_IN_MINUTEN = 5;

/** Texts that stand ready for a group: those that need no appointment. */
export const GROEPSJABLONEN = ["uitnodiging", "bericht wacht"] as const;

/** Who gets it: by what they are, never a list of names or addresses that somebody typed or pasted. */
export const Selectie = Type.Object(
  {
    soort: oneOf(["caseload", "groep"]),
    groepId: Type.Optional(id),
    gemeente: Type.Optional(gemeente),
    uitkering: Type.Optional(oneOf(UITKERINGEN)),
    doelgroep: Type.Optional(Type.String({ minLength: 2, maxLength: 60 })),
    stand: Type.Optional(oneOf(STANDEN)),
    zonderContact: Type.Optional(Type.Boolean()),
    behalve: Type.Optional(
      Type.Array(id, { maxItems: MOST_PEOPLE, description: "Wie u er bij de controle uit haalde" }),
    ),
  },
  { additionalProperties: false },
);
export type Selectie = Static<typeof Selectie>;

export const groepsvelden = {
  selectie: Selectie,
  onderwerp: Type.Optional(onderwerp),
  tekst: Type.Optional(berichttekst),
  sjabloon: Type.Optional(oneOf(GROEPSJABLONEN)),
};

export const Ontvanger = Type.Object({
  inwonerId: id,
  naam: Type.String(),
  taalnaam: Type.String(),
  krijgtMail: Type.Boolean(),
  tekst: Type.String({ description: "Zoals deze inwoner het leest" }),
});
export type Ontvanger = Static<typeof Ontvanger>;

export const BELEMMERINGEN = ["bsn", "lijst", "gat", "naam", "te veel", "niemand"] as const;
export const Melding = Type.Object({ soort: oneOf(BELEMMERINGEN), tekst: Type.String() });
export type Melding = Static<typeof Melding>;

export const Groepsbericht = Type.Object({
  id,
  onderwerp: Type.String(),
  tekst: Type.String(),
  selectie: Type.String({ description: "In woorden, zoals bij de controle" }),
  aantal: Type.Integer(),
  verstuurd: tijdstip,
  zichtbaarVanaf: tijdstip,
  status: oneOf(["wacht", "ingetrokken", "bezorgd"]),
  magIntrekken: Type.Boolean(),
  bezorgd: Type.Integer(),
  vervallen: Type.Integer({ description: "Wie u tussen verzenden en bezorgen niet meer begeleidde" }),
  afgerond: orNull(tijdstip),
});
export type Groepsbericht = Static<typeof Groepsbericht>;

export const anderAantal = () =>
  new Failure(
    "invalid",
    "groepsbericht.aantal",
    "Het aantal dat u intypt is niet het aantal ontvangers. Kijk de lijst nog eens na.",
    { velden: ["aantal"] },
  );

export const andersDanControle = () =>
  new Failure(
    "conflict",
    "groepsbericht.veranderd",
    "De ontvangers of de tekst zijn anders dan bij de controle. Er is niets verstuurd. Kijk de lijst opnieuw na.",
  );

export const nietGelezen = () =>
  new Failure(
    "invalid",
    "groepsbericht.waarschuwing",
    "Lees de waarschuwingen bij de tekst, en zeg dat u ze gelezen heeft.",
    { velden: ["isWaarschuwingGelezen"] },
  );

export const belemmerd = ({ soort, tekst }: Melding) =>
  new Failure("invalid", `groepsbericht.${soort.replaceAll(" ", "-")}`, tekst, {
    velden: [soort === "niemand" || soort === "te veel" ? "selectie" : "tekst"],
  });

export const alWeg = () =>
  new Failure(
    "conflict",
    "groepsbericht.al-weg",
    "Intrekken kan niet meer: het bericht is al bezorgd of ingetrokken.",
  );

/** A colleague writes to a group; an inwoner writes to who helps him. */
export function groepsSubject(context: Context): Subject {
  if (isVanInwoner(context))
    throw new Failure(
      "forbidden",
      "groepsbericht.niet-van-u",
      "Alleen een medewerker stuurt een groepsbericht.",
    );
  return listSubject(context, "change", "bericht");
}
