import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { listKerncijfers } from "../../modules/sturing/list-kerncijfers.ts";
import type { Plaatsingenrapport } from "../../modules/sturing/plaatsingenrapport.ts";
import type { Rapportcel as RapportcelSchema } from "../../modules/sturing/rapportcel.ts";
import { get, queryText } from "../api.ts";

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
