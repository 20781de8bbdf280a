import type { Stuk } from "../rekenhulp/pdf.ts";
import type { Getoond } from "./verklaring.ts";

const dagen = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });
const dag = (day: string) => dagen.format(new Date(day));

/** What stands on paper: the same words as were signed, and where to check them. */
export function verklaringStuk(verklaring: Getoond, adres: string, isIngetrokken: boolean): Stuk {
  const { nummer, naam, leerbedrijf, uitgever, begonnenOp, uitgegevenOp, taken } = verklaring;
  return {
    titel: `Praktijkverklaring van ${naam}`,
    ondertitel: `Nummer ${nummer}, gegeven op ${dag(uitgegevenOp)} door ${uitgever}`,
    voet: `Praktijkverklaring ${nummer}`,
    blokken: [
      ...(isIngetrokken
        ? [
            {
              soort: "alinea",
              grootte: "groot",
              tekst: "Deze praktijkverklaring is ingetrokken. Zij geldt niet meer.",
            } as const,
          ]
        : []),
      {
        soort: "alinea",
        grootte: "groot",
        tekst: `${naam} leerde deze taken op het werk bij ${leerbedrijf}, van ${dag(begonnenOp)} tot en met ${dag(uitgegevenOp)}.`,
      },
      { soort: "kop", niveau: 2, tekst: "Wat is geleerd" },
      {
        soort: "tabel",
        kolommen: [
          { kop: "Taak", deel: 3 },
          { kop: "Wat is laten zien", deel: 5 },
          { kop: "Hoe", deel: 2 },
        ],
        rijen: taken.map((taak) => [taak.naam, taak.laatZien, taak.niveau]),
      },
      { soort: "kop", niveau: 2, tekst: "Hoe is beoordeeld" },
      { soort: "lijst", regels: taken.map(({ naam, toelichting }) => `${naam}. ${toelichting}`) },
      { soort: "kop", niveau: 2, tekst: "Is deze verklaring echt?" },
      {
        soort: "alinea",
        tekst:
          "Scan de code of ga naar het adres eronder. Daar staat wat is gegeven. Staat hier iets anders, dan is dit papier veranderd.",
      },
      { soort: "code", inhoud: adres, tekst: `QR-code met het adres ${adres}` },
      { soort: "alinea", grootte: "klein", tekst: adres },
    ],
  };
}
