import { gebiedOf } from "../../plekken/postcodes.ts";
import { gemeentenamen } from "./gemeentenamen.ts";
import type { Nepantwoord } from "./server.ts";

const STRATEN = ["Dorpsstraat", "Kerkweg", "Lindelaan", "Molenpad", "Parallelweg", "Stationsplein"] as const;
const HOOGSTE = 200; // a street is no longer than this

/** Answers as the Locatieserver of PDOK does, with streets that were made up, in the region only. */
export function antwoordAdressen(url: URL): Nepantwoord {
  const filters = url.searchParams.getAll("fq");
  const postcode = filterOf(filters, "postcode") ?? "";
  const nummer = filterOf(filters, "huis_nlt");
  const gebied = gebiedOf(postcode);
  const isThere = gebied && (nummer === undefined || Number.parseInt(nummer, 10) <= HOOGSTE);
  const docs = isThere
    ? [
        {
          straatnaam: STRATEN[postcode.charCodeAt(5) % STRATEN.length],
          huis_nlt: nummer ?? "1",
          postcode,
          woonplaatsnaam: gebied.plaats,
          gemeentecode: gebied.gemeente.slice(2),
          gemeentenaam: gemeentenamen[gebied.gemeente],
        },
      ]
    : [];
  return { status: 200, body: { response: { numFound: docs.length, start: 0, numFoundExact: true, docs } } };
}

const filterOf = (filters: readonly string[], field: string): string | undefined =>
  filters
    .find((filter) => filter.startsWith(`${field}:`))
    ?.slice(field.length + 1)
    .replaceAll('"', "");
