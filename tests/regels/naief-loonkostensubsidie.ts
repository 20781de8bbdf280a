/**
 * Loonkostensubsidie once more, by someone who read the article and the published tables and nothing else: decimal text
 * in and out, no code and no table shared with the product.
 */

export type Geval = {
  readonly start: string;
  readonly dag: string;
  /** `60.25` is 60,25%; "forfaitair" while it is not measured. */
  readonly loonwaarde: string;
  /** Measured later, in order. */
  readonly nieuw: readonly { readonly vanaf: string; readonly loonwaarde: string }[];
  readonly uren: string;
  readonly voltijd: string;
  readonly geboren: string | null;
};

/** The amount of a month as `1039.44`, or "geen" where there is none. */
export function naieveSubsidie(geval: Geval): string {
  const loonwaarde = loonwaardeOp(geval);
  if (loonwaarde === null) return "geen";
  const nieuwjaar = `${geval.dag.slice(0, 4)}-01-01`;
  const peildag = nieuwjaar > geval.start ? nieuwjaar : geval.start;
  const loon = loonVan(peildag, geval.geboren);
  if (loon === null) return "geen";
  const deel = deelVan(loonwaarde);
  const uren = kleinste(geval.uren, geval.voltijd);
  const week = peildag < "2024-01-01" ? geval.voltijd : "36";
  const lasten = peildag < "2018-01-01" ? "1.23" : "1.235";
  return deelAfgerond(keer(keer(keer(keer(loon, "1.08"), deel), uren), lasten), week, "0.01");
}

const LOON: readonly (readonly [string, string])[] = [
  ["2015-01-01", "1501.80"],
  ["2015-07-01", "1507.80"],
  ["2016-01-01", "1524.60"],
  ["2016-07-01", "1537.20"],
  ["2017-01-01", "1551.60"],
  ["2017-07-01", "1565.40"],
  ["2018-01-01", "1578.00"],
  ["2018-07-01", "1594.20"],
  ["2019-01-01", "1615.80"],
  ["2019-07-01", "1635.60"],
  ["2020-01-01", "1653.60"],
  ["2020-07-01", "1680.00"],
  ["2021-01-01", "1684.80"],
  ["2021-07-01", "1701.00"],
  ["2022-01-01", "1725.00"],
  ["2022-07-01", "1756.20"],
  ["2023-01-01", "1934.40"],
  ["2023-07-01", "1995.00"],
  ["2024-01-01", "2069.40"],
  ["2024-07-01", "2133.60"],
  ["2025-01-01", "2191.80"],
  ["2025-07-01", "2246.40"],
  ["2026-01-01", "2294.40"],
  ["2026-07-01", "2337.00"],
];

/** From the first age that is an adult, one percentage for each year younger. */
const LEEFTIJDEN: readonly (readonly [string, number, readonly string[]])[] = [
  ["2015-01-01", 23, ["85", "72.5", "61.5", "52.5", "45.5", "39.5", "34.5", "30"]],
  ["2017-07-01", 22, ["85", "70", "55", "47.5", "39.5", "34.5", "30"]],
  ["2019-07-01", 21, ["80", "60", "50", "39.5", "34.5", "30"]],
];

function loonVan(dag: string, geboren: string | null): string | null {
  const volwassen = LOON.findLast(([vanaf]) => vanaf <= dag)?.[1];
  const schaal = LEEFTIJDEN.findLast(([vanaf]) => vanaf <= dag);
  if (volwassen === undefined || schaal === undefined || dag > "2026-12-31") return null;
  const [, grens, delen] = schaal;
  const leeftijd = geboren === null ? grens : leeftijdOp(geboren, dag);
  if (leeftijd >= grens) return volwassen;
  const procent = delen[grens - 1 - leeftijd];
  if (procent === undefined) return null;
  return deelAfgerond(keer(volwassen, procent), "100", dag < "2024-01-01" ? "0.05" : "0.01");
}

/** Half of the wage while nothing was measured; else what is missing, at most seventy percent. */
function deelVan(loonwaarde: string): string {
  if (loonwaarde === "forfaitair") return "0.5";
  const ontbreekt = min("100", loonwaarde);
  if (ontbreekt.startsWith("-")) return "0";
  return keer(kleinste(ontbreekt, "70"), "0.01");
}

function loonwaardeOp({ start, dag, loonwaarde, nieuw }: Geval): string | null {
  if (loonwaarde !== "forfaitair")
    return nieuw.findLast(({ vanaf }) => vanaf <= dag)?.loonwaarde ?? loonwaarde;
  const voorbij = zesMaandenNa(start);
  const later = nieuw.slice(1).findLast(({ vanaf }) => vanaf <= dag);
  if (later) return later.loonwaarde;
  const eerste = nieuw[0];
  if (eerste && (eerste.vanaf <= dag || voorbij <= dag)) return eerste.loonwaarde;
  return dag < voorbij ? "forfaitair" : null;
}

function leeftijdOp(geboren: string, dag: string): number {
  const jaren = Number(dag.slice(0, 4)) - Number(geboren.slice(0, 4));
  return dag.slice(5) < geboren.slice(5) ? jaren - 1 : jaren;
}

/** The same day six months on; a month that is too short ends on its last day. */
function zesMaandenNa(dag: string): string {
  const [jaar, maand, nummer] = dag.split("-").map(Number) as [number, number, number];
  const later = maand + 6 > 12 ? [jaar + 1, maand - 6] : [jaar, maand + 6];
  const [nieuwJaar, nieuweMaand] = later as [number, number];
  const schrikkel = (nieuwJaar % 4 === 0 && nieuwJaar % 100 !== 0) || nieuwJaar % 400 === 0;
  const lengte = [31, schrikkel ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][nieuweMaand - 1]!;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${nieuwJaar}-${two(nieuweMaand)}-${two(Math.min(nummer, lengte))}`;
}

/** Digits without the point, and how many of them stood behind it. */
function cijfers(tekst: string): [bigint, number] {
  const [heel = "", achter = ""] = tekst.split(".");
  return [BigInt(heel + achter), achter.length];
}

function metPunt(getal: bigint, achter: number): string {
  const teken = getal < 0n ? "-" : "";
  const reeks = String(getal)
    .replace("-", "")
    .padStart(achter + 1, "0");
  return achter === 0 ? teken + reeks : `${teken}${reeks.slice(0, -achter)}.${reeks.slice(-achter)}`;
}

function keer(a: string, b: string): string {
  const [x, m] = cijfers(a);
  const [y, n] = cijfers(b);
  return metPunt(x * y, m + n);
}

function min(a: string, b: string): string {
  const [x, m] = cijfers(a);
  const [y, n] = cijfers(b);
  return metPunt(x * 10n ** BigInt(n) - y * 10n ** BigInt(m), m + n);
}

const kleinste = (a: string, b: string): string => (min(a, b).startsWith("-") ? a : b);

/** a ÷ b in whole steps, half a step goes up; nothing here is below zero. With two decimals. */
function deelAfgerond(a: string, b: string, stap: string): string {
  const [x, m] = cijfers(a);
  const [y, n] = cijfers(keer(b, stap));
  const teller = x * 10n ** BigInt(n);
  const noemer = y * 10n ** BigInt(m);
  const heel = teller / noemer;
  const rest = teller - heel * noemer;
  return keer(String(rest * 2n >= noemer ? heel + 1n : heel), stap);
}
