import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { agreeWerkafspraak } from "../../modules/werkafspraken/agree-werkafspraak.ts";
import type { listPlekafspraken } from "../../modules/werkafspraken/list-plekafspraken.ts";
import type { listWerkafspraken } from "../../modules/werkafspraken/list-werkafspraken.ts";
import type { Werkafspraak, WerkafspraakInput } from "../../modules/werkafspraken/werkafspraak.ts";
import { get, post, postForFile, queryText, type WriteOptions } from "../api.ts";

export type Werkafspraken = Static<(typeof listWerkafspraken)["output"]>;
export type Plekafspraken = Static<(typeof listPlekafspraken)["output"]>;
export type Akkoordvraag = Omit<Static<(typeof agreeWerkafspraak)["input"]>, "id">;

/** Whatever changes about one agreement can change the standing of another. */
export const WERKAFSPRAKEN = { queryKey: ["werkafspraken"] };

const ask = <Data>(path: string, asked: Readonly<Record<string, string>> = {}) =>
  queryOptions({
    queryKey: [...WERKAFSPRAKEN.queryKey, path, asked],
    queryFn: ({ signal }) => get<Data>(`${path}${queryText(asked)}`, signal),
    placeholderData: keepPreviousData,
  });

export const werkafsprakenQuery = (asked: Readonly<Record<string, string>>) =>
  ask<Werkafspraken>("/werkafspraken", asked);
export const plekafsprakenQuery = (plekId: string) => ask<Plekafspraken>(`/plekken/${plekId}/werkafspraken`);

export const makeWerkafspraak = (plekId: string, body: WerkafspraakInput, options: WriteOptions) =>
  post<Werkafspraak>(`/plekken/${plekId}/werkafspraken`, body, options);
export const afspraakFile = (id: string) => postForFile(`/werkafspraken/${id}/_pdf`, {});
export const agreeWith = (id: string, body: Akkoordvraag, options: WriteOptions) =>
  post<Werkafspraak>(`/werkafspraken/${id}/_akkoord`, body, options);
