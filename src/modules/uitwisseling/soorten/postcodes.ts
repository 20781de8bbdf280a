import { rijWijziging } from "../tabel/rij-wijziging.ts";
import { uitkomstVan } from "../tabel/uitkomst.ts";
import type { Soort } from "./soort.ts";
import { veld } from "./veld.ts";

/** The areas of the first four digits of a postcode, of the whole country, with the middle of each. */
export const postcodegebieden: Soort = {
  soort: "postcodes",
  klasse: null,
  naam: "Postcodegebieden (PC4)",
  meervoud: "postcodegebieden",
  uitleg: "De tabel van heel Nederland: vier cijfers, woonplaats, gemeente en het midden van het gebied.",
  velden: [
    veld("pc4", "Postcode (vier cijfers)", "heel getal", {
      isVerplicht: true,
      voorbeeld: "3811",
      ook: ["pc4", "postcode", "postcode4"],
      laagste: 1000,
      hoogste: 9999,
    }),
    veld("plaats", "Woonplaats", "tekst", {
      isVerplicht: true,
      voorbeeld: "Amersfoort",
      ook: ["plaats", "woonplaatsnaam"],
    }),
    veld("gemeente", "Gemeentecode", "tekst", {
      isVerplicht: true,
      uitleg: "De code van het CBS, met of zonder GM ervoor.",
      voorbeeld: "GM0307",
      ook: ["gemeente", "gm code", "gemeentecode", "municipality"],
    }),
    veld("lat", "Breedtegraad", "decimaal getal", {
      isVerplicht: true,
      voorbeeld: "52,155",
      ook: ["lat", "latitude", "breedte"],
      laagste: 50,
      hoogste: 54,
    }),
    veld("lon", "Lengtegraad", "decimaal getal", {
      isVerplicht: true,
      voorbeeld: "5,388",
      ook: ["lon", "lng", "longitude", "lengte"],
      laagste: 3,
      hoogste: 8,
    }),
  ],
  sleutel: ({ pc4 }) => String(pc4),
  titel: ({ pc4, plaats }) => `${String(pc4 ?? "")} ${String(plaats ?? "")}`.trim(),
  controleer: ({ gemeente }) =>
    codeVan(String(gemeente)) === null
      ? [
          {
            veld: "Gemeentecode",
            melding: `${String(gemeente).slice(0, 40)} is geen code van een gemeente. Een code is zoals GM0307.`,
            isWeigering: true,
          },
        ]
      : [],
  async vergelijker({ stand }, regels) {
    const rows = await stand(
      "postcodegebieden",
      "pc4",
      regels.map(({ waarden }) => String(waarden["pc4"])),
    );
    const found = new Map(rows.map((row) => [String(row["pc4"]), row]));
    return ({ waarden: { pc4, plaats, gemeente, lat, lon } }) => {
      const voor = found.get(String(pc4));
      const wijziging = rijWijziging({
        tabel: "postcodegebieden",
        sleutel: { pc4: String(pc4) },
        voor,
        nieuw: {},
        wens: { plaats, gemeente: codeVan(String(gemeente)), lat, lon },
        labels: { plaats: "Woonplaats", gemeente: "Gemeentecode", lat: "Breedtegraad", lon: "Lengtegraad" },
      });
      return uitkomstVan(wijziging, { isNieuw: !voor });
    };
  },
};

/** 'GM0307', '0307' and '307' are the same gemeente. */
function codeVan(text: string): string | null {
  const [, digits] = /^(?:GM)?(\d{1,4})$/i.exec(text.trim()) ?? [];
  return digits === undefined ? null : `GM${digits.padStart(4, "0")}`;
}
