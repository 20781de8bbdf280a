import { dutchDate } from "#core/dutch";
import type { Besluit } from "../../besluiten/besluit.ts";
import type { Mijlpaal } from "../mijlpaal.ts";
import type { Rapportdeel } from "./toekomstplanrapport.ts";
import { tabel } from "./woorden.ts";

/** What has to be done, by whom and when. */
export function stappen(mijlpalen: readonly Mijlpaal[]): Rapportdeel {
  const open = mijlpalen.filter(({ status }) => status === "gepland" || status === "bezig");
  const late = open.filter(({ dagenTeLaat }) => dagenTeLaat > 0).length;
  return {
    sleutel: "stappen",
    kop: "De stappen van nu naar straks",
    conclusie:
      mijlpalen.length === 0
        ? "Er staan nog geen stappen in het overgangsplan."
        : `Er zijn ${mijlpalen.length} stappen afgesproken: ${open.length} moeten nog${late > 0 ? `, waarvan ${late} te laat` : ""}.`,
    uitleg: mijlpalen.length === 0 ? ["Zet ze erin bij Toekomstplan, Overgang."] : [],
    grafiek: null,
    tabellen:
      mijlpalen.length === 0
        ? []
        : [
            {
              naam: "Stappen",
              tabel: tabel(
                [
                  ["Wanneer", "tekst", 2],
                  ["Stap", "tekst", 4],
                  ["Wat er dan is", "tekst", 4],
                  ["Wie", "tekst", 2],
                  ["Stand", "tekst", 2],
                ],
                mijlpalen
                  .toSorted((a, b) => a.datum.localeCompare(b.datum) || a.id.localeCompare(b.id))
                  .map(({ naam, datum, resultaat, eigenaar, status, dagenTeLaat }) => [
                    dutchDate(datum),
                    naam,
                    resultaat,
                    eigenaar,
                    dagenTeLaat > 0 ? `${dagenTeLaat} dagen te laat` : status,
                  ]),
              ),
            },
          ],
    toelichting: "Uit het overgangsplan van de regio, zoals het vandaag is.",
  };
}

/** Who decides what, and when. */
export function besluiten(kalender: readonly Besluit[], vanaf: string): Rapportdeel {
  const shown = kalender.filter(({ datum, status }) => datum >= vanaf || status === "gepland");
  const ahead = shown.filter(({ status }) => status === "gepland");
  return {
    sleutel: "besluiten",
    kop: "Wanneer er wordt besloten",
    conclusie:
      ahead.length === 0
        ? "Er staat nog geen besluit over het toekomstplan op de kalender."
        : `Er ${ahead.length === 1 ? "staat 1 besluit" : `staan ${ahead.length} besluiten`} op de kalender die nog moeten vallen.`,
    uitleg: [],
    grafiek: null,
    tabellen:
      shown.length === 0
        ? []
        : [
            {
              naam: "Besluitkalender",
              tabel: tabel(
                [
                  ["Wanneer", "tekst", 2],
                  ["Wie", "tekst", 3],
                  ["Waarover", "tekst", 4],
                  ["Wat", "tekst", 2],
                  ["Stand", "tekst", 2],
                ],
                shown.map(({ datum, orgaan, onderwerp, doet, status, isTeLaat }) => [
                  dutchDate(datum),
                  orgaan,
                  onderwerp,
                  doet,
                  isTeLaat ? "dag is voorbij, uitkomst ontbreekt" : status,
                ]),
              ),
            },
          ],
    toelichting: "Uit de besluitkalender van de regio.",
  };
}
