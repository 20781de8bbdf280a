import { bandVan, type Toekomsten } from "#toekomstplan/antwoorden/toekomsten";
import { werkend } from "#toekomstplan/antwoorden/uitkomsten";
import type { Planjaar } from "#toekomstplan/plan";
import type { Band } from "#toekomstplan/waaier";

/** Who waits and who misses out, in people on the last day of the year, beside what it costs in that year. */
export type Wachtjaar = {
  readonly jaar: number;
  readonly werkt: Band;
  readonly wachtOpBeschut: Band;
  readonly zoekt: Band;
  /** Euros of that year. */
  readonly bijdrage: Band;
};

export function wachten(toekomsten: Toekomsten): readonly Wachtjaar[] {
  const [first] = toekomsten;
  if (!first) throw new RangeError("No future to see who waits in");
  return first.map(({ geld: { jaar } }, nth) => {
    const over = (van: (jaar: Planjaar) => number) => bandVan(toekomsten, (jaren) => van(jaren[nth]!));
    return {
      jaar,
      werkt: over(werkend),
      wachtOpBeschut: over(({ personen }) => personen["wacht op beschut"].eind),
      zoekt: over(({ personen }) => personen.zoekt.eind),
      bijdrage: over(({ geld }) => geld.bijdrage),
    };
  });
}
