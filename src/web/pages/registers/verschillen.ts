import type { Brppersoon } from "./registers.queries.ts";
import { text } from "./registers.text.ts";

/** What a form holds of someone, as it is typed. */
export type Persoonsvelden = {
  readonly voornaam: string;
  readonly achternaam: string;
  readonly geboortedatum: string;
  readonly postcode: string;
  readonly woonplaats: string;
  readonly adresGeheim: boolean;
};

/** One thing that the BRP has otherwise, and what the form becomes when somebody takes it over. */
export type Verschil = {
  readonly id: keyof Persoonsvelden;
  readonly nu: string;
  readonly brp: string;
  readonly deel: Partial<Persoonsvelden>;
};

/**
 * Where the BRP says something else than the form. Someone is called by one of his first names, and of a postcode four digits
 * are enough: neither is a difference. What the BRP does not know is none either.
 */
export function verschillenMet(form: Persoonsvelden, persoon: Brppersoon): Verschil[] {
  const { voornaam, voornamen, achternaam, geboortedatum, woonplaats } = persoon;
  const postcode = postcodeFor(form.postcode, persoon.postcode);
  const found: (Verschil | undefined)[] = [
    isOneOf(form.voornaam, voornamen) ? undefined : change("voornaam", form.voornaam, voornaam),
    same(form.achternaam, achternaam) ? undefined : change("achternaam", form.achternaam, achternaam),
    form.geboortedatum === geboortedatum
      ? undefined
      : change("geboortedatum", form.geboortedatum, geboortedatum, (day) => text.date(day)),
    same(form.postcode.replaceAll(" ", ""), postcode)
      ? undefined
      : change("postcode", form.postcode, postcode),
    same(form.woonplaats, woonplaats) ? undefined : change("woonplaats", form.woonplaats, woonplaats),
    persoon.adresGeheim && !form.adresGeheim
      ? { id: "adresGeheim", nu: text.secretNow, brp: text.secretBrp, deel: { adresGeheim: true } }
      : undefined,
  ];
  return found.filter((one) => one !== undefined);
}

/** Everything of these together. */
export const samen = (verschillen: readonly Verschil[]): Partial<Persoonsvelden> =>
  Object.assign({}, ...verschillen.map(({ deel }) => deel)) as Partial<Persoonsvelden>;

const change = (
  id: Exclude<keyof Persoonsvelden, "adresGeheim">,
  nu: string,
  brp: string | null,
  shown: (value: string) => string = (value) => value,
): Verschil | undefined =>
  brp === null
    ? undefined
    : { id, nu: nu.trim() ? shown(nu) : text.empty, brp: shown(brp), deel: { [id]: brp } };

/** No more of it than the form has, or asks for. */
const postcodeFor = (typed: string, known: string | null): string | null =>
  known && (typed.replaceAll(" ", "").length > FOUR ? known : known.slice(0, FOUR));

const FOUR = 4;
const plain = (value: string | null) => (value ?? "").trim().toLowerCase();
const same = (typed: string, known: string | null) => plain(typed) === plain(known);
const isOneOf = (typed: string, voornamen: string | null) =>
  plain(typed) !== "" &&
  (plain(typed) === plain(voornamen) || plain(voornamen).split(" ").includes(plain(typed)));
