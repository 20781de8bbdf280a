import { isIsoDate, type IsoDate } from "#core/dates";
import type { Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import type { BerekenVraag, Concept, StartVraag } from "./plaatsing.queries.ts";
import { text } from "./terms.text.ts";
import { nextWorkday } from "./first-day.ts";

type Keuze = StartVraag["loonkostensubsidie"];
type Wie = NonNullable<StartVraag["terug"]>["wieBeslist"];

/** What someone fills in, as text. */
export type Terms = {
  readonly werkvorm: string;
  readonly functie: string;
  readonly urenPerWeek: string;
  readonly voltijdUren: string;
  readonly startdatum: string;
  readonly einddatum: string;
  readonly loonkostensubsidie: string;
  readonly loonwaarde: string;
  readonly wegTerug: string;
  readonly terugWaar: string;
  readonly terugTot: string;
  readonly terugWie: string;
  readonly terugMet: string;
};
export type Term = keyof Terms;

const MEESTE_UREN = 60;

/** What is known already is filled in; a choice that decides about money is not. */
export function startTerms({ plek, uren, subsidie }: Concept, today: IsoDate): Terms {
  const only = uren && uren.minstens === uren.hoogstens ? uren.hoogstens : null;
  return {
    werkvorm: plek?.werkvormen.length === 1 ? (plek.werkvormen[0] ?? "") : "",
    functie: plek?.titel ?? "",
    urenPerWeek: only ? String(only).replace(".", ",") : "",
    voltijdUren: "36",
    startdatum: nextWorkday(today),
    einddatum: "",
    loonkostensubsidie: subsidie?.isMogelijk === false ? "geen" : "",
    loonwaarde: "",
    wegTerug: "",
    terugWaar: "",
    terugTot: "",
    terugWie: "",
    terugMet: "",
  };
}

/** What stands in the way of sending, by field. */
export function wrongIn(terms: Terms): Wrong<Term> {
  const wrong: { -readonly [Field in Term]?: string } = {};
  if (!terms.werkvorm) wrong.werkvorm = text.needed.werkvorm;
  if (!terms.functie.trim()) wrong.functie = text.needed.functie;
  if (hoursFrom(terms.urenPerWeek) === null) wrong.urenPerWeek = text.needed.uren;
  if (hoursFrom(terms.voltijdUren) === null) wrong.voltijdUren = text.needed.voltijd;
  if (!isIsoDate(terms.startdatum)) wrong.startdatum = text.needed.startdatum;
  if (terms.einddatum && !isIsoDate(terms.einddatum)) wrong.einddatum = text.needed.einddatum;
  else if (terms.einddatum && terms.einddatum < terms.startdatum) wrong.einddatum = text.needed.later;
  if (!terms.loonkostensubsidie) wrong.loonkostensubsidie = text.needed.subsidie;
  if (terms.loonkostensubsidie === "regulier" && percentFrom(terms.loonwaarde) === null)
    wrong.loonwaarde = text.needed.loonwaarde;
  if (!terms.wegTerug.trim()) wrong.wegTerug = text.needed.wegTerug;
  if (!terms.terugWaar.trim()) return wrong;
  if (terms.terugTot && !isIsoDate(terms.terugTot)) wrong.terugTot = text.needed.einddatum;
  if (!terms.terugWie) wrong.terugWie = text.needed.terugWie;
  if (!terms.terugMet.trim()) wrong.terugMet = text.needed.terugMet;
  return wrong;
}

/** Only once `wrongIn` finds nothing. */
export const bodyOf = (terms: Terms, today: IsoDate): StartVraag => ({
  werkvorm: terms.werkvorm as StartVraag["werkvorm"],
  functie: terms.functie.trim(),
  ...periodOf(terms),
  loonkostensubsidie: terms.loonkostensubsidie as Keuze,
  loonwaarde: terms.loonkostensubsidie === "regulier" ? percentFrom(terms.loonwaarde) : null,
  wegTerug: terms.wegTerug.trim(),
  terug: terugOf(terms, today),
});

/** Of a place that is kept: until when, who decides, and with whom it was agreed. */
const terugOf = (terms: Terms, today: IsoDate): NonNullable<StartVraag["terug"]> | null =>
  terms.terugWaar.trim() === ""
    ? null
    : {
        grondslag: "afspraak",
        waar: terms.terugWaar.trim(),
        tot: terms.terugTot ? (terms.terugTot as IsoDate) : null,
        wieBeslist: terms.terugWie as Wie,
        met: terms.terugMet.trim(),
        afgesprokenOp: today,
      };

/** What a calculation needs; nothing where there is no subsidy, or where something is still missing. */
export function questionOf(inwonerId: string, terms: Terms): BerekenVraag | null {
  const forfaitair = terms.loonkostensubsidie === "forfaitair";
  if (!forfaitair && terms.loonkostensubsidie !== "regulier") return null;
  const wrong = wrongIn(terms);
  const needed: readonly Term[] = ["urenPerWeek", "voltijdUren", "startdatum", "einddatum", "loonwaarde"];
  if (needed.some((field) => wrong[field])) return null;
  return {
    inwonerId,
    ...periodOf(terms),
    forfaitair,
    loonwaarde: forfaitair ? null : percentFrom(terms.loonwaarde),
  };
}

const periodOf = (terms: Terms) => ({
  urenPerWeek: hoursFrom(terms.urenPerWeek) ?? 0,
  voltijdUren: hoursFrom(terms.voltijdUren) ?? 0,
  startdatum: terms.startdatum as IsoDate,
  einddatum: terms.einddatum ? (terms.einddatum as IsoDate) : null,
});

const hoursFrom = (typed: string) => within(numberFrom(typed), 0.01, MEESTE_UREN);
const percentFrom = (typed: string) => within(numberFrom(typed), 0, 99.99);

const within = (value: number | null, least: number, most: number) =>
  value !== null && value >= least && value <= most ? value : null;
