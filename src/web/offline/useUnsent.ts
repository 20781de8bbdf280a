import { useSyncExternalStore } from "react";
import { queue } from "./queue.ts";
import type { Unsent } from "./unsent.ts";

const NONE: readonly Unsent[] = [];

/** What the user still has to send from this device, oldest first. */
export const useUnsent = (): readonly Unsent[] =>
  useSyncExternalStore(queue.subscribe, queue.entries, () => NONE);
