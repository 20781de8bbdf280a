import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { answerVoorstel } from "../../../modules/voorstellen/answer-voorstel.ts";
import type { listVoorstellen } from "../../../modules/voorstellen/list-voorstellen.ts";
import type { VoorstelInFull, Voorstelstatus } from "../../../modules/voorstellen/voorstel.ts";
import { get, put, queryText, type WriteOptions } from "../../api.ts";

export type Voorstellen = Static<(typeof listVoorstellen)["output"]>;
export type Antwoord = Omit<Static<(typeof answerVoorstel)["input"]>, "id">;

export const voorstellenQuery = (parameters: Readonly<Record<string, string | number>>) =>
  queryOptions({
    queryKey: ["voorstellen", parameters],
    queryFn: ({ signal }) => get<Voorstellen>(`/voorstellen${queryText(parameters)}`, signal),
    placeholderData: keepPreviousData,
  });

/** How many there are in one state. */
export const countQuery = (status: Voorstelstatus) => voorstellenQuery({ status, perPagina: 1 });

export const sendAnswer = (id: string, versie: number, body: Antwoord, options: WriteOptions) =>
  put<VoorstelInFull>(`/voorstellen/${id}/antwoord`, body, { ...options, ifMatch: `"${versie}"` });
