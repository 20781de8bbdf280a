import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Dekkingskaart } from "../../../modules/instrumentengids/dekking.ts";
import type { InstrumentInFull, InstrumentInput } from "../../../modules/instrumentengids/instrument.ts";
import type { listInstrumenten } from "../../../modules/instrumentengids/list-instrumenten.ts";
import { get, put, queryText, type WriteOptions } from "../../api.ts";

export type Instrumenten = Static<(typeof listInstrumenten)["output"]>;

type Asked = Readonly<Record<string, string | number>>;

const ask = <Data>(path: string, asked: Asked = {}) =>
  queryOptions({
    queryKey: [...path.split("/").slice(1), asked],
    queryFn: ({ signal }) => get<Data>(`${path}${queryText(asked)}`, signal),
    placeholderData: keepPreviousData,
  });

export const instrumentenQuery = (asked: Asked) => ask<Instrumenten>("/instrumenten", asked);
export const instrumentQuery = (id: string) => ask<InstrumentInFull>(`/instrumenten/${id}`);
export const dekkingQuery = (asked: Asked = {}) => ask<Dekkingskaart>("/instrumenten/dekking", asked);

type Seen = Pick<InstrumentInFull, "id" | "versie">;

export const changeInstrument = ({ id, versie }: Seen, body: InstrumentInput, options: WriteOptions) =>
  put<InstrumentInFull>(`/instrumenten/${id}`, body, { ...options, ifMatch: `"${versie}"` });

export const confirmInstrument = ({ id, versie }: Seen, options: WriteOptions) =>
  put<InstrumentInFull>(`/instrumenten/${id}/controle`, {}, { ...options, ifMatch: `"${versie}"` });
