import { useParams, useRouter, useRouterState } from "@tanstack/react-router";
import { useCallback } from "react";

/** What stands in the address at `$name`. */
export function usePathParameter(name: string): string {
  const parameters: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const value = parameters[name];
  if (value === undefined) throw new Error(`This address has no $${name}`);
  return value;
}

/** What stands behind the question mark. */
export const useSearchParameters = (): URLSearchParams =>
  new URLSearchParams(useRouterState({ select: ({ location }) => location.searchStr }));

/** Goes to an address inside the app. `replace`: "back" skips where we were. */
export function useGo() {
  const { history } = useRouter();
  return useCallback(
    (href: string, { replace = false } = {}) => (replace ? history.replace(href) : history.push(href)),
    [history],
  );
}
