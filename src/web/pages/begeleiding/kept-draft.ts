import { useEffect } from "react";
import { useDraft } from "../../draft.ts";
import { forgetOffline, keepForOffline } from "../../offline/index.ts";

/** As `useDraft`, and encrypted on this device as well: a phone closes an app whenever it likes. */
export function useKeptDraft<Draft extends object>(key: string, start: Draft) {
  const { draft, change, forget } = useDraft(key, start);
  const isTouched = draft !== start;
  useEffect(() => {
    const keep = () => void (isTouched && keepForOffline(`concept/${key}`, draft));
    const timer = setTimeout(keep, 300);
    return () => clearTimeout(timer);
  }, [isTouched, key, draft]);
  return {
    draft,
    change,
    forget: () => {
      forget();
      void forgetOffline(`concept/${key}`);
    },
  };
}
