import type { Melding } from "../check-rij.ts";
import { notice } from "../check-rij.ts";
import type { Omgeving } from "../tabel/omgeving.ts";
import { rijWijziging } from "../tabel/rij-wijziging.ts";
import { geweigerd, uitkomstVan } from "../tabel/uitkomst.ts";
import { type Soort, tekstVan, type Vergeleken, type Waarden } from "./soort.ts";
import { veld } from "./veld.ts";
import { BRON_BESTAND } from "./zoek-inwoner.ts";
import { type Gevonden, kvkVeld, TWEE_WERKGEVERS, zoekWerkgevers } from "./zoek-werkgever.ts";

/** Companies that the region knows or wants to know. */
export const werkgevers: Soort = {
  soort: "werkgevers",
  klasse: "werkgever",
  naam: "Werkgevers",
  meervoud: "werkgevers",
  uitleg: "Bedrijven met hun adres, sector en contactpersoon.",
  velden: [
    veld("naam", "Naam", "tekst", {
      isVerplicht: true,
      voorbeeld: "Kwekerij De Linde",
      ook: ["bedrijfsnaam", "handelsnaam", "werkgever", "organisatie"],
    }),
    kvkVeld,
    veld("nummer", "Nummer in uw systeem", "tekst", {
      voorbeeld: "W-12",
      ook: ["relatienummer", "debiteurnummer", "id"],
    }),
    veld("sector", "Sector", "tekst", {
      isVerplicht: true,
      voorbeeld: "Groen",
      ook: ["branche"],
      lengte: 80,
    }),
    veld("gemeente", "Gemeente", "gemeente", {
      uitleg: "Leeg: de gemeente van de postcode.",
      voorbeeld: "Leusden",
      ook: ["gemeentecode", "gemeentenaam"],
    }),
    veld("plaats", "Plaats", "tekst", {
      voorbeeld: "Leusden",
      ook: ["woonplaats", "vestigingsplaats"],
      lengte: 80,
    }),
    veld("postcode", "Postcode", "postcode", { voorbeeld: "3831AB", ook: ["pc", "pc6"] }),
    veld("medewerkers", "Aantal medewerkers", "heel getal", {
      voorbeeld: "45",
      ook: ["werkzame personen", "personeel", "aantal werknemers"],
      hoogste: 1_000_000,
    }),
    veld("contactpersoon", "Contactpersoon", "tekst", { voorbeeld: "R. Jansen", lengte: 120 }),
    veld("telefoon", "Telefoon", "telefoon", { voorbeeld: "033 1234567", ook: ["telefoonnummer"] }),
    veld("bekend", "Bekend bij het werkgeversservicepunt", "ja of nee", {
      voorbeeld: "ja",
      ook: ["bekend bij wsp"],
    }),
    veld("leerbedrijf", "Erkend leerbedrijf", "ja of nee", { voorbeeld: "nee", ook: ["leerbedrijf"] }),
  ],
  sleutel: (waarden) =>
    tekstVan(waarden, "kvk") ?? tekstVan(waarden, "nummer") ?? String(waarden["naam"]).toLowerCase(),
  titel: (waarden) => tekstVan(waarden, "naam") ?? "",
  controleer: (waarden): Melding[] =>
    waarden["gemeente"] === undefined && waarden["postcode"] === undefined
      ? [
          {
            veld: "Gemeente",
            melding: "Er is geen gemeente en geen postcode. Vul een van de twee in.",
            isWeigering: true,
          },
        ]
      : [],
  async vergelijker(omgeving, regels) {
    const gevonden = await zoekWerkgevers(omgeving, regels, "naam");
    return ({ waarden }) => compare(omgeving, gevonden, waarden);
  },
};

const LABELS = {
  naam: "Naam",
  kvk: "KvK-nummer",
  sector: "Sector",
  gemeente: "Gemeente",
  plaats: "Plaats",
  postcode: "Postcode",
  aantal_medewerkers: "Aantal medewerkers",
  contactpersoon: "Contactpersoon",
  telefoon: "Telefoon",
  is_bekend_bij_wsp: "Bekend bij het werkgeversservicepunt",
  is_leerbedrijf: "Erkend leerbedrijf",
};

function compare({ context, liggingVan }: Omgeving, gevonden: Gevonden, waarden: Waarden): Vergeleken {
  const found = gevonden(waarden);
  if (found === null) return geweigerd("Naam", TWEE_WERKGEVERS);
  const ligging = liggingVan(tekstVan(waarden, "postcode") ?? "");
  const gemeente = waarden["gemeente"] ?? (found ? undefined : ligging.gemeente);
  const wens = {
    naam: waarden["naam"],
    kvk: waarden["kvk"],
    sector: waarden["sector"],
    gemeente,
    plaats: waarden["plaats"] ?? (found ? undefined : (ligging.plaats ?? undefined)),
    postcode: waarden["postcode"],
    aantal_medewerkers: waarden["medewerkers"],
    contactpersoon: waarden["contactpersoon"],
    telefoon: waarden["telefoon"],
    is_bekend_bij_wsp: waarden["bekend"],
    is_leerbedrijf: waarden["leerbedrijf"],
  };
  if (!found && wens.plaats === undefined)
    return geweigerd("Plaats", "Er is geen plaats, en de postcode kennen wij niet. Vul de plaats in.");
  const wijziging = rijWijziging({
    tabel: "werkgevers",
    sleutel: { id: found ? String(found["id"]) : context.newId() },
    voor: found,
    nieuw: { bron: BRON_BESTAND, externe_id: waarden["nummer"] ?? null },
    wens,
    labels: LABELS,
  });
  const elders = found && found["bron"] !== BRON_BESTAND && wijziging.schrijven.length > 0;
  return uitkomstVan(wijziging, {
    isNieuw: !found,
    meldingen: elders
      ? [
          notice(
            "Naam",
            "Deze werkgever is hier vastgelegd. De gegevens uit het bestand komen ervoor in de plaats.",
          ),
        ]
      : [],
  });
}
