import { readFileSync } from "node:fs";
import path from "node:path";
import type { Meenemen } from "../afspraken/meenemen.ts";
import { type Sjabloon, TAALCODES, type Taalcode } from "./sjabloonnamen.ts";

export type Sjabloontekst = { readonly onderwerp: string; readonly tekst: string };
export type Talen = {
  readonly sjablonen: Readonly<Record<Sjabloon, Sjabloontekst>>;
  readonly mail: Sjabloontekst;
  /** What an inwoner asks, in the own language. */
  readonly anderMoment: Readonly<
    Record<"onderwerp" | "tekst" | "wens" | "geenVoorkeur" | "ochtend" | "middag", string>
  >;
  /** What to bring, as it is said to who brings it. */
  readonly meenemen: Readonly<Record<Meenemen, string>>;
};

/** Written by people and checked for each language: no text of a person goes to a translation service. */
export const teksten = Object.fromEntries(
  TAALCODES.map((code) => [
    code,
    JSON.parse(readFileSync(path.join(import.meta.dirname, "talen", `${code}.json`), "utf8")) as Talen,
  ]),
) as Readonly<Record<Taalcode, Talen>>;

export type Gegevens = Readonly<Record<"voornaam" | "door" | "dag" | "tijd" | "waar" | "meenemen", string>>;

const LOCALE: Readonly<Record<Taalcode, string>> = {
  nl: "nl-NL",
  en: "en-GB",
  ar: "ar-u-nu-latn",
  uk: "uk",
  ti: "ti",
  tr: "tr",
};

/** "dinsdag 24 november", in a language and with Western digits. */
export const dagIn = (taal: Taalcode, dag: string): string =>
  new Intl.DateTimeFormat(LOCALE[taal], {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
    numberingSystem: "latn",
  }).format(new Date(`${dag}T12:00:00Z`));

export const vul = (tekst: string, gegevens: Partial<Gegevens & { wens: string }>): string =>
  tekst.replaceAll(/\{(\w+)\}/g, (_, naam: string) => gegevens[naam as keyof Gegevens] ?? "");

/** A template in the language of who reads it, and the same in Dutch beside it. */
export function inTaal(
  sjabloon: Sjabloon,
  taal: Taalcode,
  gegevens: Omit<Gegevens, "dag" | "meenemen"> & {
    readonly datum: string | null;
    readonly meenemen?: readonly Meenemen[];
  },
): Sjabloontekst & { readonly tekstNl: string } {
  const { datum, meenemen = [] } = gegevens;
  const of = (code: Taalcode) =>
    vul(zonderLegeRegel(teksten[code].sjablonen[sjabloon].tekst, meenemen), {
      ...gegevens,
      dag: datum === null ? "" : dagIn(code, datum),
      meenemen: meenemen.map((wat) => `\n- ${teksten[code].meenemen[wat]}`).join(""),
    });
  return { onderwerp: teksten.nl.sjablonen[sjabloon].onderwerp, tekst: of(taal), tekstNl: of("nl") };
}

/** Where nothing has to be brought, it is not said. */
const zonderLegeRegel = (tekst: string, meenemen: readonly Meenemen[]): string =>
  meenemen.length > 0 ? tekst : tekst.replace(/\n[^\n]*\{meenemen\}/, "");

/** The subject of a conversation in the language of who reads it, where it is one of ours. */
export function onderwerpIn(taal: Taalcode, onderwerp: string): string | undefined {
  const vaste = (code: Taalcode) => [
    ...Object.values(teksten[code].sjablonen).map((sjabloon) => sjabloon.onderwerp),
    teksten[code].anderMoment.onderwerp,
  ];
  return vaste(taal)[vaste("nl").indexOf(onderwerp)];
}
