import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull } from "../fields.ts";

const VERHUISSTATUSSEN = ["voorgesteld", "aangenomen", "geweigerd", "ingetrokken"] as const;

/** A move as the klantmanagers of the other gemeente see it before their answer: a first name and what to know. */
export const VerhuizingNaarMij = Type.Object({
  id,
  inwonerId: { ...id, description: "Het dossier opent pas na aannemen" },
  roepnaam: Type.String(),
  vanGemeente: Type.String(),
  naarGemeente: Type.String(),
  dag: { ...date, description: "Vanaf deze dag woont de inwoner daar, en kunt u aannemen" },
  waarom: Type.String(),
  vanNaam: Type.String(),
  voorgesteldOp: date,
});
export type VerhuizingNaarMij = Static<typeof VerhuizingNaarMij>;

/** What who proposed it still sees of it. */
export const VerhuizingVanMij = Type.Object({
  id,
  inwonerId: id,
  roepnaam: Type.String(),
  naarGemeente: Type.String(),
  dag: date,
  status: oneOf(VERHUISSTATUSSEN),
  doorNaam: orNull(Type.String({ description: "Wie antwoordde" })),
  antwoord: orNull(Type.String()),
  voorgesteldOp: date,
  antwoordOp: orNull(date),
});
export type VerhuizingVanMij = Static<typeof VerhuizingVanMij>;

/** Of one inwoner, for who guides him: what is open, and where he came from before. */
export const Verhuizing = Type.Object({
  id,
  vanGemeente: Type.String(),
  naarGemeente: Type.String(),
  dag: date,
  status: oneOf(VERHUISSTATUSSEN),
  vanNaam: Type.String(),
  doorNaam: orNull(Type.String()),
  antwoord: orNull(Type.String()),
  voorgesteldOp: date,
  antwoordOp: orNull(date),
});
export type Verhuizing = Static<typeof Verhuizing>;

/** Why somebody of the old gemeente looks at what stayed behind. */
export const ARCHIEFREDENEN = [
  "inzageverzoek van de inwoner",
  "bezwaar of beroep",
  "klacht",
  "verantwoording",
] as const;

const conflict = (code: string, detail: string) => new Failure("conflict", `verhuizing.${code}`, detail);

export const alVoorgesteld = () =>
  conflict("al-voorgesteld", "Deze verhuizing is al voorgesteld. Wacht op het antwoord, of trek het in.");
export const niemandDaar = () =>
  new Failure(
    "conflict",
    "verhuizing.niemand-daar",
    "In deze gemeente werkt nog geen klantmanager met Meedoen. Draag het dossier op een andere manier over.",
    { velden: ["naarGemeente"] },
  );
export const zelfdeGemeente = () =>
  new Failure("invalid", "verhuizing.zelfde-gemeente", "Deze inwoner woont al in deze gemeente.", {
    velden: ["naarGemeente"],
  });
export const teVroeg = () =>
  conflict(
    "te-vroeg",
    "De inwoner woont nog niet in uw gemeente. Neem het dossier aan op de dag van de verhuizing.",
  );
export const verouderd = () =>
  conflict("verouderd", "De inwoner is intussen ergens anders gaan wonen. Er is niets gewijzigd.");
export const alBeantwoord = (status: string) =>
  conflict("al-beantwoord", `Deze verhuizing is al ${status}. Er is niets gewijzigd.`);
export const nietUwInwoner = () =>
  new Failure(
    "forbidden",
    "verhuizing.niet-uw-inwoner",
    "Alleen de klantmanager van de inwoner draagt het dossier over. Vraag het de klantmanager.",
  );
