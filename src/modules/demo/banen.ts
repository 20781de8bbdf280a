/** A kind of job, with what it asks as a rule. */
export type Baan = {
  readonly titel: string;
  readonly werksoort: string;
  readonly sector: string;
  /** How many of the vacancies are of this kind. */
  readonly weight: number;
  /** Levels of Dutch 1..4: speaking, reading. */
  readonly taal: readonly [number, number];
  readonly tillen: number;
  /** What the work asks, 0..3, in the order of `NIVEAUVELDEN`. */
  readonly niveaus: string;
  readonly buiten: "buiten" | "binnen" | "beide";
  readonly rijbewijs?: string;
  readonly certificaat?: string;
};

export const NIVEAUVELDEN = [
  "staan",
  "lopen",
  "bukken",
  "handvaardigheid",
  "tempo",
  "prikkels",
  "concentratie",
  "samenwerken",
  "zelfstandigheid",
  "omgaan_met_verandering",
] as const;

// biome-ignore format: it is read as a table
const rows: readonly (readonly [string, string, string, number, number, number, number, string, Baan["buiten"], string?, string?])[] = [
  ["Medewerker groen",            "groen",         "groen",               5, 2, 1, 15, "3321111211", "buiten"],
  ["Hovenier",                    "groen",         "groen",               4, 3, 2, 20, "3332221222", "buiten", "B"],
  ["Medewerker kwekerij",         "dieren_planten",      "landbouw",            4, 2, 1, 15, "3223211111", "buiten"],
  ["Medewerker kas",              "dieren_planten",      "landbouw",            3, 2, 1, 10, "3223211111", "beide"],
  ["Schoonmaker kantoren",        "schoonmaak",    "schoonmaak",          8, 2, 1, 10, "3322211121", "binnen"],
  ["Schoonmaker zorg",            "schoonmaak",    "schoonmaak",          4, 3, 2, 10, "3322221222", "binnen"],
  ["Glazenwasser",                "schoonmaak",    "schoonmaak",          2, 2, 2, 15, "3322212122", "buiten", "B"],
  ["Productiemedewerker",         "productie",     "industrie",           8, 2, 1, 15, "3212321211", "binnen"],
  ["Operator productie",          "productie",     "industrie",           5, 3, 3, 15, "3212223222", "binnen"],
  ["Inpakker",                    "productie",      "industrie",           6, 1, 1, 10, "2113321211", "binnen"],
  ["Inpakker levensmiddelen",     "productie",      "industrie",           4, 2, 1, 10, "3113321211", "binnen", "", "haccp"],
  ["Monteur assemblage",          "productie",       "industrie",           5, 2, 2, 10, "2113213212", "binnen"],
  ["Medewerker metaalbewerking",  "metaal",        "industrie",           4, 3, 2, 20, "3213223222", "binnen"],
  ["Lasser",                      "metaal",        "industrie",           3, 3, 2, 20, "3223213132", "binnen", "", "lasdiploma"],
  ["Monteur bedradingspanelen",   "elektromontage", "techniek",           4, 3, 3, 5,  "1113213122", "binnen"],
  ["Elektromonteur",              "techniek",      "techniek",            9, 3, 3, 15, "3233223233", "beide", "B", "vca"],
  ["Servicemonteur",              "techniek",      "techniek",            7, 4, 3, 20, "3233223233", "beide", "B", "vca"],
  ["Installatiemonteur",          "techniek",      "techniek",            6, 3, 3, 20, "3233223223", "beide", "B", "vca"],
  ["Orderpicker",                 "logistiek",     "logistiek",           9, 2, 2, 20, "3321322122", "binnen"],
  ["Magazijnmedewerker",          "logistiek",     "logistiek",           6, 3, 2, 20, "3322222222", "binnen"],
  ["Heftruckchauffeur",           "logistiek",     "logistiek",           4, 3, 3, 15, "1112223122", "beide", "", "heftruck"],
  ["Postbezorger",                "post",          "post",                4, 2, 2, 10, "2311211131", "buiten"],
  ["Sorteerder post",             "post",          "post",                2, 2, 2, 10, "3112312211", "binnen"],
  ["Vrachtwagenchauffeur",        "transport",     "vervoer",             8, 3, 3, 20, "1122223132", "beide", "C", "code95"],
  ["Bezorger",                    "transport",     "vervoer",             6, 3, 2, 15, "2322322132", "beide", "B"],
  ["Chauffeur leerlingenvervoer", "transport",     "vervoer",             2, 3, 3, 5,  "1111122222", "beide", "B"],
  ["Medewerker bediening",        "horeca",        "horeca",              8, 3, 2, 10, "3321332323", "binnen"],
  ["Keukenhulp",                  "horeca",        "horeca",              6, 2, 1, 15, "3222321211", "binnen"],
  ["Kok",                         "horeca",        "horeca",              6, 3, 3, 15, "3223332322", "binnen"],
  ["Medewerker bedrijfsrestaurant", "catering",    "horeca",              4, 3, 2, 10, "3222221212", "binnen", "", "haccp"],
  ["Vakkenvuller",                "winkel",        "detailhandel",        7, 2, 2, 15, "3321311121", "binnen"],
  ["Medewerker winkel",           "winkel",        "detailhandel",        9, 3, 3, 10, "3212222322", "binnen"],
  ["Medewerker bakkerij",         "winkel",        "detailhandel",        3, 2, 2, 15, "3213311211", "binnen"],
  ["Huishoudelijke hulp",         "zorg",          "zorg",                8, 3, 2, 10, "3322211132", "binnen"],
  ["Gastvrouw of gastheer zorg",  "zorg",          "zorg",                4, 3, 2, 5,  "2211122322", "binnen"],
  ["Verzorgende",                 "zorg",          "zorg",               12, 4, 4, 20, "3322233333", "binnen", "", "diploma verzorgende"],
  ["Verpleegkundige",             "zorg",          "zorg",                9, 4, 4, 20, "3322333333", "binnen", "", "big-registratie"],
  ["Helpende",                    "zorg",          "zorg",                6, 3, 3, 20, "3322222323", "binnen", "", "diploma helpende"],
  ["Grondwerker",                 "bouw",          "bouw",                4, 2, 2, 25, "3331221221", "buiten", "", "vca"],
  ["Timmerman",                   "bouw",          "bouw",                6, 3, 3, 25, "3333223232", "beide", "B", "vca"],
  ["Schilder",                    "bouw",          "bouw",                4, 3, 2, 15, "3333213132", "beide", "", "vca"],
  ["Administratief medewerker",   "administratie",       "zakelijke diensten",  9, 4, 4, 0,  "0002223222", "binnen"],
  ["Medewerker klantenservice",   "administratie",       "zakelijke diensten",  8, 4, 4, 0,  "0001233222", "binnen"],
  ["Receptionist",                "administratie",       "zakelijke diensten",  3, 4, 3, 5,  "1101122222", "binnen"],
  ["Archiefmedewerker",           "administratie",       "overheid",            2, 3, 3, 10, "1111103121", "binnen"],
  ["Softwareontwikkelaar",        "ict",           "ict",                11, 4, 4, 0,  "0002223333", "binnen", "", "hbo-diploma"],
  ["Helpdeskmedewerker",          "ict",           "ict",                 6, 4, 4, 5,  "0002223233", "binnen"],
  ["Leraar basisonderwijs",       "onderwijs",     "onderwijs",           8, 4, 4, 5,  "3321233333", "binnen", "", "onderwijsbevoegdheid"],
  ["Conciërge",                   "onderwijs",     "onderwijs",           2, 3, 2, 15, "2222122223", "binnen"],
  ["Medewerker wasserij",         "textiel",       "schoonmaak",          3, 1, 1, 10, "3222311211", "binnen"],
];

export const banen: readonly Baan[] = rows.map(
  ([titel, werksoort, sector, weight, spreken, lezen, tillen, niveaus, buiten, rijbewijs, certificaat]) => ({
    titel,
    werksoort,
    sector,
    weight,
    taal: [spreken, lezen],
    tillen,
    niveaus,
    buiten,
    ...(rijbewijs && { rijbewijs }),
    ...(certificaat && { certificaat }),
  }),
);
