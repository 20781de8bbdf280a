import type { Voorbeeld } from "#toekomstplan/modellen/voorbeeld";
import type { Scenario } from "#toekomstplan/plan";

/** What can be begun with, besides the base: an example that comes along, or a scenario of the region. */
export type Pakket = {
  /** As it stands in the address: `voorbeeld:breed`, `scenario:<id>`. */
  readonly sleutel: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly scenario: Scenario;
  readonly aannames: readonly string[];
};

export type Keus = Pick<Pakket, "sleutel" | "naam"> & { readonly soort: "bewaard" | "voorbeeld" };

export const PAKKET_VAN = ({ sleutel, naam, uitleg, scenario, aannames }: Voorbeeld): Pakket => ({
  sleutel: `voorbeeld:${sleutel}`,
  naam,
  uitleg,
  scenario,
  aannames,
});
