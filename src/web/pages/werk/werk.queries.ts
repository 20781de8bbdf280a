import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { GeenMatchInvoer } from "../../../modules/geen-match/geen-match.ts";
import type { Static } from "typebox";
import type { createPlek } from "../../../modules/plekken/create-plek.ts";
import type { listPlekken } from "../../../modules/plekken/list-plekken.ts";
import type { PlekInFull, Sluitreden } from "../../../modules/plekken/plek.ts";
import type { matchInwoners } from "../../../modules/voorstellen/match-inwoners.ts";
import type { listWerkgevercontacten } from "../../../modules/werkgevers/list-werkgevercontacten.ts";
import type { listWerkgevers } from "../../../modules/werkgevers/list-werkgevers.ts";
import type { logWerkgevercontact } from "../../../modules/werkgevers/log-werkgevercontact.ts";
import type { Werkgevercontact, WerkgeverInFull } from "../../../modules/werkgevers/werkgever.ts";
import { get, post, put, queryText, type WriteOptions } from "../../api.ts";

export type Werkgevers = Static<(typeof listWerkgevers)["output"]>;
export type Contacten = Static<(typeof listWerkgevercontacten)["output"]>;
export type Plekken = Static<(typeof listPlekken)["output"]>;
export type Inwonermatches = Static<(typeof matchInwoners)["output"]>;
export type Contactvraag = Omit<Static<(typeof logWerkgevercontact)["input"]>, "id">;
export type Plekvraag = Required<Omit<Static<(typeof createPlek)["input"]>, "id">>;

type Asked = Readonly<Record<string, string | number>>;

const ask = <Data>(path: string, asked: Asked = {}) =>
  queryOptions({
    queryKey: [...path.split("/").slice(1), asked],
    queryFn: ({ signal }) => get<Data>(`${path}${queryText(asked)}`, signal),
    placeholderData: keepPreviousData,
  });

export const werkgeversQuery = (asked: Asked) => ask<Werkgevers>("/werkgevers", asked);
export const werkgeverQuery = (id: string) => ask<WerkgeverInFull>(`/werkgevers/${id}`);
export const contactenQuery = (id: string, asked: Asked = {}) =>
  ask<Contacten>(`/werkgevers/${id}/contacten`, asked);
export const werkgeverplekkenQuery = (id: string, asked: Asked = {}) =>
  ask<Plekken>(`/werkgevers/${id}/plekken`, asked);
export const plekkenQuery = (asked: Asked) => ask<Plekken>("/plekken", asked);
export const plekQuery = (id: string) => ask<PlekInFull>(`/plekken/${id}`);
export const plekinwonersQuery = (id: string, asked: Asked) =>
  ask<Inwonermatches>(`/plekken/${id}/inwoners`, asked);

export const logContact = (werkgeverId: string, body: Contactvraag, options: WriteOptions) =>
  post<Werkgevercontact>(`/werkgevers/${werkgeverId}/contacten`, body, options);

export const addPlek = (werkgeverId: string, body: Plekvraag, options: WriteOptions) =>
  post<PlekInFull>(`/werkgevers/${werkgeverId}/plekken`, body, options);

export const changePlek = ({ id, versie }: PlekInFull, body: Plekvraag, options: WriteOptions) =>
  put<PlekInFull>(`/plekken/${id}`, body, { ...options, ifMatch: `"${versie}"` });

export type Sluiting = { readonly reden: Sluitreden; readonly geenMatch?: GeenMatchInvoer };
export const closePlek = (id: string, body: Sluiting, options: WriteOptions) =>
  post<PlekInFull>(`/plekken/${id}/_sluit`, body, options);

export const reopenPlek = (id: string, options: WriteOptions) =>
  post<PlekInFull>(`/plekken/${id}/_heropen`, {}, options);

export type Intrekking = {
  readonly geenMatch?: GeenMatchInvoer & { readonly door: "werkgever" | "begeleider" };
};
export const withdrawProposal = (id: string, body: Intrekking, options: WriteOptions) =>
  post<{ id: string }>(`/voorstellen/${id}/_intrekken`, body, options);
