import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { createKoppeling } from "../../../modules/koppelingen/create-koppeling.ts";
import type { Besluit, KoppelingInFull } from "../../../modules/koppelingen/koppeling.ts";
import type { listKoppelingen } from "../../../modules/koppelingen/list-koppelingen.ts";
import { get, post, put, queryText, remove, type WriteOptions } from "../../api.ts";

export type Koppelingen = Static<(typeof listKoppelingen)["output"]>;
export type NieuweKoppeling = Static<(typeof createKoppeling)["input"]>;

export const koppelingenQuery = (stand: string, pagina: number) =>
  queryOptions({
    queryKey: ["koppelingen", stand, pagina],
    queryFn: ({ signal }) => get<Koppelingen>(`/koppelingen${queryText({ stand, pagina })}`, signal),
    placeholderData: keepPreviousData,
  });

export const koppelingQuery = (id: string) =>
  queryOptions({
    queryKey: ["koppelingen", id],
    queryFn: ({ signal }) => get<KoppelingInFull>(`/koppelingen/${id}`, signal),
  });

type Seen = Pick<KoppelingInFull, "id" | "versie">;
const seenBy = ({ versie }: Seen, options: WriteOptions) => ({ ...options, ifMatch: `"${versie}"` });

export const addKoppeling = (body: NieuweKoppeling, options: WriteOptions) =>
  post<KoppelingInFull>("/koppelingen", body, options);
export const changeKoppeling = (seen: Seen, body: Besluit, options: WriteOptions) =>
  put<KoppelingInFull>(`/koppelingen/${seen.id}`, body, seenBy(seen, options));
export const stopKoppeling = (seen: Seen, reden: string, options: WriteOptions) =>
  put<KoppelingInFull>(`/koppelingen/${seen.id}/einde`, { reden }, seenBy(seen, options));
export const addKey = ({ id }: Seen, sleutel: object, options: WriteOptions) =>
  post<KoppelingInFull>(`/koppelingen/${id}/sleutels`, { sleutel }, options);
export const removeKey = (seen: Seen, kid: string, options: WriteOptions) =>
  remove<KoppelingInFull>(`/koppelingen/${seen.id}/sleutels/${kid}`, seenBy(seen, options));
