import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { getPlekmelding } from "../../modules/plekmeldingen/get-plekmelding.ts";
import type { handlePlekmelding } from "../../modules/plekmeldingen/handle-plekmelding.ts";
import type { listPlekmeldingen } from "../../modules/plekmeldingen/list-plekmeldingen.ts";
import type { Plekmelding } from "../../modules/plekmeldingen/plekmelding.ts";
import type { reportPlek } from "../../modules/plekmeldingen/report-plek.ts";
import type { takeUpPlekmelding } from "../../modules/plekmeldingen/take-up-plekmelding.ts";
import { type Answer, get, post, put, queryText, type WriteOptions } from "../api.ts";

export type Plekmeldingen = Static<(typeof listPlekmeldingen)["output"]>;
export type PlekmeldingInFull = Static<(typeof getPlekmelding)["output"]>;
export type Oppakken = Omit<Static<(typeof takeUpPlekmelding)["input"]>, "id">;
export type Plekbericht = Static<(typeof reportPlek)["input"]>;
export type Afhandeling = Omit<Static<(typeof handlePlekmelding)["input"]>, "id">;

export const plekmeldingenQuery = (parameters: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ["plekmeldingen", parameters],
    queryFn: ({ signal }) => get<Plekmeldingen>(`/plekmeldingen${queryText(parameters)}`, signal),
    placeholderData: keepPreviousData,
  });

export const plekmeldingQuery = (id: string) =>
  queryOptions({
    queryKey: ["plekmeldingen", id],
    queryFn: ({ signal }) => get<PlekmeldingInFull>(`/plekmeldingen/${id}`, signal),
  });

export const report = (body: Plekbericht, options: WriteOptions) =>
  post<Plekmelding>("/mijn-bedrijf/plekmeldingen", body, options);

type Seen = Pick<Plekmelding, "id" | "versie">;
/** Sends a change of a report as it was seen. */
export type Meldingchange<Body> = (
  seen: Seen,
  body: Body,
  options: WriteOptions,
) => Promise<Answer<Plekmelding>>;

export const takeUp = ({ id, versie }: Seen, body: Oppakken, options: WriteOptions) =>
  put<Plekmelding>(`/plekmeldingen/${id}/werkgever`, body, { ...options, ifMatch: `"${versie}"` });

export const handle = ({ id, versie }: Seen, body: Afhandeling, options: WriteOptions) =>
  put<Plekmelding>(`/plekmeldingen/${id}/uitkomst`, body, { ...options, ifMatch: `"${versie}"` });
