import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let term = "";

/** What was typed to find a person. Kept in memory: a name stands in no address, no history and no storage. */
export const usePersonSearch = (): string =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => term,
  );

export function searchPerson(next: string): void {
  term = next;
  for (const listener of listeners) listener();
}
