import { queryOptions, useQueryClient } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { compareScenarios } from "../../../modules/scenarios/compare-scenarios.ts";
import type { getGedeeldScenario } from "../../../modules/scenarios/get-gedeeld-scenario.ts";
import type { getMijlpaal } from "../../../modules/scenarios/get-mijlpaal.ts";
import type { listMijlpalen } from "../../../modules/scenarios/list-mijlpalen.ts";
import type { listScenarios } from "../../../modules/scenarios/list-scenarios.ts";
import type { Mijlpaal } from "../../../modules/scenarios/mijlpaal.ts";
import type { Bewaard } from "../../../modules/scenarios/scenario.ts";
import { type Answer, get, post, queryText, type WriteOptions } from "../../api.ts";
import { isStale } from "../../change.ts";
import type { Wrong } from "../../checks.ts";
import { PLAN_KEY } from "../../toekomstplan/toekomstplan.queries.ts";
import { useDoelForm } from "../doelen/doelen.queries.ts";

export type { Bewaard, Mijlpaal };
export type Mijlpalen = Static<(typeof listMijlpalen)["output"]>;
export type MijlpaalInFull = Static<(typeof getMijlpaal)["output"]>;
export type Scenariolijst = Static<(typeof listScenarios)["output"]>;
export type Verschillen = Static<(typeof compareScenarios)["output"]>;
export type Gedeelde = Static<(typeof getGedeeldScenario)["output"]>;

type Asked = Readonly<Record<string, string | number | undefined>>;
const ask = <Data>(path: string, asked: Asked = {}) =>
  queryOptions({
    queryKey: [...PLAN_KEY, path, asked],
    queryFn: ({ signal }) => get<Data>(`${path}${queryText(asked)}`, signal),
  });

export const mijlpalenQuery = (asked: Asked) => ask<Mijlpalen>("/toekomstplan/mijlpalen", asked);
export const mijlpaalQuery = (id: string) => ask<MijlpaalInFull>(`/toekomstplan/mijlpalen/${id}`);
export const scenariosQuery = (asked: Asked = {}) => ask<Scenariolijst>("/toekomstplan/scenarios", asked);
export const scenarioQuery = (id: string, asked: Asked) =>
  ask<Bewaard>(`/toekomstplan/scenarios/${id}`, asked);
export const verschilQuery = (id: string, asked: Asked) =>
  ask<Verschillen>(`/toekomstplan/scenarios/${id}/verschil`, asked);
export const gedeeldQuery = (code: string) => ask<Gedeelde>(`/toekomstplan/gedeeld/${code}`);

export const addMijlpaal = (body: object, options: WriteOptions) =>
  post<Mijlpaal>("/toekomstplan/mijlpalen", body, options);
export const changeMijlpaal = (id: string, body: object, options: WriteOptions) =>
  post<MijlpaalInFull>(`/toekomstplan/mijlpalen/${id}/_bijwerken`, body, options);
export const shareScenario = (id: string, versie: number, options: WriteOptions) =>
  post<Bewaard>(`/toekomstplan/scenarios/${id}/_delen`, { versie }, options);
export const withdrawScenario = (id: string, options: WriteOptions) =>
  post<Bewaard>(`/toekomstplan/scenarios/${id}/_intrekken`, {}, options);
export const takeScenario = (inhoud: string, options: WriteOptions) =>
  post<Bewaard>("/toekomstplan/scenarios/_overnemen", { inhoud }, options);

/** What was changed about the plan is asked anew on every page of it. */
export function useRenew(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: PLAN_KEY });
}

type FormOptions<Draft, Result> = {
  readonly name: string;
  readonly start: Draft;
  readonly send: (draft: Draft, options: WriteOptions) => Promise<Answer<Result>>;
  readonly wrongIn: (draft: Draft) => Wrong<keyof Draft & string>;
  readonly onDone: (data: Result) => void;
};

/** A small form of the plan; when a colleague was faster, his version is fetched and nothing typed is lost. */
export function useOvergangForm<Draft extends Readonly<Record<string, string>>, Result>({
  name,
  send,
  onDone,
  ...rest
}: FormOptions<Draft, Result>) {
  const renew = useRenew();
  return useDoelForm<Draft, Result>({
    ...rest,
    name: `overgang/${name}`,
    async send(draft, options) {
      try {
        return await send(draft, options);
      } catch (error) {
        if (isStale(error)) await renew();
        throw error;
      }
    },
    onDone(data) {
      void renew();
      onDone(data);
    },
  });
}
