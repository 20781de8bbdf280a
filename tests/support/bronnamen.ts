/**
 * Every instrument, traject and unit that the source documents name, with the line in which they do. Documents: 000
 * Inventarisatie 'De sociale infrastructuur in de regio Amersfoort' (2025), 002 Actieplan Perspectief op Werk (2019), 004
 * Expertbijeenkomst sociale ontwikkelbedrijven, Hilversum (2025). A name of the guide stands beside the words of the source
 * where these are a sentence, or a plural.
 */
export type Bronnaam = {
  readonly soort: "instrument" | "traject" | "unit";
  /** As it is called in the guide, the list of trajecten or the list of units. */
  readonly naam: string;
  /** As the source says it. */
  readonly woorden: string;
  /** Document and line. */
  readonly bron: string;
};

// biome-ignore format: it is read as a table
const INSTRUMENTEN: readonly (readonly [naam: string, woorden: string, bron: string])[] = [
  ["Gids",                                             "Gidsen",                                                  "000:L372"],
  ["Trajectbegeleider of klantmanager",                "trajectbegeleiders/klantmanagers",                        "000:L479"],
  ["Jobhunting",                                       "het instrument jobhunting",                               "000:L374"],
  ["Banenmarkt",                                       "banenmarkten",                                            "000:L379"],
  ["Jobcoaching",                                      "jobcoaching",                                             "000:L421"],
  ["Trainingen",                                       "Trainingen",                                              "000:L477"],
  ["Taaltraining",                                     "taaltraining",                                            "000:L420"],
  ["Vakopleiding",                                     "vakopleiding",                                            "000:L420"],
  ["Werkervaringsplek",                                "een werkervaringsplek",                                   "000:L420"],
  ["Loonkostensubsidie",                               "loonkostensubsidie",                                      "000:L446"],
  ["Indicatie Banenafspraak",                          "Banenafspraak",                                           "000:L837"],
  ["Beschut werk, intern of bij een werkgever",        "een voorziening voor beschut werk",                       "000:L355"],
  ["Werkgeversnetwerken",                              "werkgeversnetwerken",                                     "000:L383"],
  ["Advies over inclusief ondernemen",                 "advies over inclusief ondernemen",                        "000:L427"],
  ["Training Werk Onbeperkt",                          "“Werk Onbeperkt”",                                        "000:L431"],
  ["AOC: Arbeidsontwikkelcentrum",                     "Amfors Arbeidsontwikkelcentrum",                          "000:L458"],
  ["AOC, deel 1: werknemersvaardigheden",              "drie maanden leren van werknemersvaardigheden",           "000:L464"],
  ["AOC, deel 2: vakvaardigheden",                     "drie maanden werknemers- en vakvaardigheden",             "000:L466"],
  ["Pilots van Bunschoten, Baarn en Soest",            "BBS-gemeenten … soortgelijke pilots",                     "000:L470"],
  ["Detachering binnen de pilots",                     "binnen de pilots van de gemeente Amersfoort",             "000:L352"],
  ["Leer-werktraject beschut werk",                    "via een tijdelijk contract bij Amfors leren en werken",   "000:L572"],
  ["AE-team",                                          "project AE-team",                                         "000:L581"],
  ["Prikkelarme werkplek en hulpmiddelen",             "prikkelarme omgeving, of hulpmiddelen",                   "000:L506"],
  ["Van school naar duurzaam werk",                    "‘Van school naar duurzaam werk’",                         "000:L679"],
  ["Hoofdzaak Werk",                                   "project Hoofdzaak Werk",                                  "000:L714"],
  ["Simpel switchen",                                  "‘simpel switchen’",                                       "000:L316"],
  ["Werk- en Leerbedrijf Inclusief Groep",             "een Werk- en Leerbedrijf",                                "000:L600"],
  ["Jobcoaching en beschut werk in Nijkerk",           "organiseert beschut werk en jobcoaching",                 "000:L604"],
  ["Begeleid werken",                                  "Begeleid werken",                                         "000:L537"],
  ["Individuele detachering",                          "Individuele detachering",                                 "000:L545"],
  ["Groepsdetachering",                                "Groepsdetachering",                                       "000:L550"],
  ["Werken op locatie",                                "Werken op locatie",                                       "000:L555"],
  ["Beschermd of intern werken",                       "Beschermd/intern",                                        "000:L560"],
  ["Oriëntatietraject",                                "een oriëntatietraject",                                   "002:L222"],
  ["Inspiratietour",                                   "inspiratietours",                                         "002:L244"],
  ["(Talenten)carrousel",                              "(Talenten)carroussels",                                   "002:L243"],
  ["Vrijwilligerswerk als oriëntatie",                 "werkzaamheden bij vrijwilligersorganisaties",             "002:L226"],
  ["Jobcarving",                                       "jobcarving",                                              "002:L190"],
  ["Functiecreatie",                                   "functiecreatie",                                          "002:L190"],
  ["Arbeidsinclusie-analyse",                          "arbeidsinclusie analyses",                                "002:L256"],
  ["Technologische innovaties van Amfors",             "de technologische innovaties van Amfors",                 "002:L169"],
  ["Ambassadeurs van het Werkgeversservicepunt",       "16 werkgevers die ambassadeur zijn",                      "002:L87"],
  ["Proefplaatsing",                                   "proefplaatsingen",                                        "002:L139"],
  ["Premie bij een langer contract",                   "bij contracten van langere duur om een premie",           "002:L139"],
  ["Nazorg na plaatsing",                              "intensievere nazorg",                                     "002:L309"],
  ["Intensieve jobcoaching voor iedereen",             "Brede, intensieve en langdurige inzet van jobcoaches",    "002:L323"],
  ["Leerwerktraject",                                  "35 leerwerktrajecten met 35 bedrijven",                   "002:L335"],
  ["Scholen op de werkvloer",                          "opgeleid binnen een bedrijf",                             "002:L339"],
  ["BBL-traject",                                      "BBL trajecten",                                           "002:L196"],
  ["Leermeester",                                      "leermeester",                                             "002:L197"],
  ["Praktijkverklaring (Boris)",                       "Borisverklaringen",                                       "002:L366"],
  ["EVC: erkenning van verworven competenties",        "EVC's",                                                   "002:L366"],
  ["Europass",                                         "Europass",                                                "002:L366"],
  ["Competentie- of talentenpaspoort",                 "competentie- of talentenpaspoort",                        "002:L366"],
  ["Match je Perspectief",                             "Match je Perspectief",                                    "004:L366"],
  ["Diagnose met 13 criteria",                         "13 criteria",                                             "004:L364"],
  ["Jobcoach met NOLOC-certificaat",                   "gecertificeerde (NOLOC) jobcoaches",                      "004:L383"],
  ["Beschut werk bij AM match",                        "Nieuw beschut, in dienst bij AM match",                  "004:L878"],
  ["Detachering bij werkgevers door AM match",         "detacheren",                                              "004:L849"],
  ["Hulp bij formulieren en loonkostensubsidie",       "invullen van formulieren, loonkostensubsidie aanvragen",  "004:L387"],
  ["Leerwerkroute",                                    "verschillende leerwerkroutes",                            "004:L197"],
  ["Eigen uitzendbureau",                              "een eigen uitzendbureau",                                 "004:L197"],
  ["Voorleespen",                                      "voorleespennen",                                          "004:L255"],
  ["Digitale werkinstructie",                          "digitale werkinstructies",                                "004:L255"],
  ["Vertaaloortje",                                    "vertaaloortjes",                                          "004:L256"],
  ["Training Mentorwijs",                              "Training Mentorwijs",                                     "004:L227"],
  ["Werving en selectie door Werkzaak",                "Werving & selectie",                                      "004:L221"],
  ["Cultuurproef",                                     "cultuurproot (gescand)",                                  "004:L231"],
  ["Advies over wetten, subsidies, jobcarving en SROI", "Advies wetten en subsidies, Advies jobcarving en SROI",  "004:L237"],
  ["Inzet van een psycholoog",                         "psychologen",                                             "004:L306"],
  ["Werkleerlijn met werkgevers",                      "gezamenlijk opzetten van werkleerlijnen",                 "004:L1396"],
  ["(Deel)certificaat mbo",                            "(deel)certificaten MBO",                                  "004:L1392"],
];

// biome-ignore format: it is read as a table
const TRAJECTEN: readonly (readonly [naam: string, woorden: string, bron: string])[] = [
  ["AOC: leren en werken in zes maanden",              "een programma van in totaal zes maanden",                 "000:L461"],
  ["AE-team",                                          "project AE-team",                                         "000:L581"],
  ["Leren en werken met een indicatie beschut werk",   "Deelnemers volgen een traject",                           "000:L572"],
  ["Pilots van Bunschoten, Baarn en Soest",            "soortgelijke pilots",                                     "000:L470"],
  ["Van school naar duurzaam werk",                    "‘Van school naar duurzaam werk’",                         "000:L679"],
  ["Hoofdzaak Werk",                                   "project Hoofdzaak Werk",                                  "000:L714"],
  ["Werk- en Leerbedrijf Inclusief Groep",             "een Werk- en Leerbedrijf",                                "000:L600"],
  ["Oriëntatietraject",                                "een oriëntatietraject",                                   "002:L222"],
  ["Inspiratietour",                                   "inspiratietours",                                         "002:L244"],
  ["(Talenten)carrousel",                              "(Talenten)carroussels",                                   "002:L243"],
  ["Leerwerktraject",                                  "leerwerktrajecten",                                       "002:L335"],
  ["BBL-traject",                                      "BBL trajecten",                                           "002:L196"],
  ["Match je Perspectief",                             "een programma van 5 weken",                               "004:L370"],
  ["Leerwerkroute",                                    "verschillende leerwerkroutes",                            "004:L197"],
  ["Werkleerlijn met werkgevers",                      "werkleerlijnen",                                          "004:L1396"],
];

// biome-ignore format: it is read as a table
const UNITS: readonly (readonly [naam: string, woorden: string, bron: string])[] = [
  ["Cleanfors",        "Cleanfors",            "000:L513"],
  ["Eemfors",          "Eemfors",              "000:L518"],
  ["Metafors",         "Metafors",             "000:L523"],
  ["Productiebedrijf", "Het Productiebedrijf", "000:L528"],
  ["Groen",            "Groen",                "000:L610"],
  ["Post",             "Post",                 "000:L614"],
  ["Schoonmaak",       "Schoonmaak",           "000:L618"],
  ["Productie",        "Productie",            "000:L623"],
  ["Elektromontage",   "Elektromontage",       "000:L628"],
  ["Verpakken food",   "Verpakken food",       "000:L637"],
  ["Catering",         "Catering",             "000:L641"],
];

const ofSoort = (soort: Bronnaam["soort"], rows: typeof UNITS): readonly Bronnaam[] =>
  rows.map(([naam, woorden, bron]) => ({ soort, naam, woorden, bron }));

export const bronnamen: readonly Bronnaam[] = [
  ...ofSoort("instrument", INSTRUMENTEN),
  ...ofSoort("traject", TRAJECTEN),
  ...ofSoort("unit", UNITS),
];
