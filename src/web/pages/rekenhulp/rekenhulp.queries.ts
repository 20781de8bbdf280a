import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { getWatVerandertStart } from "../../../modules/rekenhulp/get-wat-verandert-start.ts";
import type { Uitkomst } from "../../../modules/rekenhulp/wat-verandert-uitkomst.ts";
import type { Vraag } from "../../../modules/rekenhulp/wat-verandert-vraag.ts";
import { get, post, postForFile } from "../../api.ts";

export type Start = Static<(typeof getWatVerandertStart)["output"]>;
export type { Uitkomst, Vraag };

export const startQuery = (id: string) =>
  queryOptions({
    queryKey: ["inwoner", id, "wat-verandert"],
    queryFn: ({ signal }) => get<Start>(`/inwoners/${id}/wat-verandert`, signal),
  });

/** Nothing is kept, here or there: the answers stand in no address. */
export const calculate = (id: string, vraag: Vraag) =>
  post<Uitkomst>(`/inwoners/${id}/wat-verandert/_bereken`, vraag);

export const asPdf = (id: string, vraag: Vraag) => postForFile(`/inwoners/${id}/wat-verandert/_pdf`, vraag);
