import { type Kerneluitslag, mergeDelen } from "#matching/kernel/kernel";
import type { Toewijzing, Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import { wijsToe } from "#matching/toewijzing/wijs-toe";

type Stand = { readonly gekend: Kerneluitslag; readonly toewijzing: Toewijzing };

const RONDES = 3;

export const probleemVan = (
  { begin, plek, waarde }: Kerneluitslag,
  capaciteit: Uint32Array,
): Toewijzingsprobleem => ({ begin, plek, waarde, capaciteit });

/**
 * Brings in the pairs that were left out and that someone would rather have at the prices of now, and assigns again,
 * until there are none or the rounds are used up.
 */
export function bijprijzen(
  eerst: Stand,
  capaciteit: Uint32Array,
  alleParen: () => Iterable<Kerneluitslag>,
): Stand {
  let stand = eerst;
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const gekend = metBetere(stand, alleParen());
    if (gekend.plek.length === stand.gekend.plek.length) return stand;
    stand = { gekend, toewijzing: wijsToe(probleemVan(gekend, capaciteit)) };
  }
  return stand;
}

/**
 * No assignment over all pairs is worth more: the price of all room, and what each person has over at the best of all
 * pairs. Whole, because values are.
 */
export function grensOver(
  alleParen: Iterable<Kerneluitslag>,
  { schaarsteprijs }: Toewijzing,
  capaciteit: Uint32Array,
): number {
  let som = 0;
  for (const [plek, room] of capaciteit.entries()) som += room * schaarsteprijs[plek]!;
  for (const { begin, plek, waarde, inwoners } of alleParen) {
    for (let i = 0; i < inwoners; i++) {
      let over = 0;
      for (let at = begin[i]!; at < begin[i + 1]!; at++) {
        over = Math.max(over, waarde[at]! - schaarsteprijs[plek[at]!]!);
      }
      som += over;
    }
  }
  return Math.floor(som);
}

/** The known pairs with those that leave a person more than the best of the known does. */
function metBetere({ gekend, toewijzing }: Stand, alleParen: Iterable<Kerneluitslag>): Kerneluitslag {
  const { schaarsteprijs } = toewijzing;
  const delen: Kerneluitslag[] = [];
  let vanaf = 0;
  for (const deel of alleParen) {
    const begin = new Uint32Array(deel.inwoners + 1);
    const plek: number[] = [];
    const waarde: number[] = [];
    for (let i = 0; i < deel.inwoners; i++) {
      const bekend = new Set<number>();
      let beste = 0;
      for (let at = gekend.begin[vanaf + i]!; at < gekend.begin[vanaf + i + 1]!; at++) {
        const nummer = gekend.plek[at]!;
        bekend.add(nummer);
        beste = Math.max(beste, gekend.waarde[at]! - schaarsteprijs[nummer]!);
      }
      for (let at = deel.begin[i]!; at < deel.begin[i + 1]!; at++) {
        const nummer = deel.plek[at]!;
        if (!bekend.has(nummer) && deel.waarde[at]! - schaarsteprijs[nummer]! <= beste) continue;
        plek.push(nummer);
        waarde.push(deel.waarde[at]!);
      }
      begin[i + 1] = plek.length;
    }
    vanaf += deel.inwoners;
    delen.push({ ...deel, begin, plek: Uint32Array.from(plek), waarde: Int32Array.from(waarde) });
  }
  return mergeDelen(delen);
}
