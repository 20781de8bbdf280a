import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { GeenMatchInvoer } from "../../../modules/geen-match/geen-match.ts";
import type { Matchgroep } from "../../../modules/voorstellen/match.ts";
import type { matchPlekken } from "../../../modules/voorstellen/match-plekken.ts";
import type { proposePlek } from "../../../modules/voorstellen/propose-plek.ts";
import type { VoorstelInFull } from "../../../modules/voorstellen/voorstel.ts";
import type { WatAls } from "../../../modules/voorstellen/wat-als.ts";
import { get, post, queryText, type WriteOptions } from "../../api.ts";

export type Plekmatches = Static<(typeof matchPlekken)["output"]>;

export type MatchAsked = {
  readonly groep: Matchgroep;
  readonly watAls: WatAls;
  readonly pagina?: number;
  readonly perPagina: number;
};

/** Part of the dossier, so that a change in it asks this anew. While a try-out runs, the last answer stays. */
export const matchQuery = (id: string, { watAls, ...asked }: MatchAsked) =>
  queryOptions({
    queryKey: ["inwoner", id, "plekken", asked, watAls],
    queryFn: ({ signal }) =>
      get<Plekmatches>(`/inwoners/${id}/plekken${queryText({ ...asked, ...watAls })}`, signal),
    placeholderData: keepPreviousData,
  });

export type Voorstelvraag = Omit<Static<(typeof proposePlek)["input"]>, "id">;

export const propose = (inwonerId: string, body: Voorstelvraag, options: WriteOptions) =>
  post<VoorstelInFull>(`/inwoners/${inwonerId}/voorstellen`, body, options);

export const setAside = (
  inwonerId: string,
  body: { plekId: string; reden?: string; geenMatch?: GeenMatchInvoer },
  options: WriteOptions,
) => post<VoorstelInFull>(`/inwoners/${inwonerId}/voorstellen/_opzij`, body, options);
