import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, gemeente, id, oneOf, orNull, request, text } from "../fields.ts";
import { UITKERINGEN } from "./inwoner.ts";

/** Who pointed the way to us. */
export const BRONNEN = [
  "inwoner zelf",
  "school",
  "uitkering",
  "Jongerenloket",
  "Sociaal Team",
  "werkgever",
  "UWV",
  "uit zorg of detentie",
  "inburgering",
  "andere gemeente",
  "familie of bekende",
] as const;

/** So many registrations an hour are work at a desk; more is somebody trying out numbers. */
export const AANMELDINGEN_PER_UUR = 60;

export const postcode = Type.String({ pattern: "^[0-9]{4}([A-Z]{2})?$", description: "1234 of 1234AB" });
export const talen = Type.Array(Type.String({ pattern: "^[a-z]{3}$" }), {
  maxItems: 8,
  uniqueItems: true,
  description: "ISO 639-3; de taal die het makkelijkst gaat eerst",
});
export const telefoon = Type.String({ pattern: "^\\+?[0-9][0-9 ()-]{7,18}$" });
export const email = Type.String({ format: "email", maxLength: 254 });

export const Aanmelding = request({
  voornaam: text(100),
  achternaam: text(100),
  geboortedatum: date,
  gemeente,
  postcode: Type.Optional(orNull(postcode)),
  woonplaats: Type.Optional(orNull(text(100))),
  adresGeheim: Type.Optional(Type.Boolean({ description: "Volgens de BRP" })),
  talen: Type.Optional(talen),
  telefoon: Type.Optional(orNull(telefoon)),
  email: Type.Optional(orNull(email)),
  bsn: Type.Optional(orNull(text(20, "Negen cijfers; spaties en punten mogen"))),
  bron: oneOf(BRONNEN),
  uitkering: oneOf(UITKERINGEN),
});
export type Aanmelding = Static<typeof Aanmelding>;

/** With a BSN the answer says nothing about what other gemeenten have: always 'in behandeling'. */
export const Ontvangst = Type.Object({
  aanmeldingId: id,
  inwonerId: orNull(id),
  status: oneOf(["aangemeld", "in behandeling"]),
  tekst: Type.String(),
});
export type Ontvangst = Static<typeof Ontvangst>;

export const ontvangen = (aanmeldingId: string, inwonerId: string | null): Ontvangst =>
  inwonerId
    ? { aanmeldingId, inwonerId, status: "aangemeld", tekst: "De inwoner is aangemeld." }
    : {
        aanmeldingId,
        inwonerId,
        status: "in behandeling",
        tekst:
          "De aanmelding is ontvangen. Een nieuw dossier staat meteen in uw caseload. Staat het er niet? " +
          "Dan neemt een collega contact met u op.",
      };

export function checkAanmelding({ geboortedatum, bsn }: Aanmelding, isBsn: boolean, today: IsoDate): void {
  const velden = [...(geboortedatum > today ? ["geboortedatum"] : []), ...(bsn && !isBsn ? ["bsn"] : [])];
  if (velden.length > 0)
    throw new Failure(
      "invalid",
      "inwoner.meld-aan.invalid",
      "Controleer de geboortedatum en het BSN. Een BSN heeft negen cijfers en klopt met de elfproef.",
      { velden },
    );
}

export const bestaatAl = (inwonerId: string) =>
  new Failure(
    "conflict",
    "inwoner.bestaat",
    "Deze inwoner heeft al een dossier in uw werkgebied. Open dat dossier.",
    { inwonerId },
  );

export const teVaak = () =>
  new Failure(
    "too-many",
    "inwoner.meld-aan.te-vaak",
    "U meldde het afgelopen uur veel inwoners aan. Wacht even, of bel de helpdesk.",
  );

export const zonderBsnRecht = () =>
  new Failure(
    "forbidden",
    "inwoner.bsn.forbidden",
    "U mag geen BSN vastleggen. Meld de inwoner aan zonder BSN.",
  );
