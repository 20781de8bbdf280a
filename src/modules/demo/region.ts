import type { Row } from "./insert-rows.ts";
import { randomFor } from "./random.ts";

export const REGIO = "amersfoort";
export const BUITEN_REGIO = "GM0000";

/** Code, name, and how many of the people of the region live there: thousandths. */
export const gemeenten = [
  { code: "GM0307", naam: "Amersfoort", aandeel: 520 },
  { code: "GM0308", naam: "Baarn", aandeel: 65 },
  { code: "GM0313", naam: "Bunschoten", aandeel: 50 },
  { code: "GM0327", naam: "Leusden", aandeel: 75 },
  { code: "GM0267", naam: "Nijkerk", aandeel: 105 },
  { code: "GM0342", naam: "Soest", aandeel: 145 },
  { code: "GM0351", naam: "Woudenberg", aandeel: 40 },
] as const;

export const gemeenteWeights: readonly (readonly [string, number])[] = gemeenten.map(({ code, aandeel }) => [
  code,
  aandeel,
]);
export const NIJKERK = "GM0267";
export const AMERSFOORT = "GM0307";
export const LEUSDEN = "GM0327";
export const BBS = ["GM0308", "GM0313", "GM0342"] as const;
const rwaGemeenten = gemeenten.map(({ code }) => code).filter((code) => code !== NIJKERK);

/** The organisations and units, by the name that the rest of the generator uses. */
const names = [
  ["amersfoort", "Gemeente Amersfoort", "gemeente", ["GM0307"]],
  ["leusden", "Gemeente Leusden", "gemeente", ["GM0327"]],
  ["nijkerk", "Gemeente Nijkerk", "gemeente", ["GM0267"]],
  ["woudenberg", "Gemeente Woudenberg", "gemeente", ["GM0351"]],
  ["bbs", "BBS, uitvoering van Baarn, Bunschoten en Soest", "uitvoeringsorganisatie", [...BBS]],
  ["rwa", "RWA/Amfors", "ontwikkelbedrijf", rwaGemeenten],
  ["inclusief", "Inclusief Groep", "ontwikkelbedrijf", [NIJKERK]],
  ["werkcentrum", "Werkcentrum Regio Amersfoort", "werkcentrum", gemeenten.map(({ code }) => code)],
  [
    "wsp",
    "Werkgeversservicepunt Regio Amersfoort",
    "werkgeversservicepunt",
    gemeenten.map(({ code }) => code),
  ],
  ["uwv", "UWV, kantoor Amersfoort", "uwv", gemeenten.map(({ code }) => code)],
  ["leerwerkloket", "Leerwerkloket Regio Amersfoort", "leerwerkloket", gemeenten.map(({ code }) => code)],
  ["jongerenloket", "Regionaal Jongerenloket", "jongerenloket", gemeenten.map(({ code }) => code)],
] as const;
export type Organisatienaam = (typeof names)[number][0];

const units = [
  ["cleanfors", "rwa", "Cleanfors", ["schoonmaak"]],
  ["eemfors", "rwa", "Eemfors", ["groen"]],
  ["metafors", "rwa", "Metafors", ["metaal", "elektromontage"]],
  ["productiebedrijf", "rwa", "Productiebedrijf", ["productie", "textiel"]],
  ["groen", "inclusief", "Groen", ["groen"]],
  ["post", "inclusief", "Post", ["post"]],
  ["schoonmaak", "inclusief", "Schoonmaak", ["schoonmaak"]],
  ["productie", "inclusief", "Productie", ["productie"]],
  ["elektromontage", "inclusief", "Elektromontage", ["elektromontage"]],
  ["verpakken", "inclusief", "Verpakken food", ["productie", "logistiek"]],
  ["catering", "inclusief", "Catering", ["catering"]],
] as const;
export type Unitnaam = (typeof units)[number][0];

const random = randomFor("organisaties");
export const organisatieId = Object.fromEntries(names.map(([key]) => [key, random.id()])) as Record<
  Organisatienaam,
  string
>;
export const unitId = Object.fromEntries(units.map(([key]) => [key, random.id()])) as Record<
  Unitnaam,
  string
>;
export const unitIdsOf = (organisatie: "rwa" | "inclusief"): readonly string[] =>
  units.filter(([, of]) => of === organisatie).map(([key]) => unitId[key]);

export const gemeenteRows: readonly Row<"gemeenten">[] = [
  ...gemeenten.map(({ code, naam }) => ({ regioId: REGIO, code, naam, inRegio: true })),
  { regioId: REGIO, code: BUITEN_REGIO, naam: "Buiten regio", inRegio: false },
];
export const organisatieRows: readonly Row<"organisaties">[] = names.map(([key, naam, soort, codes]) => ({
  regioId: REGIO,
  id: organisatieId[key],
  naam,
  soort,
  gemeenten: codes,
}));
export const unitRows: readonly Row<"units">[] = units.map(([key, of, naam, werksoorten]) => ({
  regioId: REGIO,
  id: unitId[key],
  organisatieId: organisatieId[of],
  naam,
  werksoorten,
}));
