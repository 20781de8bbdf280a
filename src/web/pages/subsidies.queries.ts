import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { approveJaarwissel } from "../../modules/plaatsingen/approve-jaarwissel.ts";
import type { getSubsidieoverzicht } from "../../modules/plaatsingen/get-subsidieoverzicht.ts";
import type { listSubsidiemaand } from "../../modules/plaatsingen/list-subsidiemaand.ts";
import type { previewJaarwissel } from "../../modules/plaatsingen/preview-jaarwissel.ts";
import { get, post, queryText, type WriteOptions } from "../api.ts";

export type Overzicht = Static<(typeof getSubsidieoverzicht)["output"]>;
export type Maand = Static<(typeof listSubsidiemaand)["output"]>;
export type Jaarwissel = Static<(typeof previewJaarwissel)["output"]>;
export type Goedgekeurd = Static<(typeof approveJaarwissel)["output"]>;

export const overzichtQuery = (gemeente: string, jaar: string) =>
  queryOptions({
    queryKey: ["subsidies", "overzicht", gemeente, jaar],
    queryFn: ({ signal }) => get<Overzicht>(`/subsidies/overzicht${queryText({ gemeente, jaar })}`, signal),
  });

export const maandQuery = (gemeente: string, maand: string) =>
  queryOptions({
    queryKey: ["subsidies", "maand", gemeente, maand],
    queryFn: ({ signal }) =>
      get<Maand>(`/subsidies/maand${queryText({ gemeente, maand, perPagina: 50 })}`, signal),
  });

export const jaarwisselQuery = (gemeente: string, jaar: number) =>
  queryOptions({
    queryKey: ["subsidies", "jaarwissel", gemeente, jaar],
    queryFn: ({ signal }) =>
      get<Jaarwissel>(`/subsidies/jaarwissel${queryText({ gemeente, jaar, perPagina: 50 })}`, signal),
  });

export type Goedkeuring = Pick<Jaarwissel, "gemeente" | "jaar" | "kenmerk">;

export const approve = (body: Goedkeuring, options: WriteOptions) =>
  post<Goedgekeurd>("/subsidies/jaarwissel", body, options);
