import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Dekkingskaart } from "../../../modules/instrumentengids/dekking.ts";
import type { InstrumentInFull, InstrumentInput } from "../../../modules/instrumentengids/instrument.ts";
import type { Functieoordeel } from "../../../modules/instrumentengids/functieoordeel.ts";
import type { Pilot } from "../../../modules/instrumentengids/pilot.ts";
import type { listInstrumenten } from "../../../modules/instrumentengids/list-instrumenten.ts";
import { get, post, put, queryText, type WriteOptions } from "../../api.ts";

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

export const createInstrument = (body: InstrumentInput, options: WriteOptions) =>
  post<InstrumentInFull>("/instrumenten", body, options);

export const endInstrument =
  ({ id, versie }: Seen) =>
  (body: { readonly reden: string }, options: WriteOptions) =>
    put<InstrumentInFull>(`/instrumenten/${id}/einde`, body, { ...options, ifMatch: `"${versie}"` });

export type NieuwePilot = Pick<
  Pilot,
  "vraag" | "maatstaf" | "gemeenten" | "begindatum" | "einddatum" | "bron"
>;
export const startPilot = (id: string) => (body: NieuwePilot, options: WriteOptions) =>
  post<InstrumentInFull>(`/instrumenten/${id}/pilots`, body, options);

export type Pilotbesluit = {
  readonly evaluatie: string;
  readonly besluit: NonNullable<Pilot["besluit"]>;
  readonly waarom: string;
};
export const decidePilot =
  ({ id, versie }: Seen) =>
  (body: Pilotbesluit, options: WriteOptions) =>
    put<InstrumentInFull>(`/instrumentpilots/${id}/besluit`, body, { ...options, ifMatch: `"${versie}"` });

export type NieuwOordeel = Pick<Functieoordeel, "functionaliteit" | "gemeente" | "niveau" | "reden">;
export const recordOordeel = (body: NieuwOordeel, options: WriteOptions) =>
  post<Dekkingskaart>("/instrumenten/dekking/oordelen", body, options);
