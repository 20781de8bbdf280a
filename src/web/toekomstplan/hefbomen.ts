import { type Pad, waardeOp } from "#toekomstplan/hefbomen";
import { type Hefbomen, planToekomst, type Uitgangspunten } from "#toekomstplan/plan";
import { text } from "./hefbomen.text.ts";

export type Schuif = {
  readonly naam: Schuifnaam;
  readonly groep: Groep;
  readonly min: number;
  readonly max: number;
  readonly stap: number;
  /** How many of what is shown go in one of the plan: 100 where percents are shown. */
  readonly schaal: number;
  readonly label: string;
  readonly eenheid: string;
  readonly uitleg: string;
};

export const GROEPEN = ["mensen", "werk", "bedrijf", "geld"] as const;
export type Groep = (typeof GROEPEN)[number];

type Maat = Pick<Schuif, "min" | "max" | "stap" | "schaal" | "eenheid">;
const plekken = (max: number, stap: number): Maat => ({
  min: 0,
  max,
  stap,
  schaal: 1,
  eenheid: text.eenheden.plekken,
});
const procent = (min: number, max: number, stap: number): Maat => ({
  min,
  max,
  stap,
  schaal: 100,
  eenheid: text.eenheden.procent,
});

/** In the order of the page: people first. */
const MATEN = [
  ["beschutPlekken", "mensen", plekken(300, 5)],
  ["tussengroepPlekken", "mensen", plekken(300, 5)],
  ["trajectPlekken", "mensen", plekken(300, 5)],
  ["doorverwijzing", "mensen", procent(0, 100, 5)],
  ["terugvalOpvang", "mensen", procent(0, 100, 5)],
  ["deelBuiten", "werk", procent(10, 90, 1)],
  ["werkgeversaanpak", "werk", procent(50, 200, 5)],
  ["overhead", "bedrijf", procent(50, 130, 1)],
  ["samenwerking", "bedrijf", { min: 0, max: 2_000, stap: 50, schaal: 0.001, eenheid: text.eenheden.mille }],
  ["spanwijdte", "bedrijf", procent(70, 150, 5)],
  ["doorbetaling", "geld", procent(0, 100, 5)],
  ["impulsbudget", "geld", procent(0, 100, 5)],
  ["reserve", "geld", { min: 0, max: 5_000, stap: 100, schaal: 0.001, eenheid: text.eenheden.mille }],
  ["rijksbeleid", "geld", procent(50, 130, 5)],
] as const satisfies readonly (readonly [keyof Hefbomen, Groep, Maat])[];

/** The levers that are paths over the years and that people move by one number. */
export type Schuifnaam = (typeof MATEN)[number][0];

export const SCHUIVEN: readonly Schuif[] = MATEN.map(([naam, groep, maat]) => ({
  naam,
  groep,
  ...maat,
  ...text.schuiven[naam],
}));

/** As it is shown, in whole steps: what a slider cannot say is not said. */
export const getoond = ({ schaal, stap }: Schuif, waarde: number): number =>
  Math.round((waarde * schaal) / stap) * stap;

/** What is decided in the base, at the beginning; where a lever says "as it is", what that comes to. */
export function nuVan(uitgangspunten: Uitgangspunten, naam: Schuifnaam): number {
  const pad = uitgangspunten.hefbomen[naam];
  if (pad) return waardeOp(pad, uitgangspunten.begin.beginjaar);
  return naam === "reserve" ? uitgangspunten.bedrijf.reserve : deelBuitenNu(uitgangspunten);
}

/** Where a path ends. */
export const eindeVan = (pad: Pad): number => pad.at(-1)?.[1] ?? 0;

const known = new WeakMap<Uitgangspunten, number>();
function deelBuitenNu(uitgangspunten: Uitgangspunten): number {
  const vraag = { uitgangspunten, scenario: null, jaren: 1, motor: "cohort" } as const;
  const found = known.get(uitgangspunten) ?? planToekomst(vraag, null)[0]!.geld.deelBuiten;
  known.set(uitgangspunten, found);
  return found;
}
