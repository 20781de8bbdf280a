import { count, number } from "../../format.ts";

const maanden = (value: number) => `${number(value, Number.isInteger(value) ? 0 : 1)} maanden`;

export const text = {
  heading: "Direct naar werk of eerst ontwikkelen",
  part: "De vergelijking van de routes",
  none: "Er zijn nog geen tien mensen per route. Met minder mensen staat hier niets.",
  about: (van: string, tot: string) =>
    `Inwoners zonder werk voor wie van ${van} tot en met ${tot} een route werd gekozen, naar de eerste keuze.`,
  half: (route: string, midden: number, laag: number | null, hoog: number | null) =>
    `${route}: de helft heeft werk na ${maanden(midden)}${
      laag === null
        ? ""
        : ` (marge: ${number(laag, 1)} ${hoog === null ? "maanden of langer" : `tot ${maanden(hoog)}`})`
    }.`,
  notHalf: (route: string) => `${route}: de helft heeft nog geen werk gevonden.`,
  names: { direct: "Direct naar werk", ontwikkeling: "Eerst ontwikkelen" } as const,
  people: (mensen: number) => `ongeveer ${count(mensen, "mens", "mensen")}`,
  table: "Wie werk met loon vond, per route",
  route: "Route",
  after: (maanden: number) => `Na ${number(maanden)} maanden`,
  share: (aandeel: number) => `${number(aandeel)}%`,
  band: (laag: number, hoog: number) => `${number(laag)}–${number(hoog)}%`,
  standen: {
    geteld: "",
    "bijna niemand": "bijna niemand",
    "te weinig mensen": "te weinig mensen",
    "nog niet zo ver": "nog niet zo ver",
  } as const,
  notProven: "Wat dit niet bewijst",
} as const;
