import { type Oplossing, regioeffect, type Regioeffect } from "#matching/instrumenten-regio";
import { matchRegio } from "#matching/kernel/kernel";
import type { Inwonerprofiel } from "#matching/profiel";
import { wijsBreedToe } from "#matching/toewijzing/wijs-breed-toe";
import type { Ronde } from "./bevriezing.ts";

/** What so many times one kind of support would bring: the ronde again, with people helped. Null: nobody can use it. */
export const hulpeffect = (ronde: Ronde, instrument: string, aantal: number): Regioeffect | null =>
  regioeffect({
    inwoners: ronde.inwoners.map(({ profiel }) => profiel),
    capaciteit: ronde.plekken.map(({ vrij }) => vrij),
    instrument,
    aantal,
    losOp: (inwoners) => oplossingVan(ronde, inwoners),
  });

/** Without choices and limits: what support could bring, not what would happen. */
function oplossingVan(ronde: Ronde, inwoners: readonly Inwonerprofiel[]): Oplossing {
  const uitslag = matchRegio(
    inwoners,
    ronde.plekken.map(({ profiel }) => profiel),
    { top: Infinity, bijnaPassend: false },
  );
  const capaciteit = Uint32Array.from(ronde.plekken, ({ vrij }) => vrij);
  const { keuze, waarde, bovengrens, schaarsteprijs } = wijsBreedToe({ ...uitslag, capaciteit });
  const plek = keuze.map((paar) => (paar < 0 ? -1 : uitslag.plek[paar]!));
  return { kanten: uitslag, waarde, bovengrens, plek, schaarsteprijs };
}
