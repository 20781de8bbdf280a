/** The roles of the region, as people call them. */
export const ROLLEN = [
  "inwoner",
  "vertegenwoordiger",
  "werkgever",
  "klantmanager",
  "gids",
  "jobcoach",
  "jobhunter",
  "accountmanager",
  "unitleider",
  "manager",
  "beleidsadviseur",
  "raadslid",
  "fg",
  "beheerder",
] as const;
export type Rol = (typeof ROLLEN)[number];

/** Who works for one of the organisations of the region. */
const MEDEWERKERS = [
  "klantmanager",
  "gids",
  "jobcoach",
  "jobhunter",
  "accountmanager",
  "unitleider",
  "manager",
  "beleidsadviseur",
  "fg",
  "beheerder",
] as const satisfies readonly Rol[];

/** Who can take over a part of the help for an inwoner. */
const OVERNEMERS = ["klantmanager", "gids", "jobcoach", "jobhunter"] as const satisfies readonly Rol[];

/** Kinds of data. The first eleven are about a person; one of these is one table or a few that belong together. */
export const DATAKLASSEN = [
  "aanmelding",
  "persoon",
  "contactgegevens",
  "bsn",
  "situatie",
  "mogelijkheden",
  "plan",
  "overdracht",
  "contactmoment",
  "beeld",
  "voorstel",
  "plaatsing",
  "subsidie",
  "praktijkleren",
  "certificaat",
  "werkverdeling",
  "werkgever",
  "plek",
  "unitcapaciteit",
  "opdracht",
  "instrument",
  "matchronde",
  "matchschakelaar",
  "matchverantwoording",
  "gemeente",
  "regio",
  "vragenlijst",
  "gebruiker",
  "rapport",
  "kerncijfer",
  "bedrag",
  "import",
  "taak",
  "logboek",
] as const;
export type Dataklasse = (typeof DATAKLASSEN)[number];

export type Use = "read" | "change";

/** How far a permission reaches. The first five follow from a relation with the inwoner. */
export const REIKWIJDTEN = [
  "eigen-dossier",
  "eigen-caseload",
  "eigen-unit",
  "na-akkoord",
  "zelf-vastgelegd",
  "eigen-gemeenten",
  "eigen-werkgever",
  "regio",
  "openbaar",
] as const;
export type Reikwijdte = (typeof REIKWIJDTEN)[number];

const read = "read";
const change = "change";

/** Who may do what with which data, and how far that reaches. What is not in this table is refused. */
// biome-ignore format: it is read as a table
export const matrix: readonly (readonly [Rol, Dataklasse, Use, Reikwijdte])[] = [
  ["inwoner",           "persoon",         read,   "eigen-dossier"],
  ["inwoner",           "contactgegevens", read,   "eigen-dossier"],
  ["inwoner",           "situatie",        read,   "eigen-dossier"],
  ["inwoner",           "mogelijkheden",   read,   "eigen-dossier"],
  ["inwoner",           "plan",            read,   "eigen-dossier"],
  ["inwoner",           "voorstel",        read,   "eigen-dossier"],
  ["inwoner",           "plaatsing",       read,   "eigen-dossier"],
  ["inwoner",           "praktijkleren",   read,   "eigen-dossier"],
  ["inwoner",           "certificaat",     read,   "eigen-dossier"],

  ["vertegenwoordiger", "persoon",         read,   "eigen-dossier"],
  ["vertegenwoordiger", "plan",            read,   "eigen-dossier"],

  ["inwoner",           "beeld",           read,   "eigen-dossier"],
  ["werkgever",         "werkgever",       read,   "eigen-werkgever"],
  ["werkgever",         "plek",            read,   "eigen-werkgever"],
  ["werkgever",         "persoon",         read,   "na-akkoord"],
  // the leermeester of the company says what someone can do; the praktijkverklaring is the inwoner's own to show
  ["werkgever",         "praktijkleren",   read,   "na-akkoord"],
  ["werkgever",         "praktijkleren",   change, "na-akkoord"],

  ["klantmanager",      "aanmelding",      read,   "eigen-gemeenten"],
  ["klantmanager",      "aanmelding",      change, "eigen-gemeenten"],
  ["klantmanager",      "persoon",         read,   "eigen-gemeenten"],
  ["klantmanager",      "persoon",         change, "eigen-caseload"],
  ["klantmanager",      "contactgegevens", read,   "eigen-caseload"],
  ["klantmanager",      "contactgegevens", change, "eigen-caseload"],
  ["klantmanager",      "bsn",             read,   "eigen-caseload"],
  ["klantmanager",      "bsn",             change, "eigen-caseload"],
  ["klantmanager",      "situatie",        read,   "eigen-caseload"],
  ["klantmanager",      "situatie",        change, "eigen-caseload"],
  ["klantmanager",      "mogelijkheden",   read,   "eigen-caseload"],
  ["klantmanager",      "mogelijkheden",   change, "eigen-caseload"],
  ["klantmanager",      "plan",            read,   "eigen-caseload"],
  ["klantmanager",      "plan",            change, "eigen-caseload"],
  ["klantmanager",      "contactmoment",   read,   "eigen-caseload"],
  ["klantmanager",      "contactmoment",   change, "eigen-caseload"],
  ["klantmanager",      "voorstel",        read,   "eigen-caseload"],
  ["klantmanager",      "voorstel",        change, "eigen-caseload"],
  ["klantmanager",      "plaatsing",       read,   "eigen-caseload"],
  ["klantmanager",      "plaatsing",       change, "eigen-caseload"],
  ["klantmanager",      "subsidie",        read,   "eigen-caseload"],
  ["klantmanager",      "beeld",           read,   "eigen-caseload"],
  ["klantmanager",      "beeld",           change, "eigen-caseload"],
  ["klantmanager",      "subsidie",        change, "eigen-caseload"],
  ["klantmanager",      "praktijkleren",   read,   "eigen-caseload"],
  ["klantmanager",      "praktijkleren",   change, "eigen-caseload"],
  ["klantmanager",      "certificaat",     read,   "eigen-caseload"],
  ["klantmanager",      "certificaat",     change, "eigen-caseload"],
  ["klantmanager",      "werkgever",       read,   "regio"],
  ["klantmanager",      "plek",            read,   "regio"],
  ["klantmanager",      "matchronde",      read,   "regio"],
  ["klantmanager",      "regio",           read,   "regio"],
  ["klantmanager",      "rapport",         read,   "regio"],
  ["klantmanager",      "kerncijfer",      read,   "openbaar"],

  ["gids",              "aanmelding",      read,   "eigen-gemeenten"],
  ["gids",              "aanmelding",      change, "eigen-gemeenten"],
  ["gids",              "persoon",         read,   "eigen-gemeenten"],
  ["gids",              "contactgegevens", read,   "eigen-caseload"],
  ["gids",              "contactgegevens", change, "eigen-caseload"],
  ["gids",              "bsn",             change, "eigen-caseload"],
  ["gids",              "situatie",        change, "eigen-caseload"],
  ["gids",              "situatie",        read,   "eigen-caseload"],
  ["gids",              "mogelijkheden",   read,   "eigen-caseload"],
  ["gids",              "contactmoment",   read,   "eigen-caseload"],
  ["gids",              "contactmoment",   change, "eigen-caseload"],
  ["gids",              "plan",            read,   "eigen-caseload"],
  ["gids",              "werkgever",       read,   "regio"],
  ["gids",              "plek",            read,   "regio"],
  ["gids",              "regio",           read,   "regio"],
  ["gids",              "kerncijfer",      read,   "openbaar"],

  ["jobcoach",          "aanmelding",      read,   "eigen-caseload"],
  ["jobcoach",          "persoon",         read,   "eigen-caseload"],
  ["jobcoach",          "contactgegevens", read,   "eigen-caseload"],
  ["gids",              "beeld",           read,   "eigen-caseload"],
  ["gids",              "beeld",           change, "eigen-caseload"],
  ["jobcoach",          "situatie",        read,   "eigen-caseload"],
  ["jobcoach",          "mogelijkheden",   read,   "eigen-caseload"],
  ["jobcoach",          "mogelijkheden",   change, "eigen-caseload"],
  ["jobcoach",          "plan",            read,   "eigen-caseload"],
  ["jobcoach",          "contactmoment",   read,   "eigen-caseload"],
  ["jobcoach",          "contactmoment",   change, "eigen-caseload"],
  ["jobcoach",          "voorstel",        read,   "eigen-caseload"],
  ["jobcoach",          "voorstel",        change, "eigen-caseload"],
  ["jobcoach",          "plaatsing",       read,   "eigen-caseload"],
  ["jobcoach",          "plaatsing",       change, "eigen-caseload"],
  ["jobcoach",          "subsidie",        read,   "eigen-caseload"],
  ["jobcoach",          "subsidie",        change, "eigen-caseload"],
  ["jobcoach",          "praktijkleren",   read,   "eigen-caseload"],
  ["jobcoach",          "beeld",           read,   "eigen-caseload"],
  ["jobcoach",          "beeld",           change, "eigen-caseload"],
  ["jobcoach",          "praktijkleren",   change, "eigen-caseload"],
  ["jobcoach",          "certificaat",     read,   "eigen-caseload"],
  ["jobcoach",          "certificaat",     change, "eigen-caseload"],
  ["jobcoach",          "werkgever",       read,   "regio"],
  ["jobcoach",          "plek",            read,   "regio"],
  ["jobcoach",          "matchronde",      read,   "regio"],
  ["jobcoach",          "regio",           read,   "regio"],
  ["jobcoach",          "kerncijfer",      read,   "openbaar"],

  ["jobhunter",         "aanmelding",      read,   "eigen-caseload"],
  ["jobhunter",         "persoon",         read,   "eigen-caseload"],
  ["jobhunter",         "contactgegevens", read,   "eigen-caseload"],
  ["jobhunter",         "mogelijkheden",   read,   "eigen-caseload"],
  // he sells work, not care: what colleagues noted about someone's life is not his to read, what he noted himself is
  ["jobhunter",         "contactmoment",   read,   "zelf-vastgelegd"],
  ["jobhunter",         "contactmoment",   change, "eigen-caseload"],
  ["jobhunter",         "voorstel",        read,   "eigen-caseload"],
  ["jobhunter",         "voorstel",        change, "eigen-caseload"],
  ["jobhunter",         "werkgever",       read,   "regio"],
  ["jobhunter",         "werkgever",       change, "regio"],
  ["jobhunter",         "plek",            read,   "regio"],
  ["jobhunter",         "matchronde",      read,   "regio"],
  ["jobhunter",         "plek",            change, "regio"],
  ["jobhunter",         "regio",           read,   "regio"],
  ["jobhunter",         "kerncijfer",      read,   "openbaar"],

  ["accountmanager",    "persoon",         read,   "na-akkoord"],
  ["accountmanager",    "situatie",        read,   "na-akkoord"],
  ["accountmanager",    "mogelijkheden",   read,   "na-akkoord"],
  ["accountmanager",    "voorstel",        read,   "na-akkoord"],
  ["accountmanager",    "voorstel",        change, "na-akkoord"],
  ["accountmanager",    "plaatsing",       read,   "na-akkoord"],
  ["accountmanager",    "plaatsing",       change, "na-akkoord"],
  ["accountmanager",    "subsidie",        read,   "na-akkoord"],
  ["accountmanager",    "subsidie",        change, "na-akkoord"],
  ["accountmanager",    "werkgever",       read,   "regio"],
  ["accountmanager",    "werkgever",       change, "regio"],
  ["accountmanager",    "plek",            read,   "regio"],
  ["accountmanager",    "matchronde",      read,   "regio"],
  ["accountmanager",    "plek",            change, "regio"],
  ["accountmanager",    "regio",           read,   "regio"],
  ["accountmanager",    "rapport",         read,   "regio"],
  ["accountmanager",    "kerncijfer",      read,   "openbaar"],

  ["unitleider",        "persoon",         read,   "eigen-unit"],
  ["unitleider",        "mogelijkheden",   read,   "eigen-unit"],
  ["unitleider",        "plaatsing",       read,   "eigen-unit"],
  ["unitleider",        "praktijkleren",   read,   "eigen-unit"],
  ["unitleider",        "praktijkleren",   change, "eigen-unit"],
  ["unitleider",        "werkgever",       read,   "regio"],
  ["unitleider",        "plek",            read,   "regio"],
  ["unitleider",        "matchronde",      read,   "regio"],
  ["unitleider",        "plek",            change, "regio"],
  ["unitleider",        "regio",           read,   "regio"],
  ["unitleider",        "kerncijfer",      read,   "openbaar"],

  ["manager",           "plaatsing",       read,   "eigen-gemeenten"],
  ["manager",           "subsidie",        read,   "eigen-gemeenten"],
  ["manager",           "subsidie",        change, "eigen-gemeenten"],
  ["manager",           "gebruiker",       read,   "regio"],
  ["manager",           "werkgever",       read,   "regio"],
  ["manager",           "plek",            read,   "regio"],
  // a run reads what everyone can and wants, and weighs coach hours and money: one person answers for it, with a reason.
  // Who helps inwoners reads its counts, and the suggestions of his own; who manages accounts or rights starts none
  ["manager",           "matchronde",      read,   "regio"],
  ["manager",           "matchronde",      change, "regio"],
  ["manager",           "matchverantwoording", read, "regio"],
  ["manager",           "matchschakelaar", change, "regio"],
  ["manager",           "regio",           read,   "regio"],
  ["manager",           "rapport",         read,   "regio"],
  ["manager",           "kerncijfer",      read,   "openbaar"],

  ["beleidsadviseur",   "werkgever",       read,   "regio"],
  ["beleidsadviseur",   "plek",            read,   "regio"],
  ["beleidsadviseur",   "matchronde",      read,   "regio"],
  ["beleidsadviseur",   "matchverantwoording", read, "regio"],
  ["beleidsadviseur",   "regio",           read,   "regio"],
  ["beleidsadviseur",   "rapport",         read,   "regio"],
  ["beleidsadviseur",   "rapport",         change, "regio"],
  ["beleidsadviseur",   "kerncijfer",      read,   "openbaar"],

  ["raadslid",          "regio",           read,   "openbaar"],
  ["raadslid",          "kerncijfer",      read,   "openbaar"],

  ["fg",                "logboek",         read,   "regio"],
  ["fg",                "matchronde",      read,   "regio"],
  ["fg",                "matchverantwoording", read, "regio"],
  ["fg",                "matchschakelaar", change, "regio"],
  ["fg",                "gebruiker",       read,   "regio"],
  ["fg",                "regio",           read,   "regio"],
  ["fg",                "kerncijfer",      read,   "openbaar"],

  ["beheerder",         "gebruiker",       read,   "regio"],
  ["beheerder",         "gebruiker",       change, "regio"],
  ["beheerder",         "import",          read,   "regio"],
  ["beheerder",         "import",          change, "regio"],
  ["beheerder",         "plek",            read,   "regio"],
  ["beheerder",         "plek",            change, "regio"],
  ["beheerder",         "werkgever",       read,   "regio"],
  ["beheerder",         "werkgever",       change, "regio"],
  ["beheerder",         "aanmelding",      change, "eigen-gemeenten"],
  ["beheerder",         "regio",           read,   "regio"],
  ["beheerder",         "bedrag",          change, "regio"],
  ["beheerder",         "matchschakelaar", change, "regio"],
  ["beheerder",         "kerncijfer",      read,   "openbaar"],

  // the names of gemeenten stand on every page about a person or a plek
  ...ROLLEN.map((rol) => [rol, "gemeente", read, "openbaar"] as const),

  // whether matching is on, since when and why not, is no secret for anyone whom it is about
  ...ROLLEN.map((rol) => [rol, "matchschakelaar", read, "openbaar"] as const),

  // the amounts of the law, with what the region added to them: whoever calculates reads them
  ...MEDEWERKERS.map((rol) => [rol, "bedrag", read, "regio"] as const),

  // what can be done for an inwoner is for everyone who works for him; who steers keeps it right
  ...MEDEWERKERS.map((rol) => [rol, "instrument", read, "regio"] as const),
  ["manager",           "instrument",      change, "regio"],
  ["beleidsadviseur",   "instrument",      change, "regio"],
  ["beheerder",         "instrument",      change, "regio"],

  // who helps an inwoner may hand over his part; what is offered to someone names him, and only he answers it
  ...OVERNEMERS.flatMap((rol) => [
    [rol, "overdracht", read, "eigen-caseload"], [rol, "overdracht", change, "eigen-caseload"],
    [rol, "overdracht", read, "regio"], [rol, "overdracht", change, "regio"],
  ] as const),

  // what a unit can hold and where it has room is for everyone who looks for a place; who answers for the work changes it
  ...(["klantmanager", "gids", "jobcoach", "jobhunter", "accountmanager", "unitleider", "manager", "beleidsadviseur"] as const)
    .map((rol) => [rol, "unitcapaciteit", read, "regio"] as const),
  ["unitleider",        "unitcapaciteit",  change, "regio"],
  ["manager",           "unitcapaciteit",  change, "regio"],

  // an order has a price: not for who guides inwoners
  ...(["accountmanager", "unitleider", "manager", "beleidsadviseur"] as const).map((rol) => [rol, "opdracht", read, "regio"] as const),
  // an empty vragenlijst is about nobody: whoever is asked may know what is asked
  ...ROLLEN.map((rol) => [rol, "vragenlijst", read, "openbaar"] as const),
  ["beleidsadviseur",   "vragenlijst",     change, "regio"],
  ["beheerder",         "vragenlijst",     change, "regio"],
  ["unitleider",        "opdracht",        change, "regio"],
  ["manager",           "opdracht",        change, "regio"],

  // who works where today and with whom: who leads the unit decides, and who guides someone knows where to find him
  ["inwoner",           "werkverdeling",   read,   "eigen-dossier"],
  ["klantmanager",      "werkverdeling",   read,   "eigen-caseload"],
  ["jobcoach",          "werkverdeling",   read,   "eigen-caseload"],
  ["unitleider",        "werkverdeling",   read,   "eigen-unit"],
  ["unitleider",        "werkverdeling",   change, "eigen-unit"],

  // everyone follows and stops the long work that he started himself: the row names its user
  ...ROLLEN.flatMap((rol) => [[rol, "taak", read, "regio"], [rol, "taak", change, "regio"]] as const),
];
