import type { Doelrij } from "./doelstelling.ts";

/** Which placements count for a target. */
export type Telgebied = Pick<Doelrij, "gemeenten" | "groepen" | "startdatum" | "einddatum">;
