import { queryOptions } from "@tanstack/react-query";
import type { Openbaarheid, OpenbaarInvoer } from "../../../modules/plekken/openbaar.ts";
import { get, put, remove, type WriteOptions } from "../../api.ts";

export const openbaarheidQuery = (plekId: string) =>
  queryOptions({
    queryKey: ["plekken", plekId, "openbaarheid"],
    queryFn: ({ signal }) =>
      get<{ openbaarheid: Openbaarheid | null }>(`/plekken/${plekId}/openbaarheid`, signal),
  });

/** @param versie of what the user saw; 0: it was not public yet */
export const publish = (plekId: string, versie: number, body: OpenbaarInvoer, options: WriteOptions) =>
  put<Openbaarheid>(`/plekken/${plekId}/openbaarheid`, body, { ...options, ifMatch: `"${versie}"` });

export const unpublish = (plekId: string, versie: number, options: WriteOptions) =>
  remove<{ id: string }>(`/plekken/${plekId}/openbaarheid`, { ...options, ifMatch: `"${versie}"` });
