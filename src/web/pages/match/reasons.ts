import type { Reden } from "../../../modules/voorstellen/uitleg.ts";
import { month } from "../../format.ts";
import type { Reason } from "../../nlds/index.ts";
import { text } from "./match.text.ts";

/** As many as someone takes in at a glance; the others are one press away. */
const AT_A_GLANCE = 6;

const OUTCOME: Readonly<Record<Reden["uitkomst"], Reason["outcome"]>> = {
  voldoet: "met",
  "voldoet niet": "not",
  onbekend: "unknown",
  "niet gevraagd": "met",
};

/** What is decided by law stands apart from the rest. */
export function reasonsOf(redenen: readonly Reden[]) {
  const ordered = redenen.filter(({ apart }) => !apart).toSorted((a, b) => weight(a) - weight(b));
  const first = ordered.slice(0, AT_A_GLANCE);
  return {
    first: first.map((reden) => reasonOf(reden, reden.detail ? [] : sourcesOf(reden).slice(0, 1))),
    law: redenen.filter(({ apart }) => apart).map((reden) => reasonOf(reden, [text.byLaw])),
    all: ordered.map((reden) => reasonOf(reden, sourcesOf(reden))),
    hasMore: first.length < ordered.length,
  };
}

/** The conditions that are not met: a wish never stands in the way. */
export const notMet = (redenen: readonly Reden[]): number =>
  redenen.filter(({ soort, uitkomst }) => soort === "voorwaarde" && uitkomst === "voldoet niet").length;

/** Not met first, then what is not known, then the wishes that are met, then the rest. */
function weight({ uitkomst, soort }: Reden): number {
  if (uitkomst === "voldoet niet") return soort === "voorwaarde" ? 0 : 1;
  if (uitkomst === "onbekend") return 2;
  return soort === "wens" ? 3 : 4;
}

function reasonOf({ tekst, uitkomst, detail, hulp }: Reden, more: readonly string[]): Reason {
  const [help] = uitkomst === "voldoet niet" ? hulp : [];
  const detailText = [...(help ? [help.tekst] : detail ? [detail] : []), ...more].join(" · ");
  return { outcome: OUTCOME[uitkomst], text: tekst, ...(detailText && { detail: detailText }) };
}

/** Who says so and since when, each source once: `werkgever, oktober 2026`. */
function sourcesOf({ inwoner, plek }: Reden): string[] {
  const named = [...plek, ...inwoner].flatMap(({ bron, datum }) =>
    bron ? [datum ? `${bron}, ${month(datum)}` : bron] : [],
  );
  return [...new Set(named)];
}
