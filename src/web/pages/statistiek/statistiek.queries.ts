import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { addKoppeling } from "../../../modules/statistiek/add-koppeling.ts";
import type { addCode } from "../../../modules/statistiek/add-code.ts";
import type { listCodes } from "../../../modules/statistiek/list-codes.ts";
import type { listLeveringen } from "../../../modules/statistiek/list-leveringen.ts";
import type { listVormen } from "../../../modules/statistiek/list-vormen.ts";
import type { recordLevering } from "../../../modules/statistiek/record-levering.ts";
import type { Levering, Maandstand } from "../../../modules/statistiek/srg.ts";
import type { takeLevering } from "../../../modules/statistiek/take-levering.ts";
import { get, post, queryText, type WriteOptions } from "../../api.ts";

export type { Levering, Maandstand };
export type Leveringen = Static<(typeof listLeveringen)["output"]>;
export type Codes = Static<(typeof listCodes)["output"]>;
export type Vormen = Static<(typeof listVormen)["output"]>;
export type Vorm = Vormen["rijen"][number];
export type LeveringInput = Static<(typeof recordLevering)["input"]>;
export type CodeInput = Static<(typeof addCode)["input"]>;
export type KoppelingInput = Static<(typeof addKoppeling)["input"]>;
export type Bestand = Static<(typeof takeLevering)["output"]>;

type Asked = Readonly<Record<string, string | number | undefined>>;

const ask = <Data>(path: string, asked: Asked = {}) =>
  queryOptions({
    queryKey: ["statistiek", path, asked],
    queryFn: ({ signal }) => get<Data>(`/statistiek${path}${queryText(asked)}`, signal),
    placeholderData: keepPreviousData,
  });

/** A code that is decided changes what a month holds. */
export const STATISTIEK = { queryKey: ["statistiek"] };

export const maandstandQuery = (gemeente: string, maand: string | null) =>
  ask<Maandstand>("/maandstand", { gemeente, ...(maand !== null && { maand }) });
export const leveringenQuery = (gemeente: string) =>
  ask<Leveringen>("/leveringen", { gemeente, perPagina: 12 });
export const codesQuery = ask<Codes>("/codes");
export const vormenQuery = (asked: Asked) => ask<Vormen>("/vormen", asked);

export const lever = (body: LeveringInput, options: WriteOptions) =>
  post<Levering>("/statistiek/leveringen", body, options);
export const addSrgCode = (body: CodeInput, options: WriteOptions) =>
  post<{ code: string }>("/statistiek/codes", body, options);
export const koppel = (body: KoppelingInput, options: WriteOptions) =>
  post<{ vorm: string }>("/statistiek/koppelingen", body, options);

/** The file holds BSNs: it is fetched once, goes to who asked, and stays in no memory of the page. */
export const haalBestand = async (id: string): Promise<Bestand> =>
  (await post<Bestand>(`/statistiek/leveringen/${id}/_bestand`, {})).data;
