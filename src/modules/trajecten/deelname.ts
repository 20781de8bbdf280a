import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, tijdstip, versie } from "../fields.ts";

export const DEELNAMESTATUSSEN = [
  "wacht",
  "aangeboden",
  "doet mee",
  "klaar",
  "gestopt",
  "ingetrokken",
] as const;
export type Deelnamestatus = (typeof DEELNAMESTATUSSEN)[number];

/** Never about health: what matters here is what comes next. */
export const EINDREDENEN = [
  "programma klaar",
  "werk gevonden",
  "opleiding begonnen",
  "ander traject",
  "past niet bij inwoner",
  "wil niet verder",
  "situatie thuis",
  "verhuisd",
  "anders",
] as const;
/** What happened to who did not begin: his group closed. */
const GROEP_GESLOTEN = "groep gesloten";
export type Eindreden = (typeof EINDREDENEN)[number] | typeof GROEP_GESLOTEN;

/** That someone wants a place in a group, has one, or had one. */
export const Deelname = Type.Object({
  id,
  inwonerId: id,
  groepId: id,
  groep: Type.String(),
  trajectId: id,
  traject: Type.String(),
  status: oneOf(DEELNAMESTATUSSEN),
  plaatsInRij: orNull(Type.Integer({ description: "Op de wachtlijst: 1 is als eerste aan de beurt" })),
  aangemeld: tijdstip,
  aangebodenOp: orNull(date),
  startdatum: { ...date, description: "Zoals gewenst, tot iemand meedoet" },
  fase: Type.Integer(),
  fasenaam: Type.String(),
  fasen: Type.Integer(),
  plaats: Type.String(),
  urenPerWeek: Type.Number(),
  einddatum: orNull(date),
  redenEinde: orNull(oneOf([...EINDREDENEN, GROEP_GESLOTEN])),
  leerdoel: orNull(Type.String()),
  heeftUitkomst: Type.Boolean(),
  versie,
});
export type Deelname = Static<typeof Deelname>;

/** With who it is, in the list of a group. */
export const Deelnemer = Type.Object({ ...Deelname.properties, naam: Type.String() });
export type Deelnemer = Static<typeof Deelnemer>;

export const nietMogelijk = (detail: string, velden: readonly string[] = []) =>
  new Failure("conflict", "deelname.niet-mogelijk", detail, { velden });

export const doetAlMee = () =>
  new Failure("conflict", "deelname.bestaat", "Deze inwoner staat al in deze groep, of op de wachtlijst.");

export const gesloten = () => nietMogelijk("Deze groep neemt geen mensen meer aan. Kies een andere groep.");

export const vol = () =>
  new Failure("conflict", "deelname.vol", "De laatste plaats is net vergeven. Er is niets vastgelegd.");
