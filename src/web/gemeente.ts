import { useSyncExternalStore } from "react";
import { useSearchParameters } from "./location.ts";
import { useOptionalSession } from "./session.tsx";

const KEY = "meedoen.gemeente";
const listeners = new Set<() => void>();
let chosen = stored();

/** The code of the gemeente whose lists are shown, of those that someone works for; empty for all. */
export function useGemeente(): string {
  const gemeenten = useOptionalSession()?.gebruiker.gemeenten ?? [];
  const code = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => chosen,
    () => "",
  );
  return gemeenten.length > 1 && gemeenten.some((gemeente) => gemeente.code === code) ? code : "";
}

/** The parameters of a list: what stands in the address, of the gemeente that was chosen in the frame. */
export function useListParameters(): Readonly<Record<string, string>> {
  const gemeente = useGemeente();
  const parameters = Object.fromEntries(useSearchParameters());
  return gemeente === "" ? parameters : { ...parameters, gemeente };
}

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
