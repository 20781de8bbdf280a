import type { Caseloadrij } from "../modules/inwoners/caseload.ts";
import type { Plek } from "../modules/plekken/plek.ts";
import type { Werkgever } from "../modules/werkgevers/werkgever.ts";
import { get, post, queryText } from "./api.ts";
import type { NavigationWord } from "./navigation.ts";
import { searchPerson } from "./person-search.ts";
import { text } from "./web.text.ts";

type Suggestion = { readonly id: string; readonly label: string; readonly detail?: string };

type Search = {
  readonly words: { readonly label: string; readonly short: string; readonly hint: string };
  readonly load: (term: string, signal: AbortSignal) => Promise<readonly Suggestion[]>;
  /** The list of what was typed. */
  readonly listOf: (term: string) => string;
  readonly pageOf: (id: string) => string;
};

const AT_MOST = 8;

/** The first list in someone's navigation that can be searched is what the box in the header searches. */
export function searchFor(words: readonly NavigationWord[]): Search | undefined {
  return SEARCHES.find(([path]) => words.some((word) => word.path === path))?.[1];
}

/** By POST, and then by number of the file: a name of a person stands in no address. Each is logged as a search. */
const persons: Search = {
  words: text.search.persons,
  async load(zoek) {
    const { data } = await post<{ rijen: Caseloadrij[] }>("/caseload/_zoek", { zoek, perPagina: AT_MOST });
    return data.rijen.map(({ id, naam, gemeentenaam, waarNu }) => ({
      id,
      label: naam,
      detail: [gemeentenaam, waarNu?.tekst].filter(Boolean).join(" · "),
    }));
  },
  listOf(term) {
    searchPerson(term);
    return "/caseload";
  },
  pageOf: (id) => `/inwoners/${id}`,
};

const employers: Search = {
  words: text.search.employers,
  load: async (zoek, signal) =>
    (await listed<Werkgever>("/werkgevers", zoek, signal)).map(({ id, naam, plaats, sector }) => ({
      id,
      label: naam,
      detail: `${plaats} · ${sector}`,
    })),
  listOf: (zoek) => `/werkgevers${queryText({ zoek })}`,
  pageOf: (id) => `/werkgevers/${id}`,
};

const places: Search = {
  words: text.search.places,
  load: async (zoek, signal) =>
    (await listed<Plek>("/plekken", zoek, signal)).map(({ id, titel, plaats, werkgever, unit }) => ({
      id,
      label: titel,
      detail: [werkgever?.naam ?? unit?.naam, plaats].filter(Boolean).join(" · "),
    })),
  listOf: (zoek) => `/plekken${queryText({ zoek })}`,
  pageOf: (id) => `/plekken/${id}`,
};

const SEARCHES: readonly (readonly [string, Search])[] = [
  ["/caseload", persons],
  ["/werkgevers", employers],
  ["/plekken", places],
];

const listed = async <Row>(path: string, zoek: string, signal: AbortSignal) =>
  (await get<{ rijen: Row[] }>(path + queryText({ zoek, perPagina: AT_MOST }), signal)).rijen;
