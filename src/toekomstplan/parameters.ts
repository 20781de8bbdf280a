import type { Bron, Onzeker } from "#toekomstplan/onzeker";

const gevonden = (ref: string, datum: string): Bron => ({ label: "gevonden", ref, datum });
const afgeleid = (ref: string, datum: string): Bron => ({ label: "afgeleid", ref, datum });
const algemeen = (ref: string, datum: string): Bron => ({ label: "algemene kennis", ref, datum });
const aanname = (ref: string): Bron => ({ label: "aanname", ref, datum: "2026" });

type Bereik = readonly [p10: number, p50: number, p90: number];
const tussen = (naam: string, eenheid: string, [p10, p50, p90]: Bereik, bron: Bron): Onzeker => ({
  naam,
  eenheid,
  p10,
  p50,
  p90,
  verdeling: "driehoek",
  bron,
});
const vast = (naam: string, eenheid: string, p50: number, bron: Bron): Onzeker => ({
  naam,
  eenheid,
  p50,
  verdeling: "vast",
  bron,
});

const DEEL = "deel per jaar";
const EIGEN_CIJFER = "nergens gevonden; vervang door een eigen cijfer";

/**
 * Everything about people that the plan has to assume, with its range and where it comes from. Money stands apart. The keys
 * number the chances that are drawn: a new one goes at the end.
 */
export const PERSONEN = {
  wswKansOp50: tussen(
    "Kans om op 50 jaar uit de Wsw te gaan, AOW niet meegeteld",
    DEEL,
    [0.03, 0.034, 0.045],
    afgeleid("geijkt op Panteia, Wsw-statistiek 2016, 2017 en 2022", "2023"),
  ),
  wswPerJaar: tussen(
    "Hoeveel die kans stijgt met elk levensjaar",
    "deel",
    [0.03, 0.06, 0.1],
    afgeleid("geijkt op Panteia, Wsw-statistiek 2016, 2017 en 2022", "2023"),
  ),
  aowLaterInMaanden: tussen(
    "AOW later dan nu is aangekondigd",
    "maanden",
    [0, 0, 6],
    algemeen("koppeling van de AOW aan de levensverwachting", "2026"),
  ),
  sePerPersoon: tussen(
    "Arbeidsjaren per persoon in de Wsw",
    "arbeidsjaar",
    [0.86, 0.89, 0.92],
    afgeleid("58.095 arbeidsjaren bij ongeveer 65.250 personen, Panteia, Wsw-statistiek 2022", "2023"),
  ),
  vervanging: tussen(
    "Nieuwe indicaties beschut werk voor elke Wsw-uitstroom",
    "deel",
    [0.2, 0.3333, 0.5],
    gevonden("Kamerbrief Infrastructuur Sociaal Ontwikkelbedrijven: drie eruit, één erin", "2023-12"),
  ),
  plaatsingInDrieMaanden: tussen(
    "Na een positief advies binnen drie maanden geplaatst",
    "deel",
    [0.51, 0.65, 0.72],
    gevonden("UWV, 63% in 2017 en 67% in 2019; regio Amersfoort 29 van 57", "2019"),
  ),
  beschutUit: tussen("Uitstroom uit beschut werk", DEEL, [0.05, 0.08, 0.12], aanname(EIGEN_CIJFER)),
  beschutNaarRegulier: tussen(
    "Van die uitstroom: naar een gewone werkgever",
    "deel",
    [0.07, 0.15, 0.3],
    aanname("het aanbod van RWA/Amfors is tijdelijk, gericht op gewone werkgevers"),
  ),
  verliesPerKwartaal: tussen(
    "Mensen met een banenafspraak die in een kwartaal hun werk verliezen",
    "deel per kwartaal",
    [0.023, 0.038, 0.053],
    afgeleid(
      "88 verloren werk in het derde kwartaal van 2018 (Actieplan Perspectief op Werk), van 2.308",
      "2019",
    ),
  ),
  gevondenPerKwartaal: tussen(
    "Mensen met een banenafspraak die in een kwartaal werk vinden",
    "deel van wie zoekt, per kwartaal",
    [0.035, 0.05, 0.066],
    afgeleid(
      "150 vonden werk in het derde kwartaal van 2018 (Actieplan Perspectief op Werk), met minder groei nu",
      "2019",
    ),
  ),
  terugNaarWerkgever: tussen(
    "Van een terugvalplek weer naar een werkgever",
    DEEL,
    [0.2, 0.4, 0.6],
    aanname(EIGEN_CIJFER),
  ),
  verwijsbaar: tussen("Van wie zoekt: klaar voor een traject", DEEL, [0.1, 0.2, 0.3], aanname(EIGEN_CIJFER)),
  trajectduur: vast(
    "Duur van een traject",
    "maanden",
    6,
    gevonden("Inventarisatie regio Amersfoort: 3 en nog 3 maanden", "2025"),
  ),
  trajectNaarRegulier: tussen(
    "Van een traject naar gewoon werk",
    "deel",
    [0.08, 0.15, 0.25],
    aanname(EIGEN_CIJFER),
  ),
  trajectNaarBanenafspraak: tussen(
    "Van een traject naar werk met ondersteuning",
    "deel",
    [0.2, 0.35, 0.5],
    aanname(EIGEN_CIJFER),
  ),
  trajectNaarBeschut: tussen(
    "Van een traject naar een indicatie beschut",
    "deel",
    [0.025, 0.05, 0.1],
    aanname(EIGEN_CIJFER),
  ),
  tussengroepUit: tussen(
    "Uitstroom van een plek voor de tussengroep",
    DEEL,
    [0.1, 0.2, 0.35],
    aanname(EIGEN_CIJFER),
  ),
  tussengroepNaarWerkgever: tussen(
    "Van die uitstroom: naar een werkgever",
    "deel",
    [0.15, 0.3, 0.5],
    aanname(EIGEN_CIJFER),
  ),
  terugUitRegulier: tussen("Gewoon werk dat weer ophoudt", DEEL, [0.1, 0.18, 0.28], aanname(EIGEN_CIJFER)),
  zoekendWeg: tussen(
    "Wie zoekt en om andere redenen weggaat (AOW, verhuizing, eigen kracht)",
    DEEL,
    [0.06, 0.1, 0.14],
    aanname(EIGEN_CIJFER),
  ),
  zoekendErbij: tussen(
    "Nieuwe mensen die zoeken, ten opzichte van wie er aan het begin zocht",
    DEEL,
    [0.08, 0.12, 0.17],
    aanname(EIGEN_CIJFER),
  ),
  marktSchok: vast(
    "Schommeling van de vraag van werkgevers, van jaar op jaar",
    "deel",
    0.1,
    aanname(EIGEN_CIJFER),
  ),
  doorverwijzingAnders: tussen(
    "Hoeveel meer of minder er wordt doorverwezen dan besloten",
    "erbij of eraf",
    [-0.15, 0, 0.15],
    aanname("hoeveel de sociale dienst doorverwijst, is nergens gevonden; vervang door een eigen cijfer"),
  ),
} as const satisfies Readonly<Record<string, Onzeker>>;

export type Personenparameter = keyof typeof PERSONEN;
export type Personenwaarden = Readonly<Record<Personenparameter, number>>;
