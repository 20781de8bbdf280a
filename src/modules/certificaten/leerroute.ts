import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, tijdstip, versie } from "../fields.ts";
import { LEERSTANDEN, type Leerstand, NIVEAUS, type Niveau } from "./niveau.ts";

export const Beoordeling = Type.Object({
  id,
  datum: date,
  niveau: oneOf(NIVEAUS),
  leermeesterId: id,
  leermeesterNaam: Type.String(),
  leermeesterFunctie: Type.String(),
  toelichting: orNull(Type.String()),
  doorNaam: Type.String(),
  tijdstip,
});
export type Beoordeling = Static<typeof Beoordeling>;

export const Leerdoel = Type.Object({
  id,
  code: Type.String(),
  naam: Type.String(),
  sector: Type.String(),
  laatZien: Type.String(),
  erkendDoor: orNull(Type.String()),
  geoefendOp: orNull(date),
  tweedeGevraagd: Type.Boolean(),
  stand: oneOf(LEERSTANDEN),
  niveau: orNull(oneOf(NIVEAUS)),
  beoordelingen: Type.Array(Beoordeling, { description: "De laatste eerst" }),
});
export type Leerdoel = Static<typeof Leerdoel>;

/** What someone learns at one leerbedrijf. */
export const Leerroute = Type.Object({
  id,
  inwonerId: id,
  leerbedrijfId: id,
  leerbedrijf: Type.String(),
  leermeesterId: id,
  leermeester: Type.String(),
  leermeesterFunctie: Type.String(),
  plaatsingId: orNull(id),
  begonnenOp: date,
  afgeslotenOp: orNull(date),
  terugkoppeling: orNull(Type.String()),
  terugkoppelingOp: orNull(date),
  doelen: Type.Array(Leerdoel),
  versie,
});
export type Leerroute = Static<typeof Leerroute>;

type Oordeel = Pick<Beoordeling, "niveau" | "leermeesterId">;

/**
 * How far someone is. The last assessment of a leermeester counts; where a second leermeester was asked to look as well,
 * two must have, and the lower of the two is what may be declared.
 * @param oordelen the newest first
 */
export function standVan(
  oordelen: readonly Oordeel[],
  { geoefendOp, tweedeGevraagd }: Pick<Leerdoel, "geoefendOp" | "tweedeGevraagd">,
): { readonly stand: Leerstand; readonly niveau: Niveau | null } {
  const laatste = oordelen.filter(
    ({ leermeesterId }, at) => oordelen.findIndex((other) => other.leermeesterId === leermeesterId) === at,
  );
  if (laatste.length === 0) return { stand: geoefendOp === null ? "begint nog" : "oefent", niveau: null };
  if (!tweedeGevraagd) return { stand: "beoordeeld", niveau: laatste[0]!.niveau };
  const laagste = NIVEAUS.find((niveau) => laatste.some((oordeel) => oordeel.niveau === niveau))!;
  return laatste.length > 1
    ? { stand: "beoordeeld", niveau: laagste }
    : { stand: "wacht op tweede", niveau: laagste };
}

/** Which tasks a praktijkverklaring can name now. None as long as a second leermeester still has to look. */
export function checkGereed({ doelen, afgeslotenOp }: Leerroute): readonly Leerdoel[] {
  if (afgeslotenOp !== null) throw afgesloten();
  if (doelen.some(({ stand }) => stand === "wacht op tweede")) throw wachtOpTweede();
  const beoordeeld = doelen.filter(({ stand }) => stand === "beoordeeld");
  if (beoordeeld.length === 0) throw nietsBeoordeeld();
  return beoordeeld;
}

export function checkDag(datum: IsoDate, begonnenOp: IsoDate, today: IsoDate): void {
  if (datum > today) throw dag("Kies vandaag of een dag die geweest is.");
  if (datum < begonnenOp) throw dag("Kies een dag nadat het leren begon.");
}

export const afgesloten = () =>
  new Failure(
    "conflict",
    "leerroute.afgesloten",
    "Hier is al een praktijkverklaring voor gegeven. Begin een nieuwe leerroute om meer te leren.",
  );
export const geenLeermeester = () =>
  new Failure(
    "invalid",
    "leerroute.leermeester",
    "Deze leermeester werkt op die dag niet bij dit leerbedrijf.",
    { velden: ["leermeesterId"] },
  );
export const onbekendeTaak = () =>
  new Failure("invalid", "leerroute.taak", "Kies taken uit de lijst.", { velden: ["leertaakIds"] });
export const nietErkend = () =>
  new Failure(
    "conflict",
    "leerroute.niet-erkend",
    "De erkenning van dit leerbedrijf is voorbij. Kies een ander leerbedrijf of werk de erkenning bij.",
    { velden: ["leerbedrijfId"] },
  );
const wachtOpTweede = () =>
  new Failure(
    "conflict",
    "leerroute.wacht-op-tweede",
    "Een tweede leermeester moet nog kijken. Daarna kan de praktijkverklaring.",
  );
const nietsBeoordeeld = () =>
  new Failure(
    "conflict",
    "leerroute.niets-beoordeeld",
    "Er is nog geen taak beoordeeld. Vraag de leermeester om te kijken.",
  );
const dag = (detail: string) => new Failure("invalid", "leerroute.dag", detail, { velden: ["datum"] });
