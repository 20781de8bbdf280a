import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { getIndicator } from "../../modules/sturing/indicatoren/get-indicator.ts";
import type { listIndicatoren } from "../../modules/sturing/indicatoren/list-indicatoren.ts";
import { get, queryText } from "../api.ts";

export type Indicatoren = Static<(typeof listIndicatoren)["output"]>["indicatoren"];
export type Indicatorblad = Static<(typeof getIndicator)["output"]>;

export const indicatorenQuery = queryOptions({
  queryKey: ["indicatoren"],
  queryFn: ({ signal }) => get<Static<(typeof listIndicatoren)["output"]>>("/indicatoren", signal),
});

export const indicatorQuery = (sleutel: string, periode: string) =>
  queryOptions({
    queryKey: ["indicatoren", sleutel, periode],
    queryFn: ({ signal }) =>
      get<Indicatorblad>(`/indicatoren/${encodeURIComponent(sleutel)}${queryText({ periode })}`, signal),
  });
