import { queryOptions } from "@tanstack/react-query";
import { useEffect } from "react";
import { useDraft } from "../../draft.ts";
import { forgetOffline, keepForOffline, keptForOffline } from "../../offline/index.ts";

/** What this device still holds of a form that was not finished. */
export const conceptQuery = <Draft>(key: string) =>
  queryOptions({
    queryKey: ["concept", key],
    queryFn: async () => (await keptForOffline<Draft>(`concept/${key}`))?.data ?? null,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });

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
