import { afscherming } from "./afscherming.ts";
import { functiecreatie } from "./functiecreatie.ts";
import { matching } from "./matching.ts";
import { matchronde } from "./matchronde.ts";
import type { Algoritme } from "./registratie.ts";
import { toekomstplan } from "./toekomstplan.ts";
import { vumZoeken } from "./vum-zoeken.ts";

/** Every algorithm that chooses, orders or predicts something; plain sums of the law are no part of it. */
export const algoritmes: readonly Algoritme[] = [
  matching,
  matchronde,
  functiecreatie,
  vumZoeken,
  toekomstplan,
  afscherming,
];
