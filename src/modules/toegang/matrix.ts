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

/** Kinds of data. The first twelve are about a person; one of these is one table or a few that belong together. */
export const DATAKLASSEN = [
  "aanmelding",
  "brpvraag",
  "terugbelverzoek",
  "persoon",
  "contactgegevens",
  "bsn",
  "situatie",
  "mogelijkheden",
  "plan",
  "planbijdrage",
  "overdracht",
  "dossierarchief",
  "contactmoment",
  "bericht",
  "begeleiding",
  "melding",
  "meekijken",
  "inzage",
  "correctie",
  "correctiebesluit",
  "delen",
  "bezwaar",
  "bezwaarbesluit",
  "machtiging",
  "beeld",
  "voorstel",
  "wens",
  "plaatsing",
  "subsidie",
  "deelname",
  "waarneming",
  "overstap",
  "praktijkleren",
  "certificaat",
  "werkverdeling",
  "inzet",
  "inzetbesluit",
  "marktdeelname",
  "werkgever",
  "handelsregister",
  "plek",
  "unitcapaciteit",
  "unitcijfer",
  "opdracht",
  "werkafspraak",
  "bedrijf",
  "bereikbaarheid",
  "bedrijfsvraag",
  "bedrijfsgebruiker",
  "kandidaat",
  "regeling",
  "banenmarkt",
  "marktdag",
  "sroi",
  "tevredenheid",
  "oordeelvraag",
  "instrument",
  "coachruimte",
  "instrumentbudget",
  "vragenlijst",
  "trajectgroep",
  "matchronde",
  "matchschakelaar",
  "matchverantwoording",
  "gemeente",
  "regio",
  "gebruiker",
  "koppeling",
  "rapport",
  "uitvoer",
  "statistiek",
  "statistiekbestand",
  "statistiekcode",
  "ggmbestand",
  "kerncijfer",
  "geld",
  "doel",
  "afwegingen",
  "toekomstplan",
  "raadsvraag",
  "raadsantwoord",
  "bedrag",
  "import",
  "vumpartij",
  "vumkandidaat",
  "abonnement",
  "koppelvlak",
  "dag",
  "taak",
  "mailuitgang",
  "logboek",
] as const;
export type Dataklasse = (typeof DATAKLASSEN)[number];

export type Use = "read" | "change";

/** How far a permission reaches. The first six follow from a relation with the inwoner. */
export const REIKWIJDTEN = [
  "eigen-dossier",
  "eigen-caseload",
  "eigen-unit",
  "eigen-groep",
  "na-akkoord",
  "zelf-vastgelegd",
  "eigen-gemeenten",
  "eigen-werkgever",
  "eigen-soorten",
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
  ["inwoner",           "beeld",           read,   "eigen-dossier"],
  ["inwoner",           "voorstel",        read,   "eigen-dossier"],
  ["inwoner",           "plaatsing",       read,   "eigen-dossier"],
  ["inwoner",           "overstap",        read,   "eigen-dossier"],
  ["inwoner",           "praktijkleren",   read,   "eigen-dossier"],
  ["inwoner",           "certificaat",     read,   "eigen-dossier"],

  // at most this; how much of it a helper has today is what his mandate says: `machtiging.ts`
  ["vertegenwoordiger", "persoon",         read,   "eigen-dossier"],
  ["vertegenwoordiger", "machtiging",      read,   "eigen-dossier"],
  ["vertegenwoordiger", "plan",            read,   "eigen-dossier"],
  ["vertegenwoordiger", "voorstel",        read,   "eigen-dossier"],
  ["vertegenwoordiger", "contactgegevens", read,   "eigen-dossier"],
  ["vertegenwoordiger", "situatie",        read,   "eigen-dossier"],
  ["vertegenwoordiger", "mogelijkheden",   read,   "eigen-dossier"],

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
  ["klantmanager",      "beeld",           read,   "eigen-caseload"],
  ["klantmanager",      "beeld",           change, "eigen-caseload"],
  ["klantmanager",      "plan",            read,   "eigen-caseload"],
  ["klantmanager",      "plan",            change, "eigen-caseload"],
  ["klantmanager",      "contactmoment",   read,   "eigen-caseload"],
  ["klantmanager",      "contactmoment",   change, "eigen-caseload"],
  ["klantmanager",      "voorstel",        read,   "eigen-caseload"],
  ["klantmanager",      "voorstel",        change, "eigen-caseload"],
  ["klantmanager",      "plaatsing",       read,   "eigen-caseload"],
  ["klantmanager",      "plaatsing",       change, "eigen-caseload"],
  ["klantmanager",      "subsidie",        read,   "eigen-caseload"],
  ["klantmanager",      "subsidie",        change, "eigen-caseload"],
  // a switch shows benefit, indications and income: for who guides the inwoner, not for who places him or works beside him
  ["klantmanager",      "overstap",        read,   "eigen-caseload"],
  ["klantmanager",      "overstap",        change, "eigen-caseload"],
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
  ["gids",              "beeld",           read,   "eigen-caseload"],
  ["gids",              "beeld",           change, "eigen-caseload"],
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
  ["jobcoach",          "situatie",        read,   "eigen-caseload"],
  ["jobcoach",          "beeld",           read,   "eigen-caseload"],
  ["jobcoach",          "beeld",           change, "eigen-caseload"],
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
  ["jobcoach",          "overstap",        read,   "eigen-caseload"],
  ["jobcoach",          "overstap",        change, "eigen-caseload"],
  ["jobcoach",          "praktijkleren",   read,   "eigen-caseload"],
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
  ["fg",                "koppeling",       read,   "regio"],
  ["fg",                "regio",           read,   "regio"],
  ["fg",                "kerncijfer",      read,   "openbaar"],

  ["beheerder",         "gebruiker",       read,   "regio"],
  ["beheerder",         "gebruiker",       change, "regio"],
  ["beheerder",         "koppeling",       read,   "regio"],
  ["beheerder",         "koppeling",       change, "regio"],
  ["beheerder",         "import",          read,   "regio"],
  ["beheerder",         "import",          change, "regio"],
  // of a file with what he may set by hand as well, such as budgets: that kind and no other
  ...(["manager", "beleidsadviseur"] as const).flatMap((rol) => [
    [rol, "import", read, "eigen-soorten"], [rol, "import", change, "eigen-soorten"],
  ] as const),
  ["beheerder",         "vumpartij",       read,   "regio"],
  ["beheerder",         "vumpartij",       change, "regio"],
  ["beheerder",         "plek",            read,   "regio"],
  ["beheerder",         "plek",            change, "regio"],
  ["beheerder",         "werkgever",       read,   "regio"],
  ["beheerder",         "werkgever",       change, "regio"],
  ["beheerder",         "aanmelding",      change, "eigen-gemeenten"],
  ["beheerder",         "regio",           read,   "regio"],
  ["beheerder",         "bedrag",          change, "regio"],
  ["beheerder",         "matchschakelaar", change, "regio"],
  ["beheerder",         "kerncijfer",      read,   "openbaar"],

  // what goes to CBS each month: who answers for a gemeente delivers it, and only he takes the file with its BSNs along. Which code
  // one of our forms gets is about nobody
  ["manager",           "statistiek",      read,   "eigen-gemeenten"],
  ["manager",           "statistiek",      change, "eigen-gemeenten"],
  ["manager",           "statistiekbestand", read, "eigen-gemeenten"],
  ["manager",           "statistiekcode",  read,   "regio"],
  ["manager",           "ggmbestand",      read,   "eigen-gemeenten"],
  ["beleidsadviseur",   "statistiekcode",  read,   "regio"],
  ["beheerder",         "statistiekcode",  read,   "regio"],
  ["beheerder",         "statistiekcode",  change, "regio"],

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

  // what is done for someone is for who guides him, and for himself. Who holds the money says yes or no to a request: he reads
  // what it is for and what it costs, without the name
  ["inwoner",           "inzet",           read,   "eigen-dossier"],
  ["klantmanager",      "inzet",           read,   "eigen-caseload"],
  ["klantmanager",      "inzet",           change, "eigen-caseload"],
  ["gids",              "inzet",           read,   "eigen-caseload"],
  ["jobcoach",          "inzet",           read,   "eigen-caseload"],
  ["jobcoach",          "inzet",           change, "eigen-caseload"],
  ["manager",           "inzet",           read,   "eigen-gemeenten"],
  ["manager",           "inzetbesluit",    change, "eigen-gemeenten"],
  ["klantmanager",      "instrumentbudget", read,  "regio"],
  ["jobcoach",          "instrumentbudget", read,  "regio"],
  ["beleidsadviseur",   "instrumentbudget", read,  "regio"],
  ["manager",           "instrumentbudget", read,  "regio"],
  ["manager",           "instrumentbudget", change, "regio"],

  // who takes part in a traject, and what was seen there. Who leads a group knows who is in it and what he sees himself;
  // what else someone can, wants or does stays with who guides him
  ["inwoner",           "deelname",        read,   "eigen-dossier"],
  ["inwoner",           "waarneming",      read,   "eigen-dossier"],
  ["klantmanager",      "deelname",        read,   "eigen-caseload"],
  ["klantmanager",      "deelname",        change, "eigen-caseload"],
  ["klantmanager",      "waarneming",      read,   "eigen-caseload"],
  ["klantmanager",      "waarneming",      change, "eigen-caseload"],
  ["gids",              "deelname",        read,   "eigen-caseload"],
  ["jobcoach",          "persoon",         read,   "eigen-groep"],
  ["jobcoach",          "deelname",        read,   "eigen-caseload"],
  ["jobcoach",          "deelname",        read,   "eigen-groep"],
  ["jobcoach",          "deelname",        change, "eigen-groep"],
  ["jobcoach",          "waarneming",      read,   "eigen-caseload"],
  ["jobcoach",          "waarneming",      change, "eigen-caseload"],
  ["jobcoach",          "waarneming",      read,   "eigen-groep"],
  ["jobcoach",          "waarneming",      change, "eigen-groep"],
  ["unitleider",        "persoon",         read,   "eigen-groep"],
  ["unitleider",        "praktijkleren",   read,   "eigen-groep"],
  ["unitleider",        "praktijkleren",   change, "eigen-groep"],
  ["unitleider",        "deelname",        read,   "eigen-groep"],
  ["unitleider",        "deelname",        change, "eigen-groep"],
  ["unitleider",        "waarneming",      read,   "eigen-groep"],
  ["unitleider",        "waarneming",      change, "eigen-groep"],

  // how full a group is, is for everyone who looks for a place in one
  ...MEDEWERKERS.map((rol) => [rol, "trajectgroep", read, "regio"] as const),
  ["unitleider",        "trajectgroep",    change, "regio"],
  ["manager",           "trajectgroep",    change, "regio"],
  ["beleidsadviseur",   "trajectgroep",    change, "regio"],

  // an empty vragenlijst is about nobody: whoever is asked may know what is asked
  ...ROLLEN.map((rol) => [rol, "vragenlijst", read, "openbaar"] as const),
  ["beleidsadviseur",   "vragenlijst",     change, "regio"],
  ["beheerder",         "vragenlijst",     change, "regio"],

  // who helps an inwoner may hand over his part; what is offered to someone names him, and only he answers it
  ...OVERNEMERS.flatMap((rol) => [
    [rol, "overdracht", read, "eigen-caseload"], [rol, "overdracht", change, "eigen-caseload"],
    [rol, "overdracht", read, "regio"], [rol, "overdracht", change, "regio"],
  ] as const),

  // who is named in a step says himself that it is done, and proposes a step; who writes the plan decides on it
  ["inwoner",           "planbijdrage",    read,   "eigen-dossier"],
  ["inwoner",           "planbijdrage",    change, "eigen-dossier"],
  ["vertegenwoordiger", "planbijdrage",    read,   "eigen-dossier"],
  ["vertegenwoordiger", "planbijdrage",    change, "eigen-dossier"],
  ["klantmanager",      "planbijdrage",    read,   "eigen-caseload"],
  ["klantmanager",      "planbijdrage",    change, "eigen-caseload"],
  ["gids",              "planbijdrage",    read,   "eigen-caseload"],
  ["gids",              "planbijdrage",    change, "eigen-caseload"],
  ["jobcoach",          "planbijdrage",    read,   "eigen-caseload"],
  ["jobcoach",          "planbijdrage",    change, "eigen-caseload"],

  // what he says himself that he can and wants, and his yes or no; who guides him reads what was handed in, and takes over
  // by the right to change what is known of him
  ...(["inwoner", "vertegenwoordiger"] as const).flatMap((rol) => [
    [rol, "wens", read, "eigen-dossier"], [rol, "wens", change, "eigen-dossier"],
  ] as const),
  ...(["klantmanager", "gids", "jobcoach"] as const).map((rol) => [rol, "wens", read, "eigen-caseload"] as const),

  // what a gemeente wrote about who lives elsewhere by now: for who answers for it, where someone asks to see it
  ["manager",           "dossierarchief",  read,   "eigen-gemeenten"],

  // what a unit can hold and where it has room is for everyone who looks for a place; who answers for the work changes it
  ...(["klantmanager", "gids", "jobcoach", "jobhunter", "accountmanager", "unitleider", "manager", "beleidsadviseur"] as const)
    .map((rol) => [rol, "unitcapaciteit", read, "regio"] as const),
  ["unitleider",        "unitcapaciteit",  change, "regio"],
  ["manager",           "unitcapaciteit",  change, "regio"],

  // an order has a price: not for who guides inwoners
  ...(["accountmanager", "unitleider", "manager", "beleidsadviseur"] as const).map((rol) => [rol, "opdracht", read, "regio"] as const),
  ["unitleider",        "opdracht",        change, "regio"],
  ["manager",           "opdracht",        change, "regio"],

  // what a unit earns and spends is for who leads it and for who is above the units
  ["unitleider",        "unitcijfer",      read,   "eigen-unit"],
  ["unitleider",        "unitcijfer",      change, "eigen-unit"],
  ["manager",           "unitcijfer",      read,   "regio"],
  ["manager",           "unitcijfer",      change, "regio"],
  ["beleidsadviseur",   "unitcijfer",      read,   "regio"],

  // what is agreed with a customer about work, price and guidance: for who makes it, who guides there, and the customer himself
  ...(["jobcoach", "jobhunter", "accountmanager", "unitleider", "manager", "beleidsadviseur"] as const)
    .map((rol) => [rol, "werkafspraak", read, "regio"] as const),
  ...(["accountmanager", "unitleider", "manager"] as const).map((rol) => [rol, "werkafspraak", change, "regio"] as const),
  ["werkgever",         "werkafspraak",    read,   "eigen-werkgever"],
  ["werkgever",         "werkafspraak",    change, "eigen-werkgever"],

  // an employer helps himself, within his own company: questions, candidates by a number, arrangements, his colleagues. Who
  // serves him answers, plans the talk and confirms who gets in; of arrangements he reads those of who said yes to him
  ["werkgever",         "bedrijf",         read,   "eigen-werkgever"],
  ["werkgever",         "bedrijf",         change, "eigen-werkgever"],
  ["werkgever",         "bedrijfsvraag",   read,   "eigen-werkgever"],
  ["werkgever",         "bedrijfsgebruiker", read, "eigen-werkgever"],
  ["werkgever",         "kandidaat",       read,   "eigen-werkgever"],
  ["werkgever",         "regeling",        read,   "na-akkoord"],
  ["werkgever",         "regeling",        change, "na-akkoord"],
  ["accountmanager",    "bereikbaarheid",  read,   "regio"],
  ["accountmanager",    "bereikbaarheid",  change, "regio"],
  ["accountmanager",    "bedrijfsvraag",   read,   "regio"],
  ["accountmanager",    "bedrijfsvraag",   change, "regio"],
  ["accountmanager",    "bedrijfsgebruiker", read, "regio"],
  ["accountmanager",    "bedrijfsgebruiker", change, "regio"],
  ["accountmanager",    "kandidaat",       read,   "regio"],
  ["accountmanager",    "kandidaat",       change, "regio"],
  // who proposed somebody reads what the employer said about the number
  ...(["klantmanager", "jobcoach", "jobhunter"] as const).map((rol) => [rol, "kandidaat", read, "regio"] as const),

  // a banenmarkt is for everyone who works for inwoners. Who registers someone helps him; who runs it knows numbers and
  // first names around the day, and no more of anybody
  ...MEDEWERKERS.map((rol) => [rol, "banenmarkt", read, "regio"] as const),
  ...(["accountmanager", "jobhunter"] as const).flatMap((rol) => [
    [rol, "banenmarkt", change, "regio"], [rol, "marktdag", read, "regio"], [rol, "marktdag", change, "regio"],
  ] as const),
  ["inwoner",           "banenmarkt",      read,   "openbaar"],
  ["inwoner",           "marktdeelname",   read,   "eigen-dossier"],
  ...OVERNEMERS.flatMap((rol) => [
    [rol, "marktdeelname", read, "eigen-caseload"], [rol, "marktdeelname", change, "eigen-caseload"],
  ] as const),

  // what a company owes to society with a contract: for who keeps it, who steers, and the company itself
  ...(["accountmanager", "manager", "beleidsadviseur"] as const).map((rol) => [rol, "sroi", read, "regio"] as const),
  ["accountmanager",    "sroi",            change, "regio"],
  ["manager",           "sroi",            change, "regio"],
  ["werkgever",         "sroi",            read,   "eigen-werkgever"],
  ["werkgever",         "sroi",            change, "eigen-werkgever"],

  // what the region wants to reach, its programmes and what is decided when: for who works on it; who steers writes it down
  ...(["klantmanager", "accountmanager", "unitleider", "manager", "beleidsadviseur"] as const)
    .map((rol) => [rol, "doel", read, "regio"] as const),
  ["manager",           "doel",            change, "regio"],
  ["beleidsadviseur",   "doel",            change, "regio"],

  // what the company could become and what that asks: who leads a unit reads along, who steers writes it down
  ...(["unitleider", "manager", "beleidsadviseur"] as const).map((rol) => [rol, "toekomstplan", read, "regio"] as const),
  ["manager",           "toekomstplan",    change, "regio"],
  ["beleidsadviseur",   "toekomstplan",    change, "regio"],

  // a council member asks and says what he wants; who steers reads that and answers
  ...(["raadslid", "manager", "beleidsadviseur"] as const).flatMap((rol) => [
    [rol, "raadsvraag", read, "regio"], [rol, "raadsantwoord", read, "regio"],
  ] as const),
  ["raadslid",          "raadsvraag",      change, "regio"],
  ["manager",           "raadsantwoord",   change, "regio"],
  ["beleidsadviseur",   "raadsantwoord",   change, "regio"],

  // what is weighed is for who steers and for the council that decides; who advises them writes it down
  ...(["raadslid", "manager", "beleidsadviseur"] as const).map((rol) => [rol, "afwegingen", read, "regio"] as const),
  ["beleidsadviseur",   "afwegingen",      change, "regio"],

  // what one company says about the help is not for who gave the help: he asks, and reads means; who answers for it reads all
  ...(["accountmanager", "jobhunter"] as const).flatMap((rol) => [
    [rol, "oordeelvraag", read, "regio"], [rol, "tevredenheid", change, "regio"],
  ] as const),
  ["manager",           "tevredenheid",    read,   "regio"],
  ["werkgever",         "tevredenheid",    read,   "eigen-werkgever"],
  ["werkgever",         "tevredenheid",    change, "eigen-werkgever"],

  // who works where today and with whom: who leads the unit decides, and who guides someone knows where to find him
  ["inwoner",           "werkverdeling",   read,   "eigen-dossier"],
  ["klantmanager",      "werkverdeling",   read,   "eigen-caseload"],
  ["jobcoach",          "werkverdeling",   read,   "eigen-caseload"],
  ["unitleider",        "werkverdeling",   read,   "eigen-unit"],
  ["unitleider",        "werkverdeling",   change, "eigen-unit"],

  // who looks for people or work may ask other organisations too (VUM), and note down whom they found for a plek
  ...(["klantmanager", "jobcoach", "jobhunter", "accountmanager"] as const).flatMap((rol) => [
    [rol, "vumpartij", read, "regio"], [rol, "vumkandidaat", read, "regio"], [rol, "vumkandidaat", change, "regio"],
  ] as const),

  // the rights of someone over his own data. Who guides him answers a correction and hears that sharing stopped; with what he
  // does not agree is read by who answers for the gemeente, never by whom it may be about. Only he gives a mandate
  ["inwoner",           "meekijken",       read,   "eigen-dossier"],
  // everything at once: he himself, or who guides him and hands it over; never who has a mandate
  ["inwoner",           "inzage",          read,   "eigen-dossier"],
  ["inwoner",           "inzage",          change, "eigen-dossier"],
  ["klantmanager",      "inzage",          read,   "eigen-caseload"],
  ["klantmanager",      "inzage",          change, "eigen-caseload"],
  ...(["inwoner", "vertegenwoordiger"] as const).flatMap((rol) =>
    (["correctie", "delen", "bezwaar"] as const).flatMap((klasse) => [
      [rol, klasse, read, "eigen-dossier"], [rol, klasse, change, "eigen-dossier"],
    ] as const)),
  ["inwoner",           "machtiging",      read,   "eigen-dossier"],
  ["inwoner",           "machtiging",      change, "eigen-dossier"],
  ...(["klantmanager", "jobcoach"] as const).flatMap((rol) => [
    [rol, "correctie", read, "eigen-caseload"], [rol, "correctiebesluit", change, "eigen-caseload"],
    [rol, "delen", read, "eigen-caseload"], [rol, "machtiging", read, "eigen-caseload"],
  ] as const),
  ["gids",              "machtiging",      read,   "eigen-caseload"],
  ["manager",           "bezwaar",         read,   "eigen-gemeenten"],
  ["manager",           "bezwaarbesluit",  change, "eigen-gemeenten"],

  // whoever has to do with a job may say that it does not go well; he reads back what he said himself and what was done
  // about it. What others said, visits and actions are for who guides
  ["inwoner",           "melding",         read,   "eigen-dossier"],
  ["inwoner",           "melding",         change, "eigen-dossier"],
  ["werkgever",         "melding",         read,   "na-akkoord"],
  ["werkgever",         "melding",         change, "na-akkoord"],
  ["accountmanager",    "melding",         change, "na-akkoord"],
  ["unitleider",        "melding",         change, "eigen-unit"],
  ["klantmanager",      "melding",         change, "eigen-caseload"],
  ["klantmanager",      "begeleiding",     read,   "eigen-caseload"],
  ["klantmanager",      "begeleiding",     change, "eigen-caseload"],
  ["jobcoach",          "melding",         change, "eigen-caseload"],
  ["jobcoach",          "begeleiding",     read,   "eigen-caseload"],
  ["jobcoach",          "begeleiding",     change, "eigen-caseload"],
  ["jobcoach",          "coachruimte",     read,   "regio"],
  ["manager",           "coachruimte",     read,   "regio"],
  ["manager",           "coachruimte",     change, "regio"],

  // messages between an inwoner and who guides him, also for who represents him.
  // Who looks after the mail sees whether it went out, and not to whom
  ["inwoner",           "bericht",         read,   "eigen-dossier"],
  ["inwoner",           "bericht",         change, "eigen-dossier"],
  ["vertegenwoordiger", "bericht",         read,   "eigen-dossier"],
  ["vertegenwoordiger", "bericht",         change, "eigen-dossier"],
  ["klantmanager",      "bericht",         read,   "eigen-caseload"],
  ["klantmanager",      "bericht",         change, "eigen-caseload"],
  ["gids",              "bericht",         read,   "eigen-caseload"],
  ["gids",              "bericht",         change, "eigen-caseload"],
  ["jobcoach",          "bericht",         read,   "eigen-caseload"],
  ["jobcoach",          "bericht",         change, "eigen-caseload"],
  ["beheerder",         "mailuitgang",     read,   "regio"],
  ["beheerder",         "mailuitgang",     change, "regio"],

  // who looks after the connections says which other systems hear that something happened
  ["beheerder",         "abonnement",      read,   "regio"],
  ["beheerder",         "abonnement",      change, "regio"],

  // who asked to be called is called by who guides inwoners of that gemeente, and is nobody's else to read
  ...(["klantmanager", "gids"] as const).flatMap((rol) => [
    [rol, "terugbelverzoek", read, "eigen-gemeenten"], [rol, "terugbelverzoek", change, "eigen-gemeenten"],
  ] as const),

  // money of the region, without a person in it: for who steers; who answers for it decides and invoices
  ["manager",           "geld",            read,   "regio"],
  ["manager",           "geld",            change, "regio"],
  ["beleidsadviseur",   "geld",            read,   "regio"],

  // tables that leave the system: who accounts for the figures takes them along, who oversees the data sees what left
  ...(["manager", "beleidsadviseur"] as const).flatMap((rol) => [
    [rol, "uitvoer", read, "regio"], [rol, "uitvoer", change, "regio"],
  ] as const),
  ["fg",                "uitvoer",         read,   "regio"],

  // who registers someone may ask the BRP about him, before there is a dossier; who adds werkgevers looks them up in the
  // handelsregister; who looks after the system sees how it goes with what it is connected to
  ["klantmanager",      "brpvraag",        read,   "eigen-gemeenten"],
  ["accountmanager",    "handelsregister", read,   "regio"],
  ["jobhunter",         "handelsregister", read,   "regio"],
  ["beheerder",         "koppelvlak",      read,   "regio"],

  // everyone has a day: what asks for him stands in it, and each line of it is of a class that he may use
  ...ROLLEN.map((rol) => [rol, "dag", read, "openbaar"] as const),

  // everyone follows and stops the long work that he started himself: the row names its user
  ...ROLLEN.flatMap((rol) => [[rol, "taak", read, "regio"], [rol, "taak", change, "regio"]] as const),
];
