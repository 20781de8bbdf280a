import { useSyncExternalStore } from "react";

const KEY = "meedoen.gemeente";
const listeners = new Set<() => void>();
let chosen = stored();

/** The code of the gemeente whose lists are shown first; empty for all. Chosen in the account menu. */
export const useGemeente = (): string =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => chosen,
  );

export function chooseGemeente(code: string): void {
  chosen = code;
  try {
    sessionStorage.setItem(KEY, code);
  } catch {
    // Private windows can refuse storage: then the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function stored(): string {
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}
