import { DOELGROEPLABELS, UITKERINGEN } from "../../inwoners/inwoner.ts";
import type { Melding } from "../check-rij.ts";
import { type Soort, tekstVan } from "./soort.ts";
import { veld } from "./veld.ts";
import { compareInwoner, loadInwonerstand } from "./vergelijk-inwoner.ts";
import { bsnVeld, nummerVeld } from "./zoek-inwoner.ts";

/** The people with whom a region starts: who they are, who helps them and on what they live. */
export const inwoners: Soort = {
  soort: "inwoners",
  klasse: null,
  naam: "Inwoners (caseload)",
  meervoud: "inwoners",
  uitleg: "Naam, adres, gemeente, klantmanager en situatie van de mensen die u begeleidt.",
  velden: [
    bsnVeld,
    nummerVeld,
    veld("voornaam", "Voornaam", "tekst", {
      isVerplicht: true,
      voorbeeld: "Amina",
      ook: ["roepnaam", "voornamen"],
      lengte: 100,
    }),
    veld("achternaam", "Achternaam", "tekst", {
      isVerplicht: true,
      voorbeeld: "de Boer",
      ook: ["naam", "geslachtsnaam", "familienaam"],
      lengte: 100,
    }),
    veld("geboortedatum", "Geboortedatum", "datum", {
      voorbeeld: "14-03-1988",
      ook: ["geboren", "geb datum", "gebdat"],
    }),
    veld("gemeente", "Gemeente", "gemeente", {
      uitleg: "De gemeente die verantwoordelijk is. Leeg: de gemeente van de postcode.",
      voorbeeld: "Amersfoort",
      ook: ["gemeentecode", "gemeentenaam", "woongemeente"],
    }),
    veld("adres", "Straat en huisnummer", "tekst", {
      voorbeeld: "Dorpsstraat 1",
      ook: ["straat", "adresregel"],
    }),
    veld("postcode", "Postcode", "postcode", { voorbeeld: "3811AB", ook: ["pc", "pc6"] }),
    veld("woonplaats", "Woonplaats", "tekst", { voorbeeld: "Amersfoort", ook: ["plaats"], lengte: 80 }),
    veld("telefoon", "Telefoon", "telefoon", { voorbeeld: "06 12345678", ook: ["telefoonnummer", "mobiel"] }),
    veld("email", "E-mailadres", "e-mail", { voorbeeld: "amina@example.nl", ook: ["email", "mail"] }),
    veld("klantmanager", "Klantmanager", "tekst", {
      uitleg: "De naam van de medewerker, zoals bij Gebruikers.",
      voorbeeld: "Marije Visser",
      ook: ["begeleider", "consulent", "contactpersoon", "casemanager"],
      lengte: 120,
    }),
    veld("uitkering", "Uitkering", "keuze", {
      keuzes: UITKERINGEN,
      uitleg: "Leeg: onbekend.",
      voorbeeld: "Bijstand",
      ook: ["regeling", "uitkeringssoort", "situatie"],
    }),
    veld("doelgroepen", "Doelgroepen", "keuzes", {
      keuzes: DOELGROEPLABELS,
      uitleg: "Meer dan één: met een komma ertussen.",
      voorbeeld: "statushouder, anderstalig",
      ook: ["doelgroep"],
    }),
    veld("geregistreerd", "Geregistreerd als werkzoekende", "ja of nee", {
      voorbeeld: "ja",
      ook: ["ingeschreven uwv"],
    }),
    veld("aangemeldOp", "Aangemeld op", "datum", {
      uitleg: "Leeg: de dag van vandaag.",
      voorbeeld: "01-02-2024",
      ook: ["aanmelddatum", "datum aanmelding", "instroomdatum", "startdatum"],
    }),
  ],
  sleutel: (waarden) => tekstVan(waarden, "nummer") ?? `bsn ${tekstVan(waarden, "bsn") ?? ""}`,
  titel: (waarden) =>
    [tekstVan(waarden, "nummer"), tekstVan(waarden, "voornaam"), tekstVan(waarden, "achternaam")]
      .filter((part) => part !== undefined)
      .join(" "),
  controleer: (waarden) => [
    ...(tekstVan(waarden, "bsn") === undefined && tekstVan(waarden, "nummer") === undefined
      ? [
          refusal(
            "BSN",
            "Er is geen BSN en geen nummer. Zonder een van de twee herkennen wij deze inwoner later niet.",
          ),
        ]
      : []),
    ...(tekstVan(waarden, "gemeente") === undefined && tekstVan(waarden, "postcode") === undefined
      ? [refusal("Gemeente", "Er is geen gemeente en geen postcode. Vul een van de twee in.")]
      : []),
  ],
  async vergelijker(omgeving, regels) {
    const stand = await loadInwonerstand(omgeving, regels);
    return (regel) => compareInwoner(omgeving, stand, regel.waarden);
  },
};

const refusal = (veld: string, melding: string): Melding => ({ veld, melding, isWeigering: true });
