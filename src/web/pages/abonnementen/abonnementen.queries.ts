import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Abonnement, Bezorging } from "../../../modules/abonnementen/abonnement.ts";
import type { createAbonnement } from "../../../modules/abonnementen/create-abonnement.ts";
import type { listAbonnementen } from "../../../modules/abonnementen/list-abonnementen.ts";
import type { listBezorgingen } from "../../../modules/abonnementen/list-bezorgingen.ts";
import type { Gebeurtenistype } from "../../../modules/abonnementen/gebeurtenis.ts";
import type { renewGeheim } from "../../../modules/abonnementen/renew-geheim.ts";
import { get, post, put, queryText, type WriteOptions } from "../../api.ts";

export type Abonnementen = Static<(typeof listAbonnementen)["output"]>;
export type Bezorgingen = Static<(typeof listBezorgingen)["output"]>;
export type AbonnementInput = Static<(typeof createAbonnement)["input"]>;
type Gebeurtenistypen = { readonly rijen: readonly Gebeurtenistype[] };
type Geheim = Static<(typeof renewGeheim)["output"]>;
type Parameters = Readonly<Record<string, string>>;

const LOOK_EVERY_MS = 2000;

export const ABONNEMENTEN = { queryKey: ["abonnementen"] };

export const abonnementenQuery = (parameters: Parameters) =>
  queryOptions({
    queryKey: ["abonnementen", parameters],
    queryFn: ({ signal }) => get<Abonnementen>(`/abonnementen${queryText(parameters)}`, signal),
    placeholderData: keepPreviousData,
  });

/** Looks again while something is on its way. */
export const abonnementQuery = (id: string) =>
  queryOptions({
    queryKey: ["abonnementen", id],
    queryFn: ({ signal }) => get<Abonnement>(`/abonnementen/${id}`, signal),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? LOOK_EVERY_MS : false),
  });

export const bezorgingenQuery = (id: string, parameters: Parameters) =>
  queryOptions({
    queryKey: ["abonnementen", id, "bezorgingen", parameters],
    queryFn: ({ signal }) =>
      get<Bezorgingen>(`/abonnementen/${id}/bezorgingen${queryText(parameters)}`, signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.rijen.some(({ status }) => status === "wacht") ? LOOK_EVERY_MS : false,
  });

export const gebeurtenistypenQuery = queryOptions({
  queryKey: ["gebeurtenistypen"],
  queryFn: ({ signal }) => get<Gebeurtenistypen>("/gebeurtenistypen", signal),
  staleTime: Number.POSITIVE_INFINITY,
});

const isUnderWay = (abonnement: Abonnement | undefined) =>
  abonnement?.status === "actief" && abonnement.heeftGeheim && abonnement.wacht > 0;

type Seen = Pick<Abonnement, "id" | "versie">;
const change = <Result>({ id, versie }: Seen, part: string, body: object) =>
  put<Result>(`/abonnementen/${id}${part}`, body, { ifMatch: `"${versie}"` });

export const addAbonnement = (body: AbonnementInput, options: WriteOptions) =>
  post<Abonnement>("/abonnementen", body, options);
export const changeAbonnement = (seen: Seen, body: AbonnementInput) => change<Abonnement>(seen, "", body);
export const setStatus = (seen: Seen, status: Abonnement["status"]) =>
  change<Abonnement>(seen, "/status", { status });
/** Without a key: the answer holds a secret, which nobody keeps. */
export const newSecret = (seen: Seen, oudeBlijft: boolean) => change<Geheim>(seen, "/geheim", { oudeBlijft });
export const resend = (id: string, welke: { readonly gebeurtenisId?: Bezorging["gebeurtenisId"] }) =>
  post<{ aantal: number }>(`/abonnementen/${id}/_opnieuw`, welke);
export const sendTrial = (id: string) => post<{ gebeurtenisId: string }>(`/abonnementen/${id}/_proef`, {});
