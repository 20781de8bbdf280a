/** Groups of werkgevers that ask for another approach. A werkgever can be in more than one. */
export const SEGMENTEN = ["niet in het netwerk", "geplaatst met kansen", "experimenteert", "bereid"] as const;
export type Segment = (typeof SEGMENTEN)[number];

/** Each segment as its rule says it; the SQL in `segment-sql.ts` does the same. */
export const SEGMENTREGELS: Readonly<Record<Segment, string>> = {
  "niet in het netwerk":
    "Het WSP noteerde nooit dat deze werkgever ons kent, en er is nooit een contact vastgelegd.",
  "geplaatst met kansen":
    "Er werkte hier ooit iemand via de regio, en er is nu een open plek of het bedrijf kan meer mensen begeleiden dan er werken.",
  experimenteert: "De laatste bereidheid die is vastgelegd is: experimenteert.",
  bereid: "De laatste bereidheid die is vastgelegd is: bereid.",
};

/** What a segment looks at. */
export type Segmentfeiten = {
  readonly isBekend: boolean;
  readonly isOoitGeplaatst: boolean;
  /** null: a few people, whom this user may not know; then the room that is left follows from nothing. */
  readonly lopend: number | null;
  readonly openPlekken: number;
  readonly begeleidingMensen: number | null;
  readonly bereidheid: string | null;
};

/** The segments of one werkgever, in the order of the list. */
export const segmentenOf = (feiten: Segmentfeiten): Segment[] =>
  SEGMENTEN.filter((segment) => HOORT[segment](feiten));

const HOORT: Readonly<Record<Segment, (feiten: Segmentfeiten) => boolean>> = {
  "niet in het netwerk": ({ isBekend }) => !isBekend,
  "geplaatst met kansen": ({ isOoitGeplaatst, lopend, openPlekken, begeleidingMensen }) =>
    isOoitGeplaatst && (openPlekken > 0 || (lopend !== null && (begeleidingMensen ?? 0) > lopend)),
  experimenteert: ({ bereidheid }) => bereidheid === "experimenteert",
  bereid: ({ bereidheid }) => bereidheid === "bereid",
};
