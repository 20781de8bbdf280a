import { type Staaf, tornado } from "#toekomstplan/antwoorden/tornado";
import { UITKOMSTEN, type Uitkomstnaam } from "#toekomstplan/antwoorden/uitkomsten";
import { type Planvraag, planToekomst } from "#toekomstplan/plan";
import { JAREN } from "./keuzes.ts";
import type { Regioplan } from "./toekomstplan.queries.ts";

/** On what the answer can be asked to depend, people first. */
export const GEVRAAGD = [
  "werk",
  "wachtOpBeschut",
  "bijdrage",
  "totaal",
] as const satisfies readonly Uitkomstnaam[];
export type Gevraagd = (typeof GEVRAAGD)[number];

/** What a result is with the middle values, and how far each assumption moves it; the most first. */
export type Invloed = {
  readonly midden: number;
  readonly staven: readonly Staaf[];
};

export function invloedOp({ uitgangspunten, vast }: Regioplan, op: Gevraagd): Invloed {
  const vraag: Planvraag = { uitgangspunten, scenario: null, jaren: JAREN, vast, motor: "cohort" };
  const uitkomst = UITKOMSTEN[op];
  return {
    midden: uitkomst.van(planToekomst(vraag, null)),
    staven: tornado(vraag, uitkomst),
  };
}
