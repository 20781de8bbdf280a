import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { calculateSubsidie } from "../../../modules/plaatsingen/calculate-subsidie.ts";
import type { endPlaatsing } from "../../../modules/plaatsingen/end-plaatsing.ts";
import type { getPlaatsingConcept } from "../../../modules/plaatsingen/get-plaatsing-concept.ts";
import type { getSubsidie } from "../../../modules/plaatsingen/get-subsidie.ts";
import type { PlaatsingInFull } from "../../../modules/plaatsingen/plaatsing.ts";
import type { previewSubsidie } from "../../../modules/plaatsingen/preview-subsidie.ts";
import type { startPlaatsing } from "../../../modules/plaatsingen/start-plaatsing.ts";
import { get, post, put, type WriteOptions } from "../../api.ts";

export type Concept = Static<(typeof getPlaatsingConcept)["output"]>;
export type Berekend = Static<(typeof calculateSubsidie)["output"]>;
export type Subsidie = Static<(typeof getSubsidie)["output"]>;
export type BerekenVraag = Static<(typeof calculateSubsidie)["input"]>;
export type StartVraag = Omit<Static<(typeof startPlaatsing)["input"]>, "id">;
export type EindVraag = Omit<Static<(typeof endPlaatsing)["input"]>, "id">;

export const conceptQuery = (voorstelId: string) =>
  queryOptions({
    queryKey: ["voorstel", voorstelId, "concept"],
    queryFn: ({ signal }) => get<Concept>(`/voorstellen/${voorstelId}/plaatsing-concept`, signal),
  });

/** Nothing is kept; the last amount stays on the screen until the next one is there. */
export const berekenQuery = (vraag: BerekenVraag) =>
  queryOptions({
    queryKey: ["subsidie", vraag],
    queryFn: () => post<Berekend>("/plaatsingen/_bereken", vraag).then(({ data }) => data),
    placeholderData: keepPreviousData,
    retry: false,
  });

export const startPlacement = (voorstelId: string, body: StartVraag, options: WriteOptions) =>
  post<PlaatsingInFull>(`/voorstellen/${voorstelId}/plaatsing`, body, options);

export const plaatsingQuery = (id: string) =>
  queryOptions({
    queryKey: ["plaatsing", id],
    queryFn: ({ signal }) => get<PlaatsingInFull>(`/plaatsingen/${id}`, signal),
  });

export const subsidieQuery = (plaatsingId: string) =>
  queryOptions({
    queryKey: ["plaatsing", plaatsingId, "subsidie"],
    queryFn: ({ signal }) => get<Subsidie>(`/plaatsingen/${plaatsingId}/subsidie`, signal),
    retry: false,
  });

export const endPlacement = (id: string, versie: number, body: EindVraag, options: WriteOptions) =>
  put<PlaatsingInFull>(`/plaatsingen/${id}/einde`, body, { ...options, ifMatch: `"${versie}"` });

export type Voorbeeldvraag = Omit<Static<(typeof previewSubsidie)["input"]>, "id">;
export type Voorbeeld = Static<(typeof previewSubsidie)["output"]>;

/** What a change would do to the version that was seen. Nothing is kept. */
export const voorbeeldQuery = (id: string, versie: number, vraag: Voorbeeldvraag) =>
  queryOptions({
    queryKey: ["plaatsing", id, "voorbeeld", versie, vraag],
    queryFn: () => post<Voorbeeld>(`/plaatsingen/${id}/subsidie/_voorbeeld`, vraag).then(({ data }) => data),
    placeholderData: keepPreviousData,
    retry: false,
  });

const DOOR = { loonwaarde: "loonwaarde", uren: "uren", correctie: "subsidie" } as const;

export const changeSubsidy = (
  soort: keyof typeof DOOR,
  id: string,
  versie: number,
  body: object,
  options: WriteOptions,
) => put<Subsidie>(`/plaatsingen/${id}/${DOOR[soort]}`, body, { ...options, ifMatch: `"${versie}"` });
