import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import type { Cents } from "#core/money";
import { date, id, oneOf, orNull, versie } from "../fields.ts";
import { bedrag, Bijdrageregel, jaar, MODELLETTERS } from "./geld.ts";

export const FACTUURSTATUSSEN = ["open", "betaald"] as const;
export const FACTUURSOORTEN = ["bijdrage", "correctie"] as const;

export const Factuur = Type.Object({
  id,
  nummer: Type.String({ description: "Zoals BF-2026-001" }),
  jaar,
  gemeente: Type.String(),
  naam: Type.String(),
  soort: oneOf(FACTUURSOORTEN),
  termijn: Type.Integer(),
  termijnen: Type.Integer(),
  bedragInCenten: bedrag,
  vervaldatum: date,
  gemaaktOp: date,
  status: oneOf(FACTUURSTATUSSEN),
  betaaldOp: orNull(date),
  versie,
});
export type Factuur = Static<typeof Factuur>;

export const FactuurInFull = Type.Object({
  ...Factuur.properties,
  regels: Type.Array(Bijdrageregel),
  besluit: Type.Object({
    besluit: Type.String(),
    beslotenOp: date,
    vanaf: date,
    model: oneOf(MODELLETTERS),
    naam: Type.String(),
    bedragInCenten: Type.Unsafe<Cents>(
      Type.Integer({ description: "Wat deze gemeente over het hele jaar betaalt" }),
    ),
  }),
  inRekeningInCenten: Type.Unsafe<Cents>(
    Type.Integer({ description: "Alle facturen van deze gemeente over dit jaar samen" }),
  ),
  doorNaam: Type.String(),
});
export type FactuurInFull = Static<typeof FactuurInFull>;

export const geenBesluit = (jaar: number) =>
  new Failure(
    "invalid",
    "factuur.geen-besluit",
    `Over ${jaar} is nog geen besluit vastgelegd. Leg eerst vast volgens welk model er wordt betaald.`,
    { jaar },
  );
export const nietsTeDoen = (jaar: number) =>
  new Failure(
    "conflict",
    "factuur.niets-te-doen",
    `Alles van ${jaar} is al in rekening gebracht volgens het besluit dat nu geldt. Er komt een correctie na een nieuw besluit.`,
    { jaar },
  );
export const alBetaald = () =>
  new Failure("conflict", "factuur.al-betaald", "Deze factuur staat al op betaald.");
