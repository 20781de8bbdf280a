import type { Koppeling } from "../../../modules/koppelingen/koppeling.ts";
import type { StatusKind } from "../../nlds/index.ts";

/** Words for how a program stands. */
export const standen = {
  actief: "Actief",
  "loopt af": "Loopt af",
  afgelopen: "Afgelopen",
  gestopt: "Gestopt",
} as const satisfies Readonly<Record<Koppeling["stand"], string>>;

export const LOOK: Readonly<Record<Koppeling["stand"], StatusKind>> = {
  actief: "ok",
  "loopt af": "warning",
  afgelopen: "open",
  gestopt: "error",
};
