import { voorwaarden } from "#matching/criteria";
import { blootstellingVanKanten, spreiding, vertoningen } from "#matching/eerlijkheid/blootstelling";
import type { Runuitkomst } from "#matching/eerlijkheid/runuitkomst";
import type { Kerneluitslag } from "#matching/kernel/uitslag";

/** What a run leaves behind, as far as the report of fairness needs it. */
export type Afgerond = {
  /** With `bijnaPassend`, and with all that fits: who is cut off the list cannot be seen. */
  readonly uitslag: Kerneluitslag;
  /** Per inwoner the number of the chosen pair, or -1. */
  readonly keuze: ArrayLike<number>;
  /** Per plek how many inwoners it has room for. */
  readonly capaciteit: ArrayLike<number>;
};

/** The outcome of a run for each inwoner, ready for `eerlijkheidsverslag`. */
export function runuitkomstVan({ uitslag, keuze, capaciteit }: Afgerond): Runuitkomst {
  const { inwoners: aantal, past, eenStaatInDeWeg, waarde } = uitslag;
  const plekken = capaciteit.length;
  const nummers = new Int32Array(aantal).map((_, inwoner) => keuze[inwoner]!);
  return {
    aantal,
    plekken,
    voorwaarden: eenStaatInDeWeg.length > 0 ? voorwaarden : [],
    past,
    eenStaatInDeWeg,
    blootstelling: blootstellingVanKanten(uitslag, plekken),
    geplaatst: nummers.map((paar) => Number(paar >= 0)),
    waarde: nummers.map((paar) => (paar < 0 ? 0 : waarde[paar]!)),
    spreiding: spreiding(vertoningen(uitslag, plekken), capaciteit),
  };
}
