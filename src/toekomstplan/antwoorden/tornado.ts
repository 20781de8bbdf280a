import { met, type Onzekerheid, openIn } from "#toekomstplan/antwoorden/catalogus";
import type { Uitkomst } from "#toekomstplan/antwoorden/uitkomsten";
import { type Planvraag, planToekomst } from "#toekomstplan/plan";

/** What a result becomes when one value turns out low or high, and all others are as expected. */
export type Staaf = {
  readonly onzekerheid: Onzekerheid;
  /** At the p10 and at the p90 of the value. */
  readonly laag: number;
  readonly hoog: number;
  /** How far these two lie apart. */
  readonly breedte: number;
};

/** On what a result depends most; the widest first. */
export function tornado(vraag: Planvraag, uitkomst: Uitkomst): readonly Staaf[] {
  const op = (onzekerheid: Onzekerheid, waarde: number) =>
    uitkomst.van(planToekomst(met(vraag, onzekerheid, waarde), null));
  return openIn(vraag)
    .map((onzekerheid) => {
      const [laag, hoog] = [op(onzekerheid, onzekerheid.p10), op(onzekerheid, onzekerheid.p90)];
      return { onzekerheid, laag, hoog, breedte: Math.abs(hoog - laag) };
    })
    .toSorted((a, b) => b.breedte - a.breedte || a.onzekerheid.sleutel.localeCompare(b.onzekerheid.sleutel));
}
