import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { getLoonkosten } from "../../../modules/financien/get-loonkosten.ts";
import type { applyUnitbestand } from "../../../modules/unitcijfers/apply-unitbestand.ts";
import type { getOrderboek } from "../../../modules/unitcijfers/get-orderboek.ts";
import type { getUnitcijfers } from "../../../modules/unitcijfers/get-unitcijfers.ts";
import type { getWerkroutes } from "../../../modules/unitcijfers/get-werkroutes.ts";
import type { listUnitcijfers } from "../../../modules/unitcijfers/list-unitcijfers.ts";
import type { listUnitstanden } from "../../../modules/unitcijfers/list-unitstanden.ts";
import type { Bestandsvergelijking } from "../../../modules/unitcijfers/unitbestand.ts";
import type { UnitcijferInput } from "../../../modules/unitcijfers/unitcijfer.ts";
import { get, post, put, queryText, type WriteOptions } from "../../api.ts";

export type Unitcijfers = Static<(typeof getUnitcijfers)["output"]>;
export type Orderboek = Static<(typeof getOrderboek)["output"]>;
export type Unitoverzicht = Static<(typeof listUnitcijfers)["output"]>;
export type Unitstanden = Static<(typeof listUnitstanden)["output"]>;
export type { Bestandsvergelijking };

const ask = <Data>(path: string, asked: Readonly<Record<string, string | number | undefined>> = {}) =>
  queryOptions({
    queryKey: ["unitcijfers", path, asked],
    queryFn: ({ signal }) => get<Data>(`${path}${queryText(asked)}`, signal),
    placeholderData: keepPreviousData,
  });

export const unitcijfersQuery = (unitId: string, tot?: string) =>
  ask<Unitcijfers>(`/units/${unitId}/cijfers`, { tot });
export const orderboekQuery = (unitId: string) => ask<Orderboek>(`/units/${unitId}/orderboek`);
export const unitstandenQuery = (unitId: string) => ask<Unitstanden>(`/units/${unitId}/cijfers/standen`);
export const unitoverzichtQuery = (tot?: string) => ask<Unitoverzicht>("/units/cijfers", { tot });

export type Werkroutes = Static<(typeof getWerkroutes)["output"]>;
export const werkroutesQuery = ask<Werkroutes>("/werkroutes");

export type Loonkosten = Static<(typeof getLoonkosten)["output"]>;
export const LOONKOSTEN = { queryKey: ["loonkosten"] };
export const loonkostenQuery = queryOptions({
  ...LOONKOSTEN,
  queryFn: ({ signal }) => get<Loonkosten>("/financien/loonkosten", signal),
});

export const UNITCIJFERS = { queryKey: ["unitcijfers"] };

export type CijferBody = UnitcijferInput & { readonly reden: string | null };
/** Version 0: there was none yet. */
export const keepCijfer = (unitId: string, versie: number, body: CijferBody, options: WriteOptions) =>
  put<{ id: string }>(`/units/${unitId}/cijfers`, body, { ...options, ifMatch: `"${versie}"` });
export const closeMaand = (unitId: string, maand: string, options: WriteOptions) =>
  post<{ maand: string }>(`/units/${unitId}/cijfers/_afsluiten`, { maand }, options);

export const compareBestand = (inhoud: string, options: WriteOptions) =>
  post<Bestandsvergelijking>("/units/cijfers/_vergelijk", { inhoud }, options);
export type BestandBody = {
  readonly inhoud: string;
  readonly bron: string;
  readonly zekerheid: "bron" | "opgave" | "aanname";
  readonly kenmerk: string;
  readonly reden: string | null;
};
export const applyBestand = (body: BestandBody, options: WriteOptions) =>
  post<Static<(typeof applyUnitbestand)["output"]>>("/units/cijfers/_overnemen", body, options);
