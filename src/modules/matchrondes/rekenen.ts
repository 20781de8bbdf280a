import { type Kerneluitslag, matchRegio } from "#matching/kernel/kernel";
import { paarwaarde } from "#matching/waarde";
import type { Ronde } from "./bevriezing.ts";
import type { Rekening } from "./uitkomst.ts";
import { verdeel } from "./verdelen.ts";

/** Every inwoner with every plek, and then who gets what. From the same text always the same outcome. */
export function reken(ronde: Ronde): Rekening {
  const uitslag = matchRegio(
    ronde.inwoners.map(({ profiel }) => profiel),
    ronde.plekken.map(({ profiel }) => profiel),
    { top: Infinity, bijnaPassend: true },
  );
  const { plek, ...verdeling } = verdeel(ronde, uitslag);
  return {
    uitslag,
    uitkomst: {
      ...verdeling,
      passend: uitslag.plek.length,
      past: uitslag.past,
      eenStaatInDeWeg: uitslag.eenStaatInDeWeg,
      plek,
      voorkeur: plek.map((nummer, inwoner) => voorkeurVan(uitslag, inwoner, nummer)),
      paarwaarde: plek.map((nummer, inwoner) =>
        nummer < 0 ? 0 : paarwaarde(ronde.inwoners[inwoner]!.profiel, ronde.plekken[nummer]!.profiel),
      ),
      gewild: gewild(uitslag, ronde.plekken.length),
    },
  };
}

/** 1 for the best of what fits; 0 for a plek that does not fit, such as one that somebody fixed. */
function voorkeurVan({ begin, plek }: Kerneluitslag, inwoner: number, nummer: number): number {
  if (nummer < 0) return 0;
  for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++)
    if (plek[paar] === nummer) return paar - begin[inwoner]! + 1;
  return 0;
}

function gewild({ plek }: Kerneluitslag, plekken: number): Uint32Array {
  const aantal = new Uint32Array(plekken);
  for (const nummer of plek) aantal[nummer]!++;
  return aantal;
}
