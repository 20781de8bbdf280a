import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Eerlijkheid } from "../../../modules/matchrondes/get-eerlijkheid.ts";
import type { getMatchsuggestie } from "../../../modules/matchrondes/get-matchsuggestie.ts";
import type { listMatchrondes } from "../../../modules/matchrondes/list-matchrondes.ts";
import type { listSuggesties } from "../../../modules/matchrondes/list-suggesties.ts";
import type { Keuzesoort, Matchkeuze } from "../../../modules/matchrondes/matchkeuze.ts";
import type { MatchrondeInFull, Mismatch, Schaarste } from "../../../modules/matchrondes/matchronde.ts";
import type { Matchschakelaar } from "../../../modules/matchrondes/matchschakelaar.ts";
import type { Randvoorwaarden } from "../../../modules/matchrondes/randvoorwaarden.ts";
import { get, post, queryText, type WriteOptions } from "../../api.ts";

export type Rondes = Static<(typeof listMatchrondes)["output"]>;
export type Suggesties = Static<(typeof listSuggesties)["output"]>;
export type Matchsuggestie = Static<(typeof getMatchsuggestie)["output"]>;

const RONDES_PER_PAGE = 10;

export const rondesQuery = (pagina: number) =>
  queryOptions({
    queryKey: ["matchrondes", "lijst", pagina],
    queryFn: ({ signal }) =>
      get<Rondes>(`/matchrondes${queryText({ pagina, perPagina: RONDES_PER_PAGE })}`, signal),
  });

export const rondeQuery = (id: string) =>
  queryOptions({
    queryKey: ["matchrondes", id],
    queryFn: ({ signal }) => get<MatchrondeInFull>(`/matchrondes/${id}`, signal),
  });

export const mismatchQuery = (id: string) =>
  queryOptions({
    queryKey: ["matchrondes", id, "mismatch"],
    queryFn: ({ signal }) => get<Mismatch>(`/matchrondes/${id}/mismatch`, signal),
  });

export const schaarsteQuery = (id: string) =>
  queryOptions({
    queryKey: ["matchrondes", id, "schaarste"],
    queryFn: ({ signal }) => get<Schaarste>(`/matchrondes/${id}/schaarste`, signal),
  });

export const eerlijkheidQuery = (id: string) =>
  queryOptions({
    queryKey: ["matchrondes", id, "eerlijkheid"],
    queryFn: ({ signal }) => get<Eerlijkheid>(`/matchrondes/${id}/eerlijkheid`, signal),
    retry: false, // a run of another version of the program stays that
  });

const SUGGESTIES_PER_PAGE = 5;

export const suggestiesQuery = (id: string, pagina: number) =>
  queryOptions({
    queryKey: ["matchrondes", id, "suggesties", pagina],
    queryFn: ({ signal }) =>
      get<Suggesties>(
        `/matchrondes/${id}/suggesties${queryText({ pagina, perPagina: SUGGESTIES_PER_PAGE, alleenMet: "true" })}`,
        signal,
      ),
  });

/** Part of the dossier, so that a change in it asks this anew. */
export const suggestieQuery = (inwonerId: string, ronde: string) =>
  queryOptions({
    queryKey: ["inwoner", inwonerId, "matchsuggestie", ronde],
    queryFn: ({ signal }) =>
      get<Matchsuggestie>(`/inwoners/${inwonerId}/matchsuggestie${queryText({ ronde })}`, signal),
  });

export const schakelaarQuery = queryOptions({
  queryKey: ["matchschakelaar"],
  queryFn: ({ signal }) => get<Matchschakelaar>("/matchschakelaar", signal),
});

export type Rondevraag = Randvoorwaarden & { readonly reden: string };

export const startRonde = (body: Rondevraag, options: WriteOptions) =>
  post<MatchrondeInFull>("/matchrondes", body, options);

export const switchMatching = (body: { isAan: boolean; reden: string }, options: WriteOptions) =>
  post<Matchschakelaar>("/matchschakelaar", body, options);

export const makeKeuze = (
  inwonerId: string,
  body: { plekId: string; soort: Keuzesoort; reden: string },
  options: WriteOptions,
) => post<Matchkeuze>(`/inwoners/${inwonerId}/matchkeuzes`, body, options);

export const withdrawKeuze = (id: string, options: WriteOptions) =>
  post<Matchkeuze>(`/matchkeuzes/${id}/_intrekken`, {}, options);
