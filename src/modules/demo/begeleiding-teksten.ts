/** What coaches and werkgevers write down: what someone does and needs, never about health. */
export const VERSLAGEN = [
  "Kent de dag nu zelf. Vraagt om hulp als een taak nieuw is.",
  "Werkt rustig door. De ploeg is blij met de hulp bij het opruimen.",
  "De vroege dienst lukt. De bus van zeven uur is afgesproken.",
  "Wil leren met de kassa te werken. De leidinggevende oefent elke vrijdag.",
  "Werkt het fijnst met een lijst. Die hangt nu bij de werkplek.",
  "Bespreekt zelf met de chef wanneer het te veel wordt.",
  "Pauzes staan nu vast. Dat helpt.",
  "Heeft een vaste collega om dingen aan te vragen.",
  "Werkt nu vier uur achter elkaar. Over een maand kijken we naar vijf.",
  "De werkgever wil het contract graag verlengen. Wij bespreken de uren in januari.",
] as const;

/** What someone reads about his own days. */
export const VERTELD = [
  {
    geleden: 9,
    wijze: "op het werk",
    tekst:
      "Het werk in de plantsoenen gaat goed. U kent de route nu zelf. Wij spraken over de bus, omdat uw lijn stopt. Hassan kijkt wie met u mee kan rijden.",
  },
  {
    geleden: 37,
    wijze: "telefoon",
    tekst:
      "U werkt nu een paar weken. Om drie uur bent u op tijd bij school. U wilt leren met de bosmaaier te werken. Hassan doet het voor.",
  },
] as const;

export const DOELEN = [
  "Zelf de dag beginnen met de takenlijst",
  "Om hulp vragen als een taak nieuw is",
  "Op tijd beginnen, ook in de vroege dienst",
  "Een nieuwe machine leren bedienen",
  "Nederlands op het werk: overleg in de ploeg volgen",
  "Een klant te woord staan",
  "Vijf uur achter elkaar werken",
] as const;

export const REDENEN = [
  "Nieuw werk leren kost tijd. Na drie maanden kan het met minder.",
  "De werkgever begeleidt voor het eerst. De coach helpt ook de leidinggevende.",
  "Rust in de eerste weken voorkomt dat het misgaat.",
  "Er was eerder een plek die niet paste. Nu beginnen we met meer uren begeleiding.",
] as const;

export const AFSPRAKEN = [
  "De werkgever belt dezelfde dag als iemand niet komt.",
  "Elke eerste maandag een kort gesprek met drie.",
  "Nieuwe taken worden voorgedaan en opgeschreven.",
  "Werktijden blijven gelijk tot het gesprek na drie maanden.",
] as const;

export const BUDDIES = [
  ["Henk Wijngaard", "voorman"],
  ["Marloes Tiemessen", "leermeester"],
  ["Ahmet Yilmazer", "collega op de afdeling"],
  ["Corrie van Leussen", "teamleider"],
  ["Sjoerd Bakelaar", "praktijkopleider"],
] as const;

export const SPECIALISME_VAN = [
  ["algemeen", 55],
  ["structuur en rust", 15],
  ["taal en inburgering", 10],
  ["jongeren en school", 8],
  ["vakvaardigheden", 7],
  ["begeleiding van de werkgever", 5],
] as const;
