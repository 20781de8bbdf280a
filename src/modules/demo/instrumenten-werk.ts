import { type Instrumentregel, OVERAL, RWA_GEMEENTEN, uitInventarisatie } from "./instrumentregel.ts";
import { NIJKERK } from "./region.ts";

const vormen = uitInventarisatie("paragraaf 3.3", OVERAL);
const bijRwa = uitInventarisatie("paragraaf 3.3, werksoorten en units", RWA_GEMEENTEN);
const bijInclusief = uitInventarisatie("paragraaf 3.4, werksoorten en units", [NIJKERK]);

const beide = { aanbieder: "RWA/Amfors; in Nijkerk de Inclusief Groep" };
const wie = "wsw beschut";
const wanneer = "ontwikkelen plaatsen behouden";

const unit = (
  uit: ReturnType<typeof uitInventarisatie>,
  aanbieder: string,
  naam: string,
  doel: string,
  werksoorten: readonly string[],
) => uit(naam, "werkplek", wie, wanneer, "2", doel)({ aanbieder, werksoorten });

const rwa = (naam: string, doel: string, ...werksoorten: string[]) =>
  unit(bijRwa, "RWA/Amfors", naam, doel, werksoorten);
const inclusief = (naam: string, doel: string, ...werksoorten: string[]) =>
  unit(bijInclusief, "Inclusief Groep", `Unit ${naam}, Inclusief Groep`, doel, werksoorten);

/** The five forms of work, and the units where it is done. */
// biome-ignore format: it is read as a table
export const werkInstrumenten: readonly Instrumentregel[] = [
  vormen("Begeleid werken", "werkvorm", wie, "plaatsen behouden", "3",
    "De werkgever neemt iemand zelf in dienst en krijgt loonkostensubsidie. Het ontwikkelbedrijf begeleidt.")(beide),
  vormen("Individuele detachering", "werkvorm", "wsw", "plaatsen behouden", "1",
    "Eén werknemer werkt bij een werkgever. Het ontwikkelbedrijf houdt het dienstverband en begeleidt.")(beide),
  vormen("Groepsdetachering", "werkvorm", "wsw", "plaatsen behouden", "1",
    "Een groep werkt bij een werkgever. Het ontwikkelbedrijf houdt het dienstverband en begeleidt.")(beide),
  vormen("Werken op locatie", "werkvorm", wie, "plaatsen behouden", "2",
    "Werken voor het ontwikkelbedrijf op een plek daarbuiten, zoals in het groen of bij schoonmaak.")(beide),
  vormen("Beschermd of intern werken", "werkvorm", wie, wanneer, "2",
    "Werken binnen de hallen van het ontwikkelbedrijf, onder begeleiding van de leidinggevende.")(beide),

  rwa("Cleanfors", "Schoonmaak bij bedrijven en openbare gebouwen, glasbewassing en vloeronderhoud.", "schoonmaak"),
  rwa("Eemfors", "Groen onderhouden, zwerfafval opruimen en stoepen herstellen.", "groen"),
  rwa("Metafors", "Assemblage en montage in de metaal, zoals bedradingspanelen en veiligheidskasten.", "metaal", "elektromontage"),
  rwa("Het Productiebedrijf", "Verpakken, ompakken, mechanisch en technisch assembleren, en textiel verwerken.", "productie", "textiel"),

  inclusief("Groen", "Groot groenonderhoud voor gemeenten, instellingen en bedrijven.", "groen"),
  inclusief("Post", "Post bezorgen in de regio Veluwe, met PostNL.", "post"),
  inclusief("Schoonmaak", "Glas wassen, tapijt reinigen en schoonmaken, zoals voor gemeenten en scholen.", "schoonmaak"),
  inclusief("Productie", "Onderdelen maken in Nunspeet en Ermelo, zoals voor fietsen en meterkasten.", "productie"),
  inclusief("Elektromontage", "Assemblage, kabel- en draadconfectie en montage. Geeft bedrijven ook advies over produceerbaarheid en inkoop van onderdelen.", "elektromontage"),
  inclusief("Verpakken food", "Snoep, noten en chocolade verpakken; opslag, voorraadbeheer en transport.", "productie", "logistiek"),
  inclusief("Catering", "Catering in de regio Veluwe, op locatie of in eigen restaurants in Nunspeet en Ermelo.", "catering"),
];
