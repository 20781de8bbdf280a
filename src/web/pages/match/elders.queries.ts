import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Elders } from "../../../modules/vum/elders.ts";
import type { openElders } from "../../../modules/vum/open-elders.ts";
import { get, queryText } from "../../api.ts";

export type EldersSoort = "vacature" | "werkzoekende";
export type Treffer = Elders["treffers"][number];
export type Geopend = Static<(typeof openElders)["output"]>;

const path = {
  vacature: (id: string) => `/inwoners/${id}/plekken/elders`,
  werkzoekende: (id: string) => `/plekken/${id}/kandidaten/elders`,
};

/** Asked only when someone says so: it leaves the region. */
export const eldersQuery = (soort: EldersSoort, id: string) =>
  queryOptions({
    queryKey: ["elders", soort, id],
    queryFn: ({ signal }) => get<Elders>(path[soort](id), signal),
    staleTime: Infinity,
    retry: false,
  });

export const geopendQuery = (oin: string, soort: EldersSoort, nummer: string) =>
  queryOptions({
    queryKey: ["elders", "profiel", oin, soort, nummer],
    queryFn: ({ signal }) =>
      get<Geopend>(`/vum/bronnen/${oin}/profielen${queryText({ soort, nummer })}`, signal),
    staleTime: Infinity,
    retry: false,
  });
