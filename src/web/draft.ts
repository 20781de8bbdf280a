import { useState } from "react";

/** Kept in memory and nowhere else: what someone types about a person stays out of the storage of the browser. */
const drafts = new Map<string, unknown>();

/** Fills a form in before it is opened. */
export function keepDraft(key: string, draft: object): void {
  drafts.set(key, draft);
}

/** What is being filled in: it survives leaving the page, until it is sent or the app is closed. */
export function useDraft<Draft extends object>(key: string, start: Draft) {
  const [draft, setDraft] = useState<Draft>(() => (drafts.get(key) as Draft | undefined) ?? start);
  const change = (part: Partial<Draft>) =>
    setDraft((now) => {
      const next = { ...now, ...part };
      drafts.set(key, next);
      return next;
    });
  const forget = () => {
    drafts.delete(key);
    setDraft(start);
  };
  return { draft, change, forget };
}
