import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { listAuditregels } from "../../modules/logboek/list-auditregels.ts";
import type { listInzage } from "../../modules/logboek/list-inzage.ts";
import type { listKetens } from "../../modules/logboek/list-ketens.ts";
import type { Gebruiker } from "../../modules/toegang/gebruiker.ts";
import type { Verwerkingsactiviteit } from "../../modules/verwerkingsactiviteiten.ts";
import { get, post, queryText } from "../api.ts";

export type Auditpagina = Static<(typeof listAuditregels)["output"]>;
export type Inzagepagina = Static<(typeof listInzage)["output"]>;
export type Ketens = Static<(typeof listKetens)["output"]>["ketens"];

type Parameters = Readonly<Record<string, string>>;

/** Recomputes every line: asked when the page opens, not again at every visit of the window. */
export const ketensQuery = queryOptions({
  queryKey: ["logboek", "ketens"],
  queryFn: ({ signal }) => get<{ ketens: Ketens }>("/logboek/ketens", signal),
  staleTime: 5 * 60_000,
  refetchOnWindowFocus: false,
});

export const auditQuery = (parameters: Parameters) =>
  queryOptions({
    queryKey: ["logboek", "audit", parameters],
    queryFn: ({ signal }) => get<Auditpagina>(`/logboek/audit${queryText(parameters)}`, signal),
  });

export const inzageQuery = (inwonerId: string, pagina: string) =>
  queryOptions({
    queryKey: ["logboek", "inzage", inwonerId, pagina],
    queryFn: ({ signal }) =>
      get<Inzagepagina>(`/inwoners/${inwonerId}/inzage${queryText({ pagina })}`, signal),
  });

/** Colleagues by a part of their name, to see what one of them did. By POST: a name stands in no address. */
export async function findGebruikers(zoek: string) {
  const asked = { ...(zoek.trim() && { zoek: zoek.trim() }), perPagina: 20 };
  const { data } = await post<{ rijen: Gebruiker[] }>("/gebruikers/_zoek", asked);
  return data.rijen.map(({ id, naam, functie }) => ({ id, label: naam, detail: functie }));
}

type Operation = { operationId?: string; summary?: string };
type OpenApi = { paths: Record<string, Record<string, Operation>> };

/** What each door is called in Dutch, from the document of the API. */
export const handelingenQuery = queryOptions({
  queryKey: ["handelingen"],
  queryFn: async ({ signal }) => {
    const { paths } = await get<OpenApi>("/openapi.json", signal);
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    return new Map(
      operations.flatMap(({ operationId, summary }) =>
        operationId && summary ? [[operationId, summary] as const] : [],
      ),
    );
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** The register of processing activities (AVG art. 30); open to everyone. */
export const registerQuery = queryOptions({
  queryKey: ["verwerkingsactiviteiten"],
  queryFn: async ({ signal }) =>
    (await get<{ rijen: Verwerkingsactiviteit[] }>("/verwerkingsactiviteiten", signal)).rijen,
  staleTime: Number.POSITIVE_INFINITY,
});
