import { rijWijziging } from "../tabel/rij-wijziging.ts";
import { uitkomstVan } from "../tabel/uitkomst.ts";
import type { Soort, Waarden } from "./soort.ts";
import { veld } from "./veld.ts";

/**
 * Occupations and the groups in which they stand, as the European classification hands them out.
 * @source ESCO, occupations_nl.csv and ISCOGroups_nl.csv
 */
export const beroepen: Soort = {
  soort: "beroepen",
  klasse: null,
  naam: "Beroepen (ESCO en ISCO)",
  meervoud: "beroepen",
  uitleg:
    "De Europese lijst van beroepen en beroepsgroepen, zoals ESCO die uitgeeft. Meedoen bewaart haar; zoeken naar werk gaat er nog niet mee.",
  velden: [
    veld("uri", "Kenmerk (conceptUri)", "tekst", {
      isVerplicht: true,
      voorbeeld: "http://data.europa.eu/esco/occupation/0001",
      ook: ["conceptUri", "uri"],
      lengte: 300,
    }),
    veld("naam", "Naam", "tekst", {
      isVerplicht: true,
      voorbeeld: "hovenier",
      ook: ["preferredLabel", "voorkeursnaam"],
      lengte: 300,
    }),
    veld("code", "Code", "tekst", { voorbeeld: "6113.1", ook: ["code"], lengte: 40 }),
    veld("isco", "ISCO-groep", "heel getal", {
      voorbeeld: "6113",
      ook: ["iscoGroup", "isco"],
      hoogste: 9999,
    }),
    veld("alternatieven", "Andere namen", "lijst", {
      uitleg: "Elke naam op een eigen regel in de cel.",
      voorbeeld: "tuinman",
      ook: ["altLabels", "synoniemen"],
      lengte: 20_000,
    }),
  ],
  sleutel: ({ uri }) => String(uri),
  titel: ({ naam }) => String(naam ?? ""),
  controleer: () => [],
  async vergelijker({ stand }, regels) {
    const rows = await stand(
      "beroepen",
      "uri",
      regels.map(({ waarden }) => String(waarden["uri"])),
    );
    const found = new Map(rows.map((row) => [String(row["uri"]), row]));
    return ({ waarden }) => {
      const { uri, naam, code, alternatieven } = waarden;
      const voor = found.get(String(uri));
      const wijziging = rijWijziging({
        tabel: "beroepen",
        sleutel: { uri: String(uri) },
        voor,
        nieuw: { soort: String(uri).includes("/isco/") ? "groep" : "beroep", bron: "ESCO" },
        wens: { naam, code, isco_groep: groepVan(waarden), alternatieven },
        labels: { naam: "Naam", code: "Code", isco_groep: "ISCO-groep", alternatieven: "Andere namen" },
      });
      return uitkomstVan(wijziging, { isNieuw: !voor });
    };
  },
};

const groepVan = ({ isco }: Waarden) => (isco === undefined ? undefined : String(isco));
