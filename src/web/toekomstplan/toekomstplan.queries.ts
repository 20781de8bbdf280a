import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Uitgangspunten, Vast } from "#toekomstplan/plan";
import { uitJson } from "#toekomstplan/uitgangspunten-json";
import type { keepUitgangspunten as keepUitgangspuntenAction } from "../../modules/scenarios/keep-uitgangspunten.ts";
import type { listAannames } from "../../modules/scenarios/list-aannames.ts";
import type { listScenarios } from "../../modules/scenarios/list-scenarios.ts";
import { leesScenario } from "../../modules/scenarios/lees-scenario.ts";
import type { Bewaard } from "../../modules/scenarios/scenario.ts";
import type {
  UitgangspuntenMetGeboortejaren,
  Uitgangspuntenversie,
} from "../../modules/scenarios/uitgangspunten.ts";
import { get, post, type WriteOptions } from "../api.ts";
import type { Pakket } from "./pakketten.ts";

export type Aannamelijst = Static<(typeof listAannames)["output"]>;
export type Aanname = Aannamelijst["rijen"][number];

/** What the plan of the region starts from, as the engine takes it. */
export type Regioplan = Omit<UitgangspuntenMetGeboortejaren, "uitgangspunten"> & {
  readonly uitgangspunten: Uitgangspunten;
  /** Own values in place of what the engine assumes. */
  readonly vast: Vast;
};

export const PLAN_KEY = ["toekomstplan"] as const;
/** Whoever plays with sliders is not disturbed by what comes in: an own change asks anew. */
const staleTime = 5 * 60_000;

export const aannamesQuery = queryOptions({
  queryKey: [...PLAN_KEY, "aannames"],
  queryFn: ({ signal }) => get<Aannamelijst>("/toekomstplan/aannames", signal),
  staleTime,
});

export const regioplanQuery = queryOptions({
  queryKey: [...PLAN_KEY, "uitgangspunten"],
  queryFn: async ({ signal }): Promise<Regioplan> => {
    const [{ uitgangspunten, ...versie }, { vast }] = await Promise.all([
      get<UitgangspuntenMetGeboortejaren>("/toekomstplan/uitgangspunten", signal),
      get<Aannamelijst>("/toekomstplan/aannames", signal),
    ]);
    return { ...versie, uitgangspunten: uitJson(uitgangspunten), vast };
  },
  staleTime,
});

export const scenariosQuery = queryOptions({
  queryKey: [...PLAN_KEY, "scenarios"],
  queryFn: ({ signal }) =>
    get<Static<(typeof listScenarios)["output"]>>("/toekomstplan/scenarios?perPagina=50", signal),
  staleTime,
});

/** One kept scenario, as something that can be begun with. */
export const bewaardQuery = (id: string) =>
  queryOptions({
    queryKey: [...PLAN_KEY, "scenarios", id],
    queryFn: async ({ signal }): Promise<Pakket> => {
      const { naam, toelichting, hefbomen } = await get<Bewaard>(`/toekomstplan/scenarios/${id}`, signal);
      const { scenario } = leesScenario({ naam, hefbomen });
      return { sleutel: `scenario:${id}`, naam, uitleg: toelichting, scenario, aannames: [] };
    },
    staleTime,
  });

export type Scenarioinvoer = {
  readonly naam: string;
  readonly toelichting: string;
  readonly hefbomen: Readonly<Record<string, unknown>>;
};

export const keepScenario = (scenario: Scenarioinvoer, options: WriteOptions) =>
  post<Bewaard>("/toekomstplan/scenarios", scenario, options);

export type Aannameinvoer = {
  readonly sleutel: string;
  readonly waarde: number | null;
  readonly van: number | null;
  readonly tot: number | null;
  readonly bron: string;
  readonly peildatum: string;
};

export const keepAanname = (aanname: Aannameinvoer, options: WriteOptions) =>
  post<Aanname>("/toekomstplan/aannames", aanname, options);

export type Uitgangspunteninvoer = Static<(typeof keepUitgangspuntenAction)["input"]>;

export const keepUitgangspunten = (invoer: Uitgangspunteninvoer, options: WriteOptions) =>
  post<Uitgangspuntenversie>("/toekomstplan/uitgangspunten", invoer, options);
