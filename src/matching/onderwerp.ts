/** Who can state a fact about a subject. For `beide` the question differs: see `vraag` and `vraagPlek`. */
export type Zijde = "inwoner" | "plek" | "beide";

export type Optie = { readonly code: string; readonly label: string };

/**
 * One subject of which an inwoner or a plek can have a fact: the row of `mogelijkheden`, the key in
 * `plekken.kenmerken`, the field of the form and the input of the engine have this same code.
 *
 * What `waarde` holds, by `soort`: getal → a number in `eenheid`; niveau → the whole number that is the code
 * of an option; keuze → the code of one option; lijst → codes of options, in the order that was given.
 */
export type OnderwerpDefinitie = {
  readonly code: string;
  readonly label: string;
  /** Asked of the inwoner; of the plek where only the plek can answer. */
  readonly vraag: string;
  /** Asked of the werkgever, for `beide`. */
  readonly vraagPlek?: string;
  readonly soort: "getal" | "niveau" | "keuze" | "lijst";
  readonly zijde: Zijde;
  readonly pictogram: string;
  readonly eenheid?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly opties?: readonly Optie[];
  /** The list says nothing when it is empty. */
  readonly minstensEen?: true;
  /** Codes outside the options are kept too: a source has longer lists than we do. */
  readonly vrij?: true;
};

/** Options of a niveau: code 0, 1, 2, … in this order, from least to most. */
export const niveaus = (...labels: readonly string[]): readonly Optie[] =>
  labels.map((label, niveau) => ({ code: String(niveau), label }));

/** Options of which the code and the label are the same words. */
export const woorden = (...labels: readonly string[]): readonly Optie[] =>
  labels.map((label) => ({ code: label.toLowerCase(), label }));

export const JA_NEE: readonly Optie[] = woorden("Ja", "Nee");
