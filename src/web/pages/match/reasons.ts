import type { Reden } from "../../../modules/voorstellen/uitleg.ts";
import { month } from "../../format.ts";
import type { Reason } from "../../nlds/index.ts";
import { text } from "./match.text.ts";

/** As many as someone takes in at a glance, unless more is not met: whatever stands in the way is always in view. */
const AT_A_GLANCE = 6;

/** What is decided by law stands apart from the rest. */
export function reasonsOf(redenen: readonly Reden[]) {
  const ordered = redenen.filter(({ apart }) => !apart).toSorted((a, b) => weight(a) - weight(b));
  const blocked = ordered.filter((reden) => weight(reden) === 0).length;
  const first = ordered.slice(0, Math.max(AT_A_GLANCE, blocked));
  return {
    first: first.map((reden) => reasonOf(reden, sourcesOf(reden).slice(0, 1))),
    law: redenen.filter(({ apart }) => apart).map((reden) => reasonOf(reden, [text.byLaw])),
    rest: ordered.slice(first.length).map((reden) => reasonOf(reden, sourcesOf(reden))),
    /** Then they need not be said anywhere else on the card. */
    saysHours: first.some(
      ({ criterium, uitkomst }) =>
        criterium === "uren" || (criterium === "uren_wens" && uitkomst !== "voldoet"),
    ),
  };
}

/** Times at which someone is taken and the work falls: not a no, something to talk about. */
export const takenReasons = (bezet: readonly string[]): Reason[] =>
  bezet.map((tijd) => ({ outcome: "unknown", text: text.taken(tijd), detail: text.takenDetail }));

/** The conditions that are not met: a wish never stands in the way. */
export const notMet = (redenen: readonly Reden[]): Reden[] =>
  redenen.filter(({ soort, uitkomst }) => soort === "voorwaarde" && uitkomst === "voldoet niet");

export const notMetReasons = (redenen: readonly Reden[]): Reason[] =>
  notMet(redenen).map((reden) => reasonOf(reden, []));

/** Not met first, then what is not known, then the wishes, then the rest; the hours that fit stand with the name. */
function weight({ uitkomst, soort, criterium }: Reden): number {
  if (soort === "wens") return uitkomst === "voldoet" ? 3 : 2;
  if (uitkomst === "voldoet niet") return 0;
  if (uitkomst === "onbekend") return 1;
  return criterium === "uren" ? 5 : 4;
}

/** A wish that is not met and one that nobody asked about yet have the same sign: neither stands in the way. */
function signOf({ uitkomst, soort }: Reden): Reason["outcome"] {
  if (uitkomst === "voldoet" || uitkomst === "niet gevraagd") return "met";
  if (soort === "wens") return "wish";
  return uitkomst === "onbekend" ? "unknown" : "not";
}

function reasonOf(reden: Reden, more: readonly string[]): Reason {
  const { tekst, detail, hulp, uitkomst } = reden;
  const [help] = uitkomst === "voldoet niet" ? hulp : [];
  const detailText = [...(help ? [help.tekst] : detail ? [detail] : []), ...more].join(" · ");
  return { outcome: signOf(reden), text: tekst, ...(detailText && { detail: detailText }) };
}

/** Who says so and since when, each source once: `werkgever, oktober 2026`. */
function sourcesOf({ inwoner, plek }: Reden): string[] {
  const named = [...plek, ...inwoner].flatMap(({ bron, datum }) =>
    bron ? [datum ? `${bron}, ${month(datum)}` : bron] : [],
  );
  return [...new Set(named)];
}
