import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { countGeenMatch } from "../../../modules/geen-match/count-geen-match.ts";
import type { Hefbomen } from "../../../modules/geen-match/hefbomen.ts";
import type { VoorstelInFull } from "../../../modules/voorstellen/voorstel.ts";
import { get, queryText } from "../../api.ts";

export type GeenMatchTelling = Static<(typeof countGeenMatch)["output"]>;

export const voorstelQuery = (id: string) =>
  queryOptions({
    queryKey: ["voorstel", id, "heel"],
    queryFn: ({ signal }) => get<VoorstelInFull>(`/voorstellen/${id}`, signal),
  });

export const hefbomenQuery = (of: "voorstellen" | "plekken", id: string) =>
  queryOptions({
    queryKey: [of, id, "hefbomen"],
    queryFn: ({ signal }) => get<Hefbomen>(`/${of}/${id}/hefbomen`, signal),
  });

export const tellingQuery = (asked: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ["rapporten", "geen-match", asked],
    queryFn: ({ signal }) => get<GeenMatchTelling>(`/rapporten/geen-match${queryText(asked)}`, signal),
    placeholderData: keepPreviousData,
  });
