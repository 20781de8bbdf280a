import { GELD } from "#toekomstplan/geld/parameters";
import type { Onzeker } from "#toekomstplan/onzeker";
import { PERSONEN } from "#toekomstplan/parameters";
import type { Berekening } from "./berekening.ts";
import { waarde } from "./deel-onzeker.ts";
import type { Rapportdeel } from "./toekomstplanrapport.ts";
import { rond, tabel } from "./woorden.ts";

const REGISTER: readonly Onzeker[] = [...Object.values(PERSONEN), ...Object.values(GELD)];
export const AANGENOMEN = REGISTER.filter(({ bron }) => bron.label === "aanname").length;
export const WAARDEN = REGISTER.length;

/** Every value of the plan with its range, its source and the day of that. */
export function aannames(berekening: Berekening, aangenomenVelden: readonly string[]): Rapportdeel {
  const { opties } = berekening;
  return {
    sleutel: "aannames",
    kop: "Wat is aangenomen, en waar het vandaan komt",
    conclusie: `Van de ${rond(WAARDEN)} waarden van het rekenmodel zijn er ${rond(AANGENOMEN)} aangenomen: nergens gepubliceerd. Vervang ze door cijfers van het bedrijf.`,
    uitleg: [
      ...(aangenomenVelden.length > 0
        ? [`Zonder eigen cijfer, dus ook aangenomen: ${aangenomenVelden.join(", ")}.`]
        : []),
      ...opties.flatMap(({ naam, aannames: each }) => each.map((zin) => `${naam}: ${zin}`)),
    ],
    grafiek: null,
    tabellen: [register("Mensen", Object.values(PERSONEN)), register("Geld", Object.values(GELD))],
    toelichting:
      "Laag en hoog: één op de tien keer valt de waarde daarbuiten. Gevonden: staat in de bron. Afgeleid: berekend uit een bron. Aanname: nergens gevonden.",
  };
}

const register = (naam: string, values: readonly Onzeker[]) => ({
  naam,
  tabel: tabel(
    [
      ["Wat", "tekst", 4],
      ["Waarde", "getal", 2],
      ["Laag–hoog", "getal", 2],
      ["Eenheid", "tekst", 2],
      ["Hoe zeker", "tekst", 2],
      ["Bron en datum", "tekst", 4],
    ],
    values.map((each) => [
      each.naam,
      waarde(each, each.p50),
      each.p10 === undefined || each.p90 === undefined
        ? "vast"
        : `${waarde(each, each.p10)}–${waarde(each, each.p90)}`,
      each.eenheid,
      each.bron.label,
      `${each.bron.ref}, ${each.bron.datum}`,
    ]),
    (nth) => values[nth]!.bron.label === "aanname",
  ),
});
