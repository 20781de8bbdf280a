import { queryOptions } from "@tanstack/react-query";
import type { Raadsvraag } from "../../../modules/raad/raadsvraag.ts";
import type { Raadssessie } from "../../../modules/raad/visie.ts";
import { get, post, type WriteOptions } from "../../api.ts";

export type { Raadssessie, Raadsvraag };

// below the same key as the targets: `useDoelForm` asks these anew after a change
export const raadsvragenQuery = queryOptions({
  queryKey: ["doelen", "raadsvragen"],
  queryFn: ({ signal }) => get<{ rijen: readonly Raadsvraag[] }>("/raadsvragen", signal),
});
export const raadssessiesQuery = queryOptions({
  queryKey: ["doelen", "raadssessies"],
  queryFn: ({ signal }) => get<{ rijen: readonly Raadssessie[] }>("/raadssessies", signal),
});

export const askVraag = (body: object, options: WriteOptions) =>
  post<{ id: string }>("/raadsvragen", body, options);
export const answerVraag = (id: string, body: object, options: WriteOptions) =>
  post<{ volgnummer: number }>(`/raadsvragen/${id}/antwoorden`, body, options);
export const openSessie = (body: object, options: WriteOptions) =>
  post<{ id: string }>("/raadssessies", body, options);
export const giveVisie = (id: string, body: object, options: WriteOptions) =>
  post<{ vraag: string }>(`/raadssessies/${id}/visies`, body, options);
