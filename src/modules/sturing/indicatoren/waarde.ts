import { behoudNa, mediaan, type Volgdag } from "#statistiek/kaplan-meier";
import { wilson } from "../../inzet/wilson.ts";
import { dagenVan } from "../behoudmomenten.ts";
import type { Indicatordefinitie } from "./definitie.ts";

/** A figure with the figures between which it lies in 19 of 20 such counts, where there are such. */
export type Waarde = {
  readonly waarde: number | null;
  readonly laag: number | null;
  readonly hoog: number | null;
};

/** Sums of facts: above the line, below it, and how many facts. */
export type Sommen = { readonly teller: number; readonly noemer: number; readonly feiten: number };

export const GEEN: Waarde = { waarde: null, laag: null, hoog: null };

type Rekenen = Pick<Indicatordefinitie, "rekenwijze" | "factor" | "decimalen" | "maanden">;

export const samen = (cellen: readonly Sommen[]): Sommen =>
  cellen.reduce(
    (sum, { teller, noemer, feiten }) => ({
      teller: sum.teller + teller,
      noemer: sum.noemer + noemer,
      feiten: sum.feiten + feiten,
    }),
    { teller: 0, noemer: 0, feiten: 0 },
  );

/** What sums come to. Nothing is said of a part of nothing. */
export function waardeVan({ rekenwijze, factor, decimalen }: Rekenen, { teller, noemer }: Sommen): Waarde {
  const round = (value: number) => rounded(value * factor, decimalen);
  if (rekenwijze === "som") return { ...GEEN, waarde: round(teller) };
  if (noemer === 0) return GEEN;
  if (rekenwijze === "verhouding") return { ...GEEN, waarde: round(teller / noemer) };
  const { aandeel, laag, hoog } = wilson(teller, noemer);
  return { waarde: round(aandeel), laag: round(laag), hoog: round(hoog) };
}

/** What lengths of time come to. */
export function duurwaarde(
  { rekenwijze, factor, decimalen, maanden }: Rekenen,
  dagen: readonly Volgdag[],
): Waarde {
  if (rekenwijze === "mediaan") {
    const { dagen: waarde, laag, hoog } = mediaan(dagen);
    return { waarde, laag: waarde === null ? null : laag, hoog: waarde === null ? null : hoog };
  }
  const behoud = behoudNa(dagen, dagenVan(maanden));
  const round = (value: number) => rounded(value * factor, decimalen);
  return behoud
    ? { waarde: round(behoud.aandeel), laag: round(behoud.laag), hoog: round(behoud.hoog) }
    : GEEN;
}

/** Half away from zero; the tail of a binary fraction does not decide. */
function rounded(value: number, decimalen: number): number {
  const scale = 10 ** decimalen;
  const whole = Math.round(Number((Math.abs(value) * scale).toPrecision(12))) / scale;
  return value < 0 ? 0 - whole : whole;
}
