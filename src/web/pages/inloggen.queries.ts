import { queryOptions } from "@tanstack/react-query";
import type { DemoAccount } from "../../modules/toegang/demo-accounts.ts";
import { get, ProblemError } from "../api.ts";

export const accountsQuery = queryOptions({
  queryKey: ["demoaccounts"],
  // outside a demo region there is no such list
  queryFn: ({ signal }) => get<DemoAccount[]>("/demoaccounts", signal).catch(noneWhenUnknown),
  retry: false,
});

function noneWhenUnknown(error: unknown): DemoAccount[] {
  if (error instanceof ProblemError && error.status === 404) return [];
  throw error;
}
