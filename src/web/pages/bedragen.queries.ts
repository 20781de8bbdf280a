import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { addBedragen } from "../../modules/bedragen/add-bedragen.ts";
import type { correctBedrag } from "../../modules/bedragen/correct-bedrag.ts";
import type { listBedragen } from "../../modules/bedragen/list-bedragen.ts";
import type { Voorbeeld } from "../../modules/bedragen/voorbeeld.ts";
import { get, post, queryText, type WriteOptions } from "../api.ts";

export type Bedragen = Static<(typeof listBedragen)["output"]>;
export type Bedrag = Bedragen["rijen"][number];
export type Toevoeging = Static<(typeof addBedragen)["input"]>["toevoegingen"][number];
export type Correctie = Omit<Static<(typeof correctBedrag)["input"]>, "id">;
export type { Voorbeeld };

export const bedragenQuery = (asked: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ["bedragen", asked],
    queryFn: ({ signal }) => get<Bedragen>(`/bedragen${queryText(asked)}`, signal),
    placeholderData: keepPreviousData,
  });

export const previewAmounts = (toevoegingen: readonly Toevoeging[]) =>
  post<Voorbeeld>("/bedragen/_voorbeeld", { toevoegingen });

export const addAmounts = (toevoegingen: readonly Toevoeging[], options: WriteOptions) =>
  post<{ ids: string[] }>("/bedragen", { toevoegingen, isBevestigd: true }, options);

export const correctAmount = (id: string, body: Correctie, options: WriteOptions) =>
  post<{ id: string }>(`/bedragen/${id}/_verbeter`, body, options);
