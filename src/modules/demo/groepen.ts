import type { Uitkering } from "../inwoners/inwoner.ts";

/** What people of a group do now: look for work, work in a job or at the company, or are no longer helped. */
export type Stand = "zoekt" | "werkt" | "bij RWA" | "leerwerktraject" | "geplaatst";

export type Groep = {
  readonly naam: string;
  readonly aantal: number;
  readonly uitkering: Uitkering;
  readonly stand: Stand;
  readonly isWerkfit: boolean | null;
  readonly isBeschikbaar: boolean | null;
  readonly indicatie: "banenafspraak" | "beschut werk" | "Wsw" | null;
  /** How many of them have no startkwalificatie. */
  readonly zonderStartkwalificatie: number;
};

/**
 * The people of the region in groups whose sizes add up to the published figures: 12.000 who are registered, of whom
 * 5.160 (43%) without startkwalificatie; 4.618 with bijstand, of whom 2.863 (62%); 4.597 with a banenafspraak, of whom
 * 2.308 work; 57 with beschut werk, of whom 29 work; 710 with the Wsw. `kerncijfers.ts` names the sources.
 */
// biome-ignore format: it is read as a table
const rows: readonly (readonly [string, number, Uitkering, Stand, boolean | null, boolean | null, Groep["indicatie"], number])[] = [
  ["ww-beschikbaar",         3000, "WW",       "zoekt",           true,  true,  null,            610],
  ["ww-later",                900, "WW",       "zoekt",           null,  false, null,            220],
  ["bijstand-werkfit",        500, "Bijstand", "zoekt",           true,  true,  null,            230],
  ["bijstand",               3500, "Bijstand", "zoekt",           false, false, null,           2230],
  ["banenafspraak-bijstand",  600, "Bijstand", "zoekt",           false, null,  "banenafspraak", 392],
  ["banenafspraak-werkfit",   110, "Wajong",   "zoekt",           true,  true,  "banenafspraak",  60],
  ["banenafspraak-werkfit",    25, "NUG",      "zoekt",           true,  true,  "banenafspraak",  15],
  ["banenafspraak-werkfit",    15, "WGA",      "zoekt",           true,  true,  "banenafspraak",   5],
  ["banenafspraak",          1250, "Wajong",   "zoekt",           false, null,  "banenafspraak", 760],
  ["banenafspraak",           220, "NUG",      "zoekt",           false, null,  "banenafspraak", 133],
  ["banenafspraak",            69, "WGA",      "zoekt",           false, null,  "banenafspraak",  30],
  ["beschut",                  18, "Bijstand", "zoekt",           false, true,  "beschut werk",   11],
  ["beschut",                   6, "Wajong",   "zoekt",           false, true,  "beschut werk",    5],
  ["beschut",                   4, "NUG",      "zoekt",           false, true,  "beschut werk",    3],
  ["wga",                     700, "WGA",      "zoekt",           null,  null,  null,            175],
  ["nug",                    1000, "NUG",      "zoekt",           null,  true,  null,            250],
  ["onbekend",                 60, "Onbekend", "zoekt",           null,  null,  null,             20],
  ["overig",                   23, "Overig",   "zoekt",           null,  null,  null,             11],

  ["banenafspraak-werk",     1250, "Wajong",   "werkt",           true,  false, "banenafspraak", 700],
  ["banenafspraak-werk",      450, "Bijstand", "werkt",           true,  false, "banenafspraak", 279],
  ["banenafspraak-werk",      508, "NUG",      "werkt",           true,  false, "banenafspraak", 260],
  ["banenafspraak-werk",      100, "WGA",      "werkt",           true,  false, "banenafspraak",  40],
  ["beschut-werk",             20, "Bijstand", "werkt",           false, false, "beschut werk",   13],
  ["beschut-werk",              9, "Wajong",   "werkt",           false, false, "beschut werk",    6],
  ["wsw",                     710, "Wsw",      "bij RWA",         null,  false, "Wsw",           520],
  ["leerwerk",                 15, "NUG",      "leerwerktraject", true,  false, null,             15],
  ["leerwerk",                 12, "Bijstand", "leerwerktraject", true,  false, null,             12],
  ["leerwerk",                  8, "WW",       "leerwerktraject", true,  false, null,              4],
  ["geplaatst",               150, "WW",       "geplaatst",       true,  false, null,             35],
  ["geplaatst",               130, "Bijstand", "geplaatst",       true,  false, null,             80],
  ["geplaatst",                60, "NUG",      "geplaatst",       true,  false, null,             15],
];

export const groepen: readonly Groep[] = rows.map(
  ([naam, aantal, uitkering, stand, isWerkfit, isBeschikbaar, indicatie, zonderStartkwalificatie]) => ({
    naam,
    aantal,
    uitkering,
    stand,
    isWerkfit,
    isBeschikbaar,
    indicatie,
    zonderStartkwalificatie,
  }),
);
