import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { listKerncijfers } from "../../modules/sturing/list-kerncijfers.ts";
import type { Plaatsingenrapport } from "../../modules/sturing/plaatsingenrapport.ts";
import type { Rapportcel as RapportcelSchema } from "../../modules/sturing/rapportcel.ts";
import type { getBestand } from "../../modules/sturing/regio/get-bestand.ts";
import type { Regiobeeld } from "../../modules/sturing/regio/regiobeeld.ts";
import { get, queryText } from "../api.ts";

/** The first year of which the region published how many were placed. */
export const FIRST_YEAR = 2018;

export type Rapportcel = Static<typeof RapportcelSchema>;

export const rapportQuery = (jaar: string, stand: string) =>
  queryOptions({
    queryKey: ["rapport", jaar, stand],
    queryFn: ({ signal }) =>
      get<Plaatsingenrapport>(`/rapporten/plaatsingen${queryText({ jaar, stand })}`, signal),
  });

export const celQuery = (cel: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ["rapport", "cel", cel],
    queryFn: ({ signal }) => get<Rapportcel>(`/rapporten/plaatsingen/cel${queryText(cel)}`, signal),
  });

export type Kerncijfers = Static<(typeof listKerncijfers)["output"]>;

export const kerncijfersQuery = queryOptions({
  queryKey: ["kerncijfers"],
  queryFn: ({ signal }) => get<Kerncijfers>("/kerncijfers", signal),
});

/** Everything that moves when the region does. */
export const REGIO_KEY = ["sturing"] as const;

export const regioQuery = queryOptions({
  queryKey: [...REGIO_KEY, "regio"],
  queryFn: ({ signal }) => get<Regiobeeld>("/sturing/regio", signal),
  // something changed that is not counted yet: the service says when counting again makes sense
  refetchInterval: ({ state: { data } }) =>
    data?.opnieuwNaMs === null || data === undefined ? false : data.opnieuwNaMs + 100,
});

export type Bestand = Static<(typeof getBestand)["output"]>;

export const bestandQuery = queryOptions({
  queryKey: [...REGIO_KEY, "bestand"],
  queryFn: ({ signal }) => get<Bestand>("/sturing/bestand", signal),
});
