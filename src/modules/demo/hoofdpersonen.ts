import type { Uitkering } from "../inwoners/inwoner.ts";

/** Someone whose story the pages of the demo tell. */
export type Hoofdpersoon = {
  readonly sleutel: string;
  readonly voornaam: string;
  readonly achternaam: string;
  readonly talen: readonly string[];
  readonly leeftijd: number;
  readonly pc4: string;
  readonly wijk: string;
  /** The group of `groepen.ts` that this person is counted in. */
  readonly groep: readonly [naam: string, uitkering: Uitkering];
  readonly dagenGeleden: number;
  readonly klantmanager: string;
};

// biome-ignore format: it is read as a table
const rows: readonly (readonly [string, string, string, readonly string[], number, string, string, string, Uitkering, number, string])[] = [
  ["yonas",   "Yonas",   "Berhanu",      ["tir", "nld"], 34, "3816", "Schuilenburg",   "banenafspraak-werk", "Bijstand", 260, "marije"],
  ["mehmet",  "Mehmet",  "Aksoylu",      ["tur", "nld"], 41, "3833", "Rossenberg",     "bijstand-werkfit",   "Bijstand", 310, "marije"],
  ["tirza",   "Tirza",   "Kolenaar",     ["nld"],        27, "3814", "Kruiskamp",      "banenafspraak-werk", "Wajong",   420, "marije"],
  ["danique", "Danique", "Roskam",       ["nld"],        23, "3825", "Vathorst",       "bijstand-werkfit",   "Bijstand", 120, "marije"],
  ["gerrit",  "Gerrit",  "Zwanenbeek",   ["nld"],        52, "3817", "Vermeerkwartier", "banenafspraak-werk", "WGA",     700, "marije"],
  ["salma",   "Salma",   "Benyaghi",     ["ara", "nld"], 31, "3813", "Schothorst",     "bijstand-werkfit",   "Bijstand", 230, "marije"],
  ["anouk",   "Anouk",   "Veldhuisen",   ["ukr"],        38, "3815", "Liendert",       "bijstand",           "Bijstand",   6, "marije"],
  ["pieter",  "Pieter",  "Holtkuil",     ["nld"],        47, "3822", "Zielhorst",      "bijstand",           "Bijstand", 400, "marije"],
  ["fenna",   "Fenna",   "Luchtmeijer",  ["nld"],        29, "3812", "Soesterkwartier", "banenafspraak-werk", "Wajong",  540, "marije"],
  ["nadia",   "Nadia",   "Ouahbi",       ["nld", "ara"], 26, "3814", "Kruiskamp",      "banenafspraak-werk", "NUG",      330, "fatiha"],
  ["joost",   "Joost",   "Kievitsdal",   ["nld"],        21, "3823", "Kattenbroek",    "bijstand-werkfit",   "Bijstand", 200, "joris"],
];

export const hoofdpersonen: readonly Hoofdpersoon[] = rows.map(
  ([
    sleutel,
    voornaam,
    achternaam,
    talen,
    leeftijd,
    pc4,
    wijk,
    groep,
    uitkering,
    dagenGeleden,
    klantmanager,
  ]) => ({
    sleutel,
    voornaam,
    achternaam,
    talen,
    leeftijd,
    pc4,
    wijk,
    groep: [groep, uitkering],
    dagenGeleden,
    klantmanager,
  }),
);
