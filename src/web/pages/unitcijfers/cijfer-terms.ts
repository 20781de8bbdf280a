import type { Cents } from "#core/money";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { text } from "../UnitCijferFormPage.text.ts";
import type { CijferBody, Unitcijfers } from "./unitcijfers.queries.ts";

/** A month of one form of work as it is typed. */
export type CijferTerms = {
  readonly maand: string;
  readonly werkvorm: string;
  readonly omzet: string;
  readonly directeKosten: string;
  readonly overigeKosten: string;
  readonly fte: string;
  readonly mensen: string;
  readonly bron: string;
  readonly reden: string;
};
export type CijferField = keyof CijferTerms;
export type Regel = Unitcijfers["regels"][number];

const typed = (value: number) => String(value).replace(".", ",");
const inEuros = (cents: number) => typed(cents / 100);

/** What stands there, to be changed. */
export const termsOf = (regel: Regel): CijferTerms => ({
  maand: regel.maand,
  werkvorm: regel.werkvorm,
  omzet: inEuros(regel.omzet),
  directeKosten: inEuros(regel.directeKosten),
  overigeKosten: inEuros(regel.overigeKosten),
  fte: typed(regel.fte),
  mensen: regel.mensen === null ? "" : String(regel.mensen),
  bron: regel.bron,
  reden: "",
});

export const emptyTerms = (maand: string): CijferTerms => ({
  maand,
  werkvorm: "",
  omzet: "",
  directeKosten: "",
  overigeKosten: "",
  fte: "",
  mensen: "",
  bron: "",
  reden: "",
});

export function wrongInCijfer(terms: CijferTerms, isClosed: boolean): Wrong<CijferField> {
  const { fte, mensen } = terms;
  const isAmount = (text: string) => numberFrom(text) !== null;
  const people = mensen.trim() === "" ? 0 : (numberFrom(mensen) ?? -1);
  return {
    ...(!terms.maand && { maand: text.need.maand }),
    ...(!terms.werkvorm && { werkvorm: text.need.werkvorm }),
    ...(!isAmount(terms.omzet) && { omzet: text.need.omzet }),
    ...(!isAmount(terms.directeKosten) && { directeKosten: text.need.directeKosten }),
    ...(!isAmount(terms.overigeKosten) && { overigeKosten: text.need.overigeKosten }),
    ...((numberFrom(fte) ?? -1) < 0 && { fte: text.need.fte }),
    ...((people < 0 || !Number.isInteger(people)) && { mensen: text.need.mensen }),
    ...(!terms.bron.trim() && { bron: text.need.bron }),
    ...(isClosed && !terms.reden.trim() && { reden: text.need.reden }),
  };
}

export const cijferBody = (terms: CijferTerms): CijferBody => ({
  werkvorm: terms.werkvorm as CijferBody["werkvorm"],
  maand: terms.maand,
  omzet: centsFrom(terms.omzet),
  directeKosten: centsFrom(terms.directeKosten),
  overigeKosten: centsFrom(terms.overigeKosten),
  fte: Math.round((numberFrom(terms.fte) ?? 0) * 100) / 100,
  mensen: terms.mensen.trim() === "" ? null : numberFrom(terms.mensen),
  bron: terms.bron.trim(),
  zekerheid: "opgave",
  reden: terms.reden.trim() || null,
});

const centsFrom = (text: string): Cents => Math.round((numberFrom(text) ?? 0) * 100) as Cents;
