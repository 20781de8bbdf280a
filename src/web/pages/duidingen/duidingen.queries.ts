import { queryOptions } from "@tanstack/react-query";
import type { Duiding } from "../../../modules/duidingen/duiding.ts";
import { get, post, queryText, type WriteOptions } from "../../api.ts";

export type { Duiding };
type Found = { readonly rijen: readonly Duiding[] };

/** Below the same key as the targets, so that what was written there is asked anew. */
export const duidingenQuery = (onderwerp?: string) =>
  queryOptions({
    queryKey: ["doelen", "duidingen", onderwerp],
    queryFn: ({ signal }) => get<Found>(`/duidingen${queryText({ onderwerp })}`, signal),
  });

export const writeDuiding = (body: object, options: WriteOptions) => post<Found>("/duidingen", body, options);
