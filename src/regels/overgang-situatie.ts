import type { IsoDate } from "#core/dates";
import type { Feit } from "#regels/antwoord";
import type { Doelgroep, Doelgroepfeiten, Indeling, Uitkering } from "#regels/doelgroep";
import type { Grond } from "#regels/overgang-ingangen";
import type { Vorm } from "#regels/overgang-vormen";
import type { Register } from "#regels/register";

/** What decides about a switch, beside the groups; null wherever nobody looked yet. */
export type Overgangssituatie = {
  readonly feiten: Doelgroepfeiten;
  /** Has a job under the Wsw now, at the ontwikkelbedrijf (art. 2) or at a werkgever (art. 7). */
  readonly heeftWswBaan: Feit;
  /** Had such a job on 31 December 2014: without one an indication gives no way in any more. */
  readonly hadWswBaanEind2014: Feit;
  /** Has a job beschut werk now. */
  readonly heeftBeschutBaan: Feit;
  /** The gemeente pays loonkostensubsidie for the job that someone has now. */
  readonly heeftLoonkostensubsidie: Feit;
  /** The new place is at the werkgever where someone is employed now. */
  readonly isZelfdeWerkgever: Feit;
  /** The gemeente has made its number of places beschut werk for this year (Pw art. 10b lid 6). */
  readonly isAantalBeschutGehaald: Feit;
  /** Gemeente and werkgever leave the measuring of the loonwaarde for later (Pw art. 10d lid 1 onder b). */
  readonly isLoonwaardeLater: Feit;
  /** Gemeente (Wmo) or CIZ (Wlz) decided on dagbesteding. */
  readonly heeftIndicatieDagbesteding: Feit;
  /** Has a place at a school and at a recognised leerbedrijf, for the bbl. */
  readonly heeftOpleidingsplek: Feit;
  /** Gemeente and UWV agreed that the gemeente supports this person with a benefit of UWV (Pw art. 10a lid 7). */
  readonly heeftAfspraakMetUwv: Feit;
  /** First day in the present form; null where it is not known or there is none. */
  readonly sinds: IsoDate | null;
};

export type Overgangsvraag = {
  readonly van: Vorm;
  readonly naar: Vorm;
  readonly situatie: Overgangssituatie;
  /** First day in the new form. */
  readonly dag: IsoDate;
};

/** Who does a step. `unit` is the leader of a unit of the ontwikkelbedrijf. */
export const WIE = ["inwoner", "klantmanager", "werkgever", "jobcoach", "unit", "UWV"] as const;
export type Wie = (typeof WIE)[number];

export function lid({ antwoord }: Indeling): Feit {
  return antwoord === "nog niet bekend" ? null : antwoord === "ja";
}

export const uit = ({ uitkering }: Doelgroepfeiten, gezocht: readonly Uitkering[]): Feit =>
  uitkering === null ? null : gezocht.includes(uitkering);

/** All that the parts of an answer look at. */
export type Overgangsstand = Overgangsvraag & {
  readonly groepen: Groepen;
  readonly register: Register;
  /** The ground that lets someone in. */
  readonly grond: Grond;
  /** The same werkgever employs before and after; null where that is not known. */
  readonly werkgeverBlijft: Feit;
};

export type Groepen = Readonly<Record<Doelgroep, Indeling>>;
