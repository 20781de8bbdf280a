import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Bezwaar } from "../../modules/bezwaren/bezwaar.ts";
import type { listBezwaren } from "../../modules/bezwaren/list-bezwaren.ts";
import type { Correctie } from "../../modules/correcties/correctie.ts";
import type { listCorrecties } from "../../modules/correcties/list-correcties.ts";
import { get, post, queryText, type WriteOptions } from "../api.ts";

export type Correcties = Static<(typeof listCorrecties)["output"]>;
export type Bezwaren = Static<(typeof listBezwaren)["output"]>;
type Parameters = Readonly<Record<string, string>>;

export const correctiesQuery = (parameters: Parameters) =>
  queryOptions({
    queryKey: ["correcties", parameters],
    queryFn: ({ signal }) => get<Correcties>(`/correcties${queryText(parameters)}`, signal),
    placeholderData: keepPreviousData,
  });

export const bezwarenQuery = (parameters: Parameters) =>
  queryOptions({
    queryKey: ["bezwaren", parameters],
    queryFn: ({ signal }) => get<Bezwaren>(`/bezwaren${queryText(parameters)}`, signal),
    placeholderData: keepPreviousData,
  });

export const bezwaarQuery = (id: string) =>
  queryOptions({
    queryKey: ["bezwaren", id],
    queryFn: ({ signal }) => get<Bezwaar>(`/bezwaren/${id}`, signal),
  });

/** Of one dossier; its key begins as the others of that dossier. */
export const dossiercorrectiesQuery = (id: string) =>
  queryOptions({
    queryKey: ["inwoner", id, "correcties"],
    queryFn: ({ signal }) => get<Correcties>(`/inwoners/${id}/correcties`, signal),
  });

export const dossierbezwarenQuery = (id: string) =>
  queryOptions({
    queryKey: ["inwoner", id, "bezwaren"],
    queryFn: ({ signal }) => get<Bezwaren>(`/inwoners/${id}/bezwaren`, signal),
  });

export type Correctieantwoord = {
  readonly isJa: boolean;
  readonly antwoord: string | null;
  /** What the page showed that stands there now. */
  readonly gezien: string | null;
};
export const answerCorrectie = (id: string, answer: Correctieantwoord, options: WriteOptions) =>
  post<Correctie>(`/correcties/${id}/antwoord`, answer, options);

export type Bezwaarstap = Pick<Bezwaar["stappen"][number], "woorden" | "uitkomst"> & {
  readonly stand: "opgepakt" | "afgerond";
  readonly gezien: number;
};
export const addBezwaarstap = (id: string, stap: Bezwaarstap, options: WriteOptions) =>
  post<Bezwaar>(`/bezwaren/${id}/stappen`, stap, options);
