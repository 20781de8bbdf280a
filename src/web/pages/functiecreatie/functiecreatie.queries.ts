import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { listSchetsen } from "../../../modules/functiecreatie/list-schetsen.ts";
import type { Inwonervraag } from "../../../modules/functiecreatie/inwonervraag.ts";
import type { SchetsInFull } from "../../../modules/functiecreatie/schets.ts";
import type { Bordinvoer, Taakbord } from "../../../modules/functiecreatie/taakbord.ts";
import type { Voorstel } from "../../../modules/functiecreatie/voorstel.ts";
import type { Vraag } from "../../../modules/functiecreatie/vraag.ts";
import type { Caseloadrij } from "../../../modules/inwoners/caseload.ts";
import { get, post, put, queryText, type WriteOptions } from "../../api.ts";
import type { Werkgevers } from "../werk/werk.queries.ts";

export type Schetsen = Static<(typeof listSchetsen)["output"]>;

const ask = <Data>(path: string, asked: Readonly<Record<string, string | number>> = {}) =>
  queryOptions({
    queryKey: [...path.split("/").slice(1), asked],
    queryFn: ({ signal }) => get<Data>(`${path}${queryText(asked)}`, signal),
  });

export const taakbordQuery = (werkgeverId: string) => ask<Taakbord>(`/werkgevers/${werkgeverId}/taken`);
export const schetsenQuery = (asked: Readonly<Record<string, string | number>>) =>
  ask<Schetsen>("/functieschetsen", asked);
export const schetsQuery = (id: string) => ask<SchetsInFull>(`/functieschetsen/${id}`);

export const changeTaakbord = ({ werkgeverId, versie }: Taakbord, body: Bordinvoer, options: WriteOptions) =>
  put<Taakbord>(`/werkgevers/${werkgeverId}/taken`, body, { ...options, ifMatch: `"${versie}"` });

export const makeBanen = (vraag: Vraag, options: WriteOptions) =>
  post<Voorstel>("/functiecreatie/_banen", vraag, options);

export const makeBanenVoorInwoners = (vraag: Inwonervraag, options: WriteOptions) =>
  post<Voorstel>("/functiecreatie/inwoners/_banen", vraag, options);

export const keepSchets = (schets: Vraag & { readonly naam: string }, options: WriteOptions) =>
  post<SchetsInFull>("/functieschetsen", schets, options);

/** Employers by name, for a choice. */
export async function findWerkgevers(zoek: string, signal: AbortSignal) {
  const { rijen } = await get<Werkgevers>(`/werkgevers${queryText({ zoek, perPagina: 8 })}`, signal);
  return rijen.map(({ id, naam, plaats }) => ({ id, label: naam, detail: plaats }));
}

/** Inwoners for whom the user works, or who said yes to him. By POST: a name stands in no address. */
export async function findInwoners(zoek: string, signal: AbortSignal) {
  const { rijen } = zoek.trim()
    ? (await post<Inwoners>("/caseload/_zoek", { zoek, perPagina: 8 })).data
    : await get<Inwoners>(`/caseload${queryText({ perPagina: 8 })}`, signal);
  return rijen.map(({ id, naam, gemeentenaam }) => ({ id, label: naam, detail: gemeentenaam }));
}
type Inwoners = { readonly rijen: readonly Caseloadrij[] };
