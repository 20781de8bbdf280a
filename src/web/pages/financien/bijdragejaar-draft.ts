import type { Wrong } from "../../checks.ts";
import { number, numberFrom } from "../../format.ts";
import { text } from "../BijdragejaarPage.text.ts";
import type { Bijdragejaar } from "./financien.queries.ts";

/** A year as it is typed. What is wrong is named as the service does: `gemeenten/0/inwoners`. */
export type Postterm = Readonly<Record<"naam" | "bedragInCenten" | "beweegt" | "sleutel", string>>;
export type Prijsterm = Readonly<Record<"product" | "prijsInCenten" | "bron", string>>;
export const GEMEENTEVELDEN = [
  "inwoners",
  "se",
  "clienten",
  "rijksbijdrageInCenten",
  "buigBudgetInCenten",
  "buigLastenInCenten",
] as const;
export type Gemeenteveld = (typeof GEMEENTEVELDEN)[number];
export type Gemeenteterm = Readonly<Record<Gemeenteveld | "bron" | "gemeente" | "naam", string>> & {
  /** By the name of the product. */
  readonly afnames: Readonly<Record<string, string>>;
};
export type Jaarterm = {
  readonly posten: readonly Postterm[];
  readonly prijzen: readonly Prijsterm[];
  readonly gemeenten: readonly Gemeenteterm[];
};

export const emptyPost: Postterm = { naam: "", bedragInCenten: "", beweegt: "", sleutel: "inwoners" };
export const emptyPrijs: Prijsterm = { product: "", prijsInCenten: "", bron: "" };

const inEuros = (amount: number): string => number(amount / 100, amount % 100 === 0 ? 0 : 2);
const decimal = (value: number): string => String(value).replace(".", ",");

export const termsOf = ({ posten, prijzen, gemeenten }: Bijdragejaar): Jaarterm => ({
  posten:
    posten.length === 0
      ? [emptyPost]
      : posten.map(({ naam, bedragInCenten, beweegt, sleutel }) => ({
          naam,
          bedragInCenten: inEuros(bedragInCenten),
          beweegt: decimal(beweegt),
          sleutel,
        })),
  prijzen: prijzen.map(({ product, prijsInCenten, bron }) => ({
    product,
    prijsInCenten: inEuros(prijsInCenten),
    bron,
  })),
  gemeenten: gemeenten.map(({ gemeente, naam, cijfers }) => ({
    gemeente,
    naam,
    inwoners: cijfers ? number(cijfers.inwoners) : "",
    se: cijfers ? decimal(cijfers.se) : "",
    clienten: cijfers ? number(cijfers.clienten) : "",
    rijksbijdrageInCenten: cijfers ? inEuros(cijfers.rijksbijdrageInCenten) : "",
    buigBudgetInCenten: cijfers ? inEuros(cijfers.buigBudgetInCenten) : "",
    buigLastenInCenten: cijfers ? inEuros(cijfers.buigLastenInCenten) : "",
    bron: cijfers?.bron ?? "",
    afnames: Object.fromEntries(
      (cijfers?.afnames ?? []).map(({ product, aantal }) => [product, decimal(aantal)]),
    ),
  })),
});

/** Those that take part: who has something in one of his fields. */
const takesPart = (een: Gemeenteterm): boolean =>
  [...GEMEENTEVELDEN, "bron" as const].some((veld) => een[veld].trim() !== "");

const centsFrom = (typed: string): number => Math.round((numberFrom(typed) ?? 0) * 100);
const numberOr0 = (typed: string): number => numberFrom(typed) ?? 0;

export function bodyOf({ posten, prijzen, gemeenten }: Jaarterm) {
  const products = prijzen.map(({ product }) => product.trim());
  return {
    posten: posten.map(({ naam, bedragInCenten, beweegt, sleutel }) => ({
      naam: naam.trim(),
      bedragInCenten: centsFrom(bedragInCenten),
      beweegt: numberOr0(beweegt),
      sleutel,
    })),
    prijzen: prijzen.map(({ product, prijsInCenten, bron }) => ({
      product: product.trim(),
      prijsInCenten: centsFrom(prijsInCenten),
      bron: bron.trim(),
    })),
    gemeenten: gemeenten.filter(takesPart).map((een) => ({
      gemeente: een.gemeente,
      inwoners: numberOr0(een.inwoners),
      se: numberOr0(een.se),
      clienten: numberOr0(een.clienten),
      rijksbijdrageInCenten: centsFrom(een.rijksbijdrageInCenten),
      buigBudgetInCenten: centsFrom(een.buigBudgetInCenten),
      buigLastenInCenten: centsFrom(een.buigLastenInCenten),
      bron: een.bron.trim(),
      afnames: products
        .filter((product) => (een.afnames[product] ?? "").trim() !== "")
        .map((product) => ({ product, aantal: numberOr0(een.afnames[product] ?? "") })),
    })),
  };
}

type Check = (typed: string) => boolean;
const isAmount: Check = (typed) => {
  const value = numberFrom(typed);
  return value !== null && value >= 0 && Number.isInteger(Math.round(value * 10_000) / 100);
};
const isWhole: Check = (typed) => {
  const value = numberFrom(typed);
  return value !== null && value >= 0 && Number.isInteger(value);
};
const RULES: Readonly<Record<Gemeenteveld, readonly [Check, string]>> = {
  inwoners: [(typed) => isWhole(typed) && numberOr0(typed) > 0, text.need.inwoners],
  se: [isAmount, text.need.aantal],
  clienten: [isWhole, text.need.heel],
  rijksbijdrageInCenten: [isAmount, text.need.bedrag],
  buigBudgetInCenten: [isAmount, text.need.bedrag],
  buigLastenInCenten: [isAmount, text.need.bedrag],
};

/** The place of a gemeente among those that are sent: the service counts only these. */
export const placeOf = (gemeenten: readonly Gemeenteterm[], een: Gemeenteterm): number =>
  gemeenten.filter((other) => takesPart(other) || other === een).indexOf(een);

export function wrongInJaar({ posten, prijzen, gemeenten }: Jaarterm): Wrong {
  const { need } = text;
  const found: Wrong = {};
  const say = (id: string, isGood: boolean, what: string) => {
    if (!isGood) found[id] ??= what;
  };
  for (const [at, post] of posten.entries()) {
    say(`posten/${at}/naam`, post.naam.trim() !== "", need.naam);
    say(`posten/${at}/naam`, isFirst(posten, at, "naam"), need.twice(post.naam));
    say(`posten/${at}/bedragInCenten`, isAmount(post.bedragInCenten), need.bedrag);
    say(`posten/${at}/beweegt`, isAmount(post.beweegt) && numberOr0(post.beweegt) <= 100, need.beweegt);
  }
  for (const [at, prijs] of prijzen.entries()) {
    say(`prijzen/${at}/product`, prijs.product.trim() !== "", need.product);
    say(`prijzen/${at}/product`, isFirst(prijzen, at, "product"), need.twice(prijs.product));
    say(`prijzen/${at}/prijsInCenten`, isAmount(prijs.prijsInCenten), need.bedrag);
    say(`prijzen/${at}/bron`, prijs.bron.trim() !== "", need.bron);
  }
  const taking = gemeenten.filter(takesPart);
  say("gemeenten", taking.length > 0, need.gemeenten);
  for (const [at, een] of taking.entries()) {
    for (const veld of GEMEENTEVELDEN)
      say(`gemeenten/${at}/${veld}`, RULES[veld][0](een[veld]), RULES[veld][1]);
    say(`gemeenten/${at}/bron`, een.bron.trim() !== "", need.bron);
    for (const [product, typed] of Object.entries(een.afnames))
      say(`gemeenten/${at}/afnames/${product}`, typed.trim() === "" || isAmount(typed), need.aantal);
  }
  return found;
}

const isFirst = <Field extends string>(
  rows: readonly Readonly<Record<Field, string>>[],
  at: number,
  name: Field,
): boolean => {
  const named = rows[at]?.[name].trim().toLowerCase();
  return named === "" || rows.findIndex((row) => row[name].trim().toLowerCase() === named) === at;
};

export const sumOfPosten = (posten: readonly Postterm[]): number =>
  posten.reduce((sum, { bedragInCenten }) => sum + centsFrom(bedragInCenten), 0);
