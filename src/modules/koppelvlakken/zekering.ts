import type { Now } from "#core/context";
import type { Storing } from "./uitkomst.ts";

/** How it went with a koppelvlak since this process began. */
export type Verloop = {
  readonly gelukt: number;
  readonly mislukt: number;
  /** In a row, until now. */
  readonly achtereen: number;
  readonly laatstGelukt: Date | null;
  readonly laatstMislukt: Date | null;
  readonly laatsteStoring: Storing | null;
  /** Until then nothing is asked. */
  readonly openTot: Date | null;
};

/** A circuit breaker: after a few failures in a row nothing is asked for a while, so that nobody waits for what is broken. */
export type Zekering = {
  /** May something be asked? After the pause one question goes first; the others wait for what comes of it. */
  mag(): boolean;
  slaagt(): void;
  faalt(storing: Storing): void;
  verloop(): Verloop;
};

export type Zekeringmaat = { readonly naStoringen: number; readonly pauzeMs: number };

export function makeZekering({ naStoringen, pauzeMs }: Zekeringmaat, now: Now): Zekering {
  let verloop: Verloop = NOG_NIETS;
  let isTrying = false;
  return {
    mag() {
      const { openTot } = verloop;
      if (openTot === null) return true;
      if (isTrying || now() < openTot) return false;
      isTrying = true;
      return true;
    },
    slaagt() {
      isTrying = false;
      verloop = {
        ...verloop,
        gelukt: verloop.gelukt + 1,
        achtereen: 0,
        laatstGelukt: now(),
        openTot: null,
      };
    },
    faalt(storing) {
      isTrying = false;
      const achtereen = verloop.achtereen + 1;
      verloop = {
        ...verloop,
        mislukt: verloop.mislukt + 1,
        achtereen,
        laatstMislukt: now(),
        laatsteStoring: storing,
        openTot: achtereen >= naStoringen ? new Date(now().getTime() + pauzeMs) : null,
      };
    },
    verloop: () => verloop,
  };
}

const NOG_NIETS: Verloop = {
  gelukt: 0,
  mislukt: 0,
  achtereen: 0,
  laatstGelukt: null,
  laatstMislukt: null,
  laatsteStoring: null,
  openTot: null,
};
