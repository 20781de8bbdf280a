import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { checkGroepsbericht } from "../../modules/berichten/check-groepsbericht.ts";
import type { getGesprek } from "../../modules/berichten/get-gesprek.ts";
import type { listGesprekken } from "../../modules/berichten/list-gesprekken.ts";
import type { listGroepsberichten } from "../../modules/berichten/list-groepsberichten.ts";
import type { listMailuitgang } from "../../modules/berichten/list-mailuitgang.ts";
import type { showSjabloon } from "../../modules/berichten/show-sjabloon.ts";
import { get, post, queryText } from "../api.ts";

export type Gesprekken = Static<(typeof listGesprekken)["output"]>;
export type GesprekInVol = Static<(typeof getGesprek)["output"]>;
export type Groepscontrole = Static<(typeof checkGroepsbericht)["output"]>;
export type Mailuitgang = Static<(typeof listMailuitgang)["output"]>;
export type Sjabloonvoorbeeld = Static<(typeof showSjabloon)["output"]>;

export const gesprekkenQuery = (parameters: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ["gesprekken", parameters],
    queryFn: ({ signal }) => get<Gesprekken>(`/gesprekken${queryText(parameters)}`, signal),
  });

export const gesprekQuery = (id: string) =>
  queryOptions({
    queryKey: ["gesprekken", "een", id],
    queryFn: ({ signal }) => get<GesprekInVol>(`/gesprekken/${id}`, signal),
  });

export const groepsberichtenQuery = queryOptions({
  queryKey: ["groepsberichten"],
  queryFn: ({ signal }) => get<Static<(typeof listGroepsberichten)["output"]>>("/groepsberichten", signal),
});

export const mailuitgangQuery = (parameters: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ["mailuitgang", parameters],
    queryFn: ({ signal }) => get<Mailuitgang>(`/mailuitgang${queryText(parameters)}`, signal),
  });

/** A question with terms that may not stand in an address. */
export const sjabloonQuery = (inwonerId: string, body: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ["inwoner", inwonerId, "sjabloon", body],
    queryFn: async () =>
      (await post<Sjabloonvoorbeeld>(`/inwoners/${inwonerId}/gesprekken/_sjabloon`, body)).data,
    retry: false,
  });
