import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Besluit } from "../../../modules/financien/besluit.ts";
import type { decideBijdragen } from "../../../modules/financien/decide-bijdragen.ts";
import type { Factuur, FactuurInFull } from "../../../modules/financien/factuur.ts";
import type { Besluiteffect } from "../../../modules/financien/get-besluiteffect.ts";
import type { Bijdragejaar } from "../../../modules/financien/get-bijdragejaar.ts";
import type { compareJaarstuk } from "../../../modules/financien/compare-jaarstuk.ts";
import type { Benuttingen } from "../../../modules/financien/benutting.ts";
import type { Jaarstukvergelijking } from "../../../modules/financien/vergelijk-jaarstuk.ts";
import type { Bijdragen } from "../../../modules/financien/get-bijdragen.ts";
import type { Jaarrekening } from "../../../modules/financien/get-jaarrekening.ts";
import type { Vangnetten } from "../../../modules/financien/get-vangnet.ts";
import type { importJaarstuk } from "../../../modules/financien/import-jaarstuk.ts";
import type { listFacturen } from "../../../modules/financien/list-facturen.ts";
import type { makeFacturen } from "../../../modules/financien/make-facturen.ts";
import { get, post, put, queryText, type WriteOptions } from "../../api.ts";

export type { Benuttingen, Bijdragejaar, Jaarstukvergelijking };
export type { Besluit, Besluiteffect, Bijdragen, Factuur, FactuurInFull, Jaarrekening, Vangnetten };
export type Facturen = Static<(typeof listFacturen)["output"]>;
export type Jaarbeeld = Jaarrekening["reeks"][number];
export type Modeluitkomst = Bijdragen["modellen"][number];

type Asked = Readonly<Record<string, string | number | undefined>>;

const ask = <Data>(path: string, asked: Asked = {}) =>
  queryOptions({
    queryKey: ["financien", path, asked],
    queryFn: ({ signal }) => get<Data>(`/financien/${path}${queryText(asked)}`, signal),
    placeholderData: keepPreviousData,
  });

/** A new document, decision or payment can change a sum elsewhere on these pages. */
export const FINANCIEN = { queryKey: ["financien"] };

export const jaarrekeningQuery = (asked: Asked) => ask<Jaarrekening>("jaarrekening", asked);
export const bijdragenQuery = (asked: Asked) => ask<Bijdragen>("bijdragen", asked);
export const vangnetQuery = (asked: Asked) => ask<Vangnetten>("vangnet", asked);
export const besluiteffectQuery = (asked: Asked) => ask<Besluiteffect>("besluiteffect", asked);
/** Never the figures of another year while this one loads. */
export const bijdragejaarQuery = (jaar: number) =>
  queryOptions({
    queryKey: ["financien", "bijdragejaren", jaar],
    queryFn: ({ signal }) => get<Bijdragejaar>(`/financien/bijdragejaren/${jaar}`, signal),
  });
export const benuttingQuery = ask<Benuttingen>("benutting");
export const facturenQuery = (asked: Asked) => ask<Facturen>("facturen", asked);
export const factuurQuery = (id: string) => ask<FactuurInFull>(`facturen/${id}`);

export const importStuk = (body: Static<(typeof importJaarstuk)["input"]>, options: WriteOptions) =>
  post<Static<(typeof importJaarstuk)["output"]>>("/financien/jaarstukken", body, options);
export const compareStuk = (body: Static<(typeof compareJaarstuk)["input"]>, options: WriteOptions) =>
  post<Jaarstukvergelijking>("/financien/jaarstukken/_vergelijk", body, options);
export const keepBijdragejaar = (body: object, options: WriteOptions) =>
  post<{ jaar: number }>("/financien/bijdragejaren/_vastleggen", body, options);
export const keepDrempel = (body: object, options: WriteOptions) =>
  post<{ volgnummer: number }>("/financien/benuttingsdrempels", body, options);
export const decide = (body: Static<(typeof decideBijdragen)["input"]>, options: WriteOptions) =>
  post<Besluit>("/financien/besluiten", body, options);
export const make = (body: Static<(typeof makeFacturen)["input"]>, options: WriteOptions) =>
  post<Static<(typeof makeFacturen)["output"]>>("/financien/facturen", body, options);
export const pay = ({ id, versie }: Factuur, betaaldOp: string, options: WriteOptions) =>
  put<FactuurInFull>(
    `/financien/facturen/${id}/betaald`,
    { betaaldOp },
    { ...options, ifMatch: `"${versie}"` },
  );
