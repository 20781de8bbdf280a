import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { getKring } from "../../modules/plannen/get-kring.ts";
import type { listBezetteTijden } from "../../modules/plannen/list-bezette-tijden.ts";
import type { listEindesVanInwoner } from "../../modules/plannen/list-eindes-van-inwoner.ts";
import type { listInwoneroverdrachten } from "../../modules/plannen/list-inwoneroverdrachten.ts";
import type { listOverdrachten } from "../../modules/plannen/list-overdrachten.ts";
import type { listPlanwijzigingen } from "../../modules/plannen/list-planwijzigingen.ts";
import type { getDossierarchief } from "../../modules/plannen/get-dossierarchief.ts";
import type { getVerhuizing } from "../../modules/plannen/get-verhuizing.ts";
import type { listDossierarchief } from "../../modules/plannen/list-dossierarchief.ts";
import type { listVerhuizingen } from "../../modules/plannen/list-verhuizingen.ts";
import { get, queryText } from "../api.ts";

export type Kring = Static<(typeof getKring)["output"]>;
export type BezetteTijden = Static<(typeof listBezetteTijden)["output"]>;
export type Eindes = Static<(typeof listEindesVanInwoner)["output"]>;
export type Overdrachten = Static<(typeof listOverdrachten)["output"]>;
export type Inwoneroverdrachten = Static<(typeof listInwoneroverdrachten)["output"]>;
export type Planwijzigingen = Static<(typeof listPlanwijzigingen)["output"]>;

export type Inwonerverhuizing = Static<(typeof getVerhuizing)["output"]>;
export type Verhuizingen = Static<(typeof listVerhuizingen)["output"]>;
export type Archieflijst = Static<(typeof listDossierarchief)["output"]>;
export type Archief = Static<(typeof getDossierarchief)["output"]>;

/** Everything of one dossier is asked anew after a change in it: `["inwoner", id]` is the beginning of each key. */
const part = <Data>(id: string, name: string) =>
  queryOptions({
    queryKey: ["inwoner", id, name],
    queryFn: ({ signal }) => get<Data>(`/inwoners/${id}/${name}`, signal),
  });

export const kringQuery = (id: string) => part<Kring>(id, "kring");
export const bezetteTijdenQuery = (id: string) => part<BezetteTijden>(id, "bezette-tijden");
export const eindesQuery = (id: string) => part<Eindes>(id, "eindes");
export const inwoneroverdrachtenQuery = (id: string) => part<Inwoneroverdrachten>(id, "overdrachten");
export const planwijzigingenQuery = (id: string) => part<Planwijzigingen>(id, "plan/geschiedenis");

export const overdrachtenQuery = queryOptions({
  queryKey: ["overdrachten"],
  queryFn: ({ signal }) => get<Overdrachten>("/overdrachten", signal),
});

export const inwonerverhuizingQuery = (id: string) => part<Inwonerverhuizing>(id, "verhuizing");

export const verhuizingenQuery = queryOptions({
  queryKey: ["overdrachten", "verhuizingen"],
  queryFn: ({ signal }) => get<Verhuizingen>("/verhuizingen", signal),
});

export const archieflijstQuery = (pagina: number) =>
  queryOptions({
    queryKey: ["dossierarchief", pagina],
    queryFn: ({ signal }) => get<Archieflijst>(`/dossierarchief${queryText({ pagina })}`, signal),
  });
