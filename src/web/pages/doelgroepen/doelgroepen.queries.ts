import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Doelgroepen } from "../../../modules/doelgroepen/list-doelgroepen.ts";
import { get, post, queryText, type WriteOptions } from "../../api.ts";

export const doelgroepenQuery = (parameters: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ["doelgroepen", parameters],
    queryFn: ({ signal }) => get<Doelgroepen>(`/doelgroepen${queryText(parameters)}`, signal),
    placeholderData: keepPreviousData,
  });

export type NieuweKeuze = Readonly<Record<"groep" | "keuze" | "reden" | "vanaf", string>> & {
  readonly gemeente: string | null;
};

export const chooseDoelgroep = (body: NieuweKeuze, options: WriteOptions) =>
  post<Doelgroepen>("/doelgroepkeuzes", body, options);
