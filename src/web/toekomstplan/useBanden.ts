import { useLayoutEffect, useRef, useState } from "react";
import type { Berekening } from "./berekening.ts";
import type { Uitkomst } from "./bewaard.ts";
import { maakRekenaar, type Rekenaar } from "./rekenaar.ts";

export type Berekend = {
  readonly berekening: Berekening;
  readonly uitkomst: Uitkomst;
  /** The moment (ms) of the question. */
  readonly begin: number;
};

/** In the timeline of the browser: from a question until its bands are in the page. */
export const MAAT = "toekomstplan:banden";

/**
 * The bands of a calculation, by two workers. While a newer question is under way the latest answer stays, with the question
 * that it answers: `busy` says so.
 */
export function useBanden(berekening: Berekening) {
  const rekenaar = useRef<Rekenaar | null>(null);
  const [berekend, setBerekend] = useState<Berekend | null>(null);
  const [failed, setFailed] = useState(false);
  useLayoutEffect(() => {
    const made = maakRekenaar(() => setFailed(true));
    rekenaar.current = made;
    return made.stop;
  }, []);
  // before what moved is painted: the workers begin a frame sooner
  useLayoutEffect(() => {
    const begin = performance.now();
    rekenaar.current?.vraag(berekening, (uitkomst) => setBerekend({ berekening, uitkomst, begin }));
  }, [berekening]);
  useLayoutEffect(() => {
    if (berekend) performance.measure(MAAT, { start: berekend.begin, end: performance.now() });
  }, [berekend]);
  return { berekend, failed, busy: !failed && berekend?.berekening !== berekening };
}
