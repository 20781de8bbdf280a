import type { Hefboomnaam } from "#toekomstplan/antwoorden/hefboomnamen";
import type { Uitkomst } from "#toekomstplan/antwoorden/uitkomsten";
import type { Pad } from "#toekomstplan/hefbomen";
import { type Hefbomen, type Planvraag, planToekomst } from "#toekomstplan/plan";

/** The levers that have one value in each year. */
export type Padnaam = {
  [Naam in Hefboomnaam]: Pad extends Hefbomen[Naam] ? Naam : never;
}[Hefboomnaam];

export type As = {
  readonly hefboom: Padnaam;
  /** The same value in all years. */
  readonly waarden: readonly number[];
};

/** A result for each value of one lever (row) with each value of another (column); middle values. */
export function hefboomkaart(
  vraag: Planvraag,
  { rij, kolom }: { readonly rij: As; readonly kolom: As },
  uitkomst: Uitkomst,
): readonly (readonly number[])[] {
  if (rij.hefboom === kolom.hefboom) throw new RangeError("A map has two different levers");
  return rij.waarden.map((up) =>
    kolom.waarden.map((across) =>
      uitkomst.van(planToekomst(zet(zet(vraag, rij.hefboom, up), kolom.hefboom, across), null)),
    ),
  );
}

/** The same plan with a lever at one value in all years. */
export function zet(vraag: Planvraag, hefboom: Padnaam, waarde: number): Planvraag {
  const pad: Pad = [[vraag.uitgangspunten.begin.beginjaar, waarde]];
  const naam = vraag.scenario?.naam ?? vraag.uitgangspunten.naam;
  return { ...vraag, scenario: { naam, hefbomen: { ...vraag.scenario?.hefbomen, [hefboom]: pad } } };
}
