import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, gemeente, id, oneOf, orNull, versie } from "../fields.ts";
import { BRONNEN } from "./aanmelding.ts";

/** Assumption: the region agrees to look at an aanmelding within a week. No law names a term. */
export const REAGEREN_BINNEN_DAGEN = 7;
/** So long does who made the aanmelding find the answer in his list. */
export const ANTWOORD_BLIJFT_DAGEN = 14;

const AANMELDINGSTANDEN = ["open", "opgepakt", "beantwoord"] as const;

/** An aanmelding that came in: of an inwoner of this gemeente, or the signal that another gemeente has ours. */
export const OntvangenAanmelding = Type.Object({
  id,
  soort: oneOf(["ontvangen", "elders gemeld"]),
  status: oneOf(AANMELDINGSTANDEN),
  naam: Type.String(),
  geboortedatum: orNull(date),
  bron: oneOf(BRONNEN),
  gemeente,
  gemeentenaam: Type.String(),
  vanGemeentenaam: Type.String(),
  doorNaam: Type.String(),
  isVanMij: Type.Boolean({ description: "Door deze gebruiker aangemeld" }),
  gemeldOp: date,
  reageerVoor: date,
  isTeLaat: Type.Boolean(),
  inwonerId: orNull(id),
  hoofd: orNull(Type.String({ description: "Wie de inwoner nu begeleidt" })),
  antwoord: orNull(Type.String()),
  afgehandeldOp: orNull(date),
  afgehandeldDoor: orNull(Type.String()),
  versie,
});
export type OntvangenAanmelding = Static<typeof OntvangenAanmelding>;

const conflict = (code: string, detail: string) => new Failure("conflict", `aanmelding.${code}`, detail);

export const alAfgehandeld = () =>
  conflict("al-afgehandeld", "Een collega handelde deze aanmelding al af. U hoeft niets te doen.");
export const zonderDossier = () =>
  conflict(
    "zonder-dossier",
    "Er is in uw gemeente geen dossier. Mogelijk is deze inwoner bekend in een andere gemeente. Die kreeg een signaal en neemt contact op.",
  );
export const alBegeleid = () =>
  conflict(
    "al-begeleid",
    "Deze inwoner heeft al een klantmanager. Rond de aanmelding af zonder iemand te kiezen.",
  );
export const triageNietAanU = () =>
  new Failure(
    "forbidden",
    "aanmelding.triage",
    "Waar deze inwoner begint, besluit wie hem al begeleidt. Rond de aanmelding af zonder triage.",
  );
export const kiesKlantmanager = () =>
  new Failure("invalid", "aanmelding.klantmanager", "Kies een klantmanager die voor deze gemeente werkt.", {
    velden: ["klantmanagerId"],
  });
