import { bijstandsnorm } from "./bijstandsnorm.ts";
import { fout } from "./fout.ts";
import { inkomenseffect } from "./inkomenseffect.ts";
import { lkv } from "./lkv.ts";
import { loonheffing } from "./loonheffing.ts";
import { loonkostensubsidie } from "./loonkostensubsidie.ts";
import { minimumloon } from "./minimumloon.ts";
import type { Rekenregel } from "./rekenregel.ts";
import { huurtoeslag, kindgebonden, zorgtoeslag } from "./toeslagen.ts";

/** Every rule that can be asked by words. */
export const rekenregels: readonly Rekenregel[] = [
  loonkostensubsidie,
  minimumloon,
  bijstandsnorm,
  zorgtoeslag,
  kindgebonden,
  huurtoeslag,
  loonheffing,
  lkv,
  inkomenseffect,
];

const byName = new Map<unknown, Rekenregel>(rekenregels.map((regel) => [regel.naam, regel]));

/** @throws Failure where there is no such rule */
export function rekenregelVan(naam: unknown): Rekenregel {
  const found = byName.get(naam);
  if (found) return found;
  throw fout("onbekend", `Kies een rekenregel: ${rekenregels.map((regel) => regel.naam).join(", ")}.`);
}
