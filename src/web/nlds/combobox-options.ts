import { useEffect, useState } from "react";

export type ComboboxOption = { readonly id: string; readonly label: string; readonly detail?: string };

export type LoadOptions = (term: string, signal: AbortSignal) => Promise<readonly ComboboxOption[]>;

export const NO_OPTIONS: LoadOptions = async () => [];

/** Long enough that a fast typist asks once per word. */
const PAUSE_IN_MS = 200;

/** What fits the typed words, while the list is open. */
export function useOptions(load: LoadOptions, term: string, open: boolean) {
  const [found, setFound] = useState<readonly ComboboxOption[]>([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (!open) return undefined;
    const request = new AbortController();
    const search = async () => {
      setBusy(true);
      const options = await load(term, request.signal).catch(() => []);
      if (request.signal.aborted) return;
      setFound(options);
      setBusy(false);
    };
    const pause = setTimeout(() => void search(), PAUSE_IN_MS);
    return () => {
      clearTimeout(pause);
      request.abort();
    };
  }, [load, term, open]);
  return { found, busy };
}
