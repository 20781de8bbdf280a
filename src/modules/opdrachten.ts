import type { AnyQuery } from "./door.ts";
import { takeGgm } from "./ggm/take-ggm.ts";

/** What only the command line asks: it answers with more people than HTTP may. */
export const opdrachtDoors: readonly AnyQuery[] = [takeGgm];
