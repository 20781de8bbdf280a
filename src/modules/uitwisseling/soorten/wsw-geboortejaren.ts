import { rijWijziging } from "../tabel/rij-wijziging.ts";
import { uitkomstVan } from "../tabel/uitkomst.ts";
import type { Soort } from "./soort.ts";
import { veld } from "./veld.ts";

/** How many people with a Wsw dienstbetrekking were born in which year: counts, nobody by name. */
export const wswGeboortejaren: Soort = {
  soort: "wsw-geboortejaren",
  klasse: "toekomstplan",
  naam: "Wsw naar geboortejaar",
  meervoud: "geboortejaren",
  uitleg:
    "Aantallen per gemeente en geboortejaar. Wie het toekomstplan maakt, neemt ze daar over bij Eigen cijfers.",
  velden: [
    veld("gemeente", "Gemeente", "gemeente", {
      isVerplicht: true,
      voorbeeld: "Amersfoort",
      ook: ["gemeentecode"],
    }),
    veld("geboortejaar", "Geboortejaar", "heel getal", {
      isVerplicht: true,
      voorbeeld: "1964",
      ook: ["jaar", "jaar van geboorte"],
      laagste: 1930,
      hoogste: 2010,
    }),
    veld("aantal", "Aantal mensen", "heel getal", {
      isVerplicht: true,
      voorbeeld: "21",
      ook: ["aantal", "personen", "mensen"],
      hoogste: 100_000,
    }),
    veld("fte", "Fte", "uren", {
      uitleg: "Voltijdbanen, met hoogstens twee cijfers achter de komma.",
      voorbeeld: "18,6",
      ook: ["se", "standaardeenheden"],
      hoogste: 10_000_000,
    }),
    veld("peildatum", "Peildatum", "datum", {
      uitleg: "Leeg: vandaag.",
      voorbeeld: "01-01-2026",
      ook: ["op"],
    }),
    veld("bron", "Bron", "tekst", {
      uitleg: "Leeg: opgave van de gemeente.",
      voorbeeld: "personeelsadministratie",
    }),
  ],
  sleutel: ({ gemeente, geboortejaar }) => `${String(gemeente)}|${String(geboortejaar)}`,
  titel: ({ gemeente, geboortejaar }) => `${String(gemeente ?? "")} ${String(geboortejaar ?? "")}`.trim(),
  controleer: () => [],
  async vergelijker({ context, stand }, regels) {
    const gemeenten = regels.map(({ waarden }) => String(waarden["gemeente"]));
    const rows = await stand("wswgeboortejaren", "gemeente", gemeenten);
    const found = new Map(
      rows.map((row) => [`${String(row["gemeente"])}|${String(row["geboortejaar"])}`, row]),
    );
    return ({ waarden }) => {
      const { gemeente, geboortejaar, aantal, fte, peildatum, bron } = waarden;
      const sleutel = { gemeente: String(gemeente), geboortejaar: Number(geboortejaar) };
      const voor = found.get(`${sleutel.gemeente}|${sleutel.geboortejaar}`);
      const wijziging = rijWijziging({
        tabel: "wswgeboortejaren",
        sleutel,
        voor,
        nieuw: { peildatum: context.today(), bron: "opgave van de gemeente" },
        wens: { aantal, fte, peildatum, bron },
        labels: { aantal: "Aantal mensen", fte: "Fte (honderdsten)", peildatum: "Peildatum", bron: "Bron" },
      });
      return uitkomstVan(wijziging, { isNieuw: !voor });
    };
  },
};
