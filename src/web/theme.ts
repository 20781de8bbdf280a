import { useSyncExternalStore } from "react";

export type Theme = "meedoen" | "duinwaard";
export type Mode = "licht" | "donker";
export type Appearance = { readonly theme: Theme; readonly mode: Mode };

const KEY = "meedoen.weergave";
const listeners = new Set<() => void>();
let appearance: Appearance = stored() ?? { theme: "meedoen", mode: preferredMode() };

/** Puts the chosen appearance on `<html>`; call it before the first render. */
export function applyAppearance(): void {
  const { classList, dataset } = document.documentElement;
  classList.toggle("duinwaard-theme", appearance.theme === "duinwaard");
  dataset["modus"] = appearance.mode;
}

export function chooseAppearance(change: Partial<Appearance>): void {
  appearance = { ...appearance, ...change };
  remember();
  applyAppearance();
  for (const listener of listeners) listener();
}

export const useAppearance = (): Appearance =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => appearance,
    () => appearance,
  );

/** Private windows can refuse storage: then the choice lasts as long as the page. */
function remember(): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(appearance));
  } catch {
    // The page works the same without it.
  }
}

function stored(): Appearance | null {
  try {
    const { theme, mode } = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Appearance>;
    if (mode !== "licht" && mode !== "donker") return null;
    return { theme: theme === "duinwaard" ? "duinwaard" : "meedoen", mode };
  } catch {
    return null;
  }
}

function preferredMode(): Mode {
  if (typeof matchMedia === "undefined") return "licht"; // while a page is written ahead, without a browser
  return matchMedia("(prefers-color-scheme: dark)").matches ? "donker" : "licht";
}
