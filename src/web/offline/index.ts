/**
 * Working without a connection (ADR 0015).
 *
 * A page sends with `queue.send(…)`: it resolves when what someone saved is safe, sent or kept on the device. What it needs
 * to show is read with `keptQuery(key, ask)` as `queryFn`. How what waits looks, and what a person can choose when someone
 * else was first, stands in the `UnsentKind` of the page; each has one line in `kinds.ts`. The pages whose code must be on
 * the device have one line in `offline-pages.ts`.
 */
export { keptQuery, type OnTheRoad } from "./kept.ts";
export { kinds, type Row, type UnsentKind } from "./kinds.ts";
export { queue, type Sending, type Sent } from "./queue.ts";
export { useOffline } from "./reach.ts";
export type { Stand, Unsent } from "./unsent.ts";
export { useUnsent } from "./useUnsent.ts";
export { forgetOffline, keepForOffline, keptForOffline } from "./vault.ts";
