import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, versie } from "../fields.ts";
import { KAN, NODIG, PAST } from "./kandidaatwoorden.ts";

export const REACTIES = ["kennismaken", "niet nu"] as const;
/** About the company, never about the candidate. */
export const NIET_NU_REDENEN = [
  "de plek is ingevuld",
  "nu geen tijd om te begeleiden",
  "de uren passen niet",
  "het werk verandert",
  "liever later",
  "iets anders",
] as const;
const KANDIDAATSTANDEN = ["denkt na", "zei ja", "niet meer beschikbaar"] as const;

const wordsIn = (list: Readonly<Record<string, string>>) => Type.Array(oneOf(Object.values(list)));

/** Someone who was proposed for a plek, as the werkgever sees him. The name is there after his yes. */
export const Kandidaat = Type.Object({
  id,
  plek: Type.Object({ id, titel: Type.String() }),
  nummer: Type.Integer({
    minimum: 1,
    description: "Kandidaat K3 is nummer 3 bij deze plek, steeds dezelfde",
  }),
  stand: oneOf(KANDIDAATSTANDEN),
  naam: orNull(Type.String({ description: "Pas als de kandidaat ja zei" })),
  voorgesteldOp: date,
  kan: wordsIn(KAN),
  nodig: wordsIn(NODIG),
  past: wordsIn(PAST),
  bespreken: Type.Boolean({ description: "Er is iets om samen te regelen; dat hoort u bij de kennismaking" }),
  reactie: orNull(oneOf(REACTIES)),
  reden: orNull(oneOf(NIET_NU_REDENEN)),
  gereageerdOp: orNull(date),
  kennismakingOp: orNull(date),
});
export type Kandidaat = Static<typeof Kandidaat>;

/** What a werkgever said about a candidate, as who proposes people reads it. */
export const Kandidaatreactie = Type.Object({
  id,
  plek: Type.Object({ id, titel: orNull(Type.String()) }),
  werkgever: Type.Object({ id, naam: Type.String() }),
  nummer: Type.Integer(),
  reactie: oneOf(REACTIES),
  reden: orNull(oneOf(NIET_NU_REDENEN)),
  doorNaam: Type.String(),
  gereageerdOp: date,
  kennismakingOp: orNull(date),
  geplandDoor: orNull(Type.String()),
  versie,
});
export type Kandidaatreactie = Static<typeof Kandidaatreactie>;

export const redenHoortBijNee = () =>
  new Failure("invalid", "kandidaat.reden", "Kies waarom het nu niet kan.", { velden: ["reden"] });
export const dagVoorbij = () =>
  new Failure("invalid", "kandidaat.dag", "Kies vandaag of een latere dag.", { velden: ["kennismakingOp"] });
export const nietGevraagd = () =>
  new Failure("conflict", "kandidaat.niet-gevraagd", "De werkgever vraagt nu geen kennismaking.");
