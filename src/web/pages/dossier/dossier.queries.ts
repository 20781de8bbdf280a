import { queryOptions } from "@tanstack/react-query";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { get } from "../../api.ts";

/** Who this is; every page of a dossier asks it, and gets it once. */
export const inwonerQuery = (id: string) =>
  queryOptions({
    queryKey: ["inwoner", id],
    queryFn: ({ signal }) => get<Inwoner>(`/inwoners/${id}`, signal),
  });
