import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Budget } from "../../../modules/inzet/budget.ts";
import type { changeInzet } from "../../../modules/inzet/change-inzet.ts";
import type { endInzet } from "../../../modules/inzet/end-inzet.ts";
import type { getGebruik } from "../../../modules/inzet/get-gebruik.ts";
import type { getInzetadvies } from "../../../modules/inzet/get-inzetadvies.ts";
import type { Inzet } from "../../../modules/inzet/inzet.ts";
import type { listBudgetten } from "../../../modules/inzet/list-budgetten.ts";
import type { listInzetten } from "../../../modules/inzet/list-inzetten.ts";
import type { requestInzet } from "../../../modules/inzet/request-inzet.ts";
import { type Answer, get, post, put, queryText, type WriteOptions } from "../../api.ts";

export type Inzetten = Static<(typeof listInzetten)["output"]>;
export type Inzetadvies = Static<(typeof getInzetadvies)["output"]>;
export type Gebruik = Static<(typeof getGebruik)["output"]>;
type Asked = Readonly<Record<string, string | number>>;

export const inwonerinzettenQuery = (id: string) =>
  queryOptions({
    queryKey: ["inwoner", id, "inzetten"],
    queryFn: ({ signal }) =>
      get<Pick<Inzetten, "rijen" | "totaal">>(`/inwoners/${id}/inzetten?perPagina=50`, signal),
  });

export const adviesQuery = (id: string, asked: Asked) =>
  queryOptions({
    queryKey: ["inwoner", id, "inzetadvies", asked],
    queryFn: ({ signal }) => get<Inzetadvies>(`/inwoners/${id}/inzetadvies${queryText(asked)}`, signal),
    placeholderData: keepPreviousData,
  });

export const inzettenQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ["inzetten", asked],
    queryFn: ({ signal }) => get<Inzetten>(`/inzetten${queryText(asked)}`, signal),
    placeholderData: keepPreviousData,
  });

export const gebruikQuery = (id: string) =>
  queryOptions({
    queryKey: ["instrumenten", id, "gebruik"],
    queryFn: ({ signal }) => get<Gebruik>(`/instrumenten/${id}/gebruik`, signal),
  });

export const budgettenQuery = (id: string) =>
  queryOptions({
    queryKey: ["instrumenten", id, "budgetten"],
    queryFn: ({ signal }) =>
      get<Static<(typeof listBudgetten)["output"]>>(`/instrumenten/${id}/budgetten`, signal),
  });

export type Aanvraag = Omit<Static<(typeof requestInzet)["input"]>, "id"> & { readonly inwonerId: string };
export const sendAanvraag = ({ inwonerId, ...body }: Aanvraag, options: WriteOptions) =>
  post<Inzet>(`/inwoners/${inwonerId}/inzetten`, body, options);

type Seen = { readonly id: string; readonly versie: number };
/** Sends one change of one inzet. */
export type SendInzet<Body> = (body: Body, options: WriteOptions) => Promise<Answer<Inzet>>;
const over =
  (deel: string) =>
  ({ id, versie }: Seen) =>
  (body: object, options: WriteOptions) =>
    put<Inzet>(`/inzetten/${id}/${deel}`, body, { ...options, ifMatch: `"${versie}"` });

export type Besluit = { readonly isToegekend: boolean; readonly reden: string | null };
export const decide: (seen: Seen) => SendInzet<Besluit> = over("besluit");
export type Begin = { readonly startdatum: string; readonly geplandEinde: string | null };
export const begin: (seen: Seen) => SendInzet<Begin> = over("start");
export type Einde = Omit<Static<(typeof endInzet)["input"]>, "id">;
export const end: (seen: Seen) => SendInzet<Einde> = over("einde");
export type Verandering = Omit<Static<(typeof changeInzet)["input"]>, "id">;
export const change: (seen: Seen) => SendInzet<Verandering> = over("wijziging");
export const decideChange: (seen: Seen) => SendInzet<Besluit> = over("wijzigingsbesluit");
export type Intrekking = { readonly reden: string };
export const withdraw: (seen: Seen) => SendInzet<Intrekking> = over("intrekking");

export type NieuwBudget = Pick<Budget, "gemeente" | "jaar" | "bedrag" | "bron">;
export const createBudget = (instrumentId: string) => (body: NieuwBudget, options: WriteOptions) =>
  post<Budget>(`/instrumenten/${instrumentId}/budgetten`, body, options);
export const changeBudget =
  ({ id, versie }: Seen) =>
  (body: Pick<Budget, "bedrag" | "bron">, options: WriteOptions) =>
    put<Budget>(`/instrumentbudgetten/${id}`, body, { ...options, ifMatch: `"${versie}"` });
