import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Elders } from "../../../modules/vum/elders.ts";
import type { listVumkandidaten } from "../../../modules/vum/list-vumkandidaten.ts";
import type { openElders } from "../../../modules/vum/open-elders.ts";
import { get, post, queryText, type WriteOptions } from "../../api.ts";

export type EldersSoort = "vacature" | "werkzoekende";
export type Treffer = Elders["treffers"][number];
export type Geopend = Static<(typeof openElders)["output"]>;

export type Genoteerd = Static<(typeof listVumkandidaten)["output"]>["rijen"][number];
export type Wie = { readonly oin: string; readonly nummer: string };

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
    gcTime: 0, // who takes it back is not shown any more
    retry: false,
  });

/** Who of other organisations was noted down for a plek. */
export const genoteerdQuery = (plekId: string) =>
  queryOptions({
    queryKey: ["elders", "genoteerd", plekId],
    queryFn: ({ signal }) =>
      get<Static<(typeof listVumkandidaten)["output"]>>(`/plekken/${plekId}/kandidaten/genoteerd`, signal),
  });

export const noteer = (plekId: string, { oin, nummer }: Wie, options: WriteOptions) =>
  post<Genoteerd>(`/plekken/${plekId}/kandidaten/_noteren`, { oin, nummer }, options);

export const vergeet = (plekId: string, { oin, nummer }: Wie, options: WriteOptions) =>
  post<Wie>(`/plekken/${plekId}/kandidaten/_vergeten`, { oin, nummer }, options);
