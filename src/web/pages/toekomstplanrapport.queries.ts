import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { listScenarios } from "../../modules/scenarios/list-scenarios.ts";
import type {
  Grafiek,
  Rapportdeel,
  Tabel,
  Toekomstplanrapport,
} from "../../modules/scenarios/rapport/toekomstplanrapport.ts";
import { get, postForFile, queryText } from "../api.ts";

export type { Grafiek, Rapportdeel, Tabel, Toekomstplanrapport };
export type Rapportkeuze = { readonly gemeente?: string; readonly scenarios?: string };

export const rapportQuery = (keuze: Rapportkeuze) =>
  queryOptions({
    queryKey: ["toekomstplan", "rapport", keuze],
    queryFn: ({ signal }) => get<Toekomstplanrapport>(`/toekomstplan/rapport${queryText(keuze)}`, signal),
  });

export const bewaardeScenariosQuery = queryOptions({
  queryKey: ["toekomstplan", "scenarios", "voor-rapport"],
  queryFn: ({ signal }) => get<Static<(typeof listScenarios)["output"]>>("/toekomstplan/scenarios", signal),
});

export const rapportFile = (keuze: Rapportkeuze) => postForFile("/toekomstplan/rapport/_pdf", keuze);
