import { queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { getSituatie } from "../../../modules/inwoners/get-situatie.ts";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import type { listHelpers } from "../../../modules/inwoners/list-helpers.ts";
import type { listMogelijkheden } from "../../../modules/inwoners/list-mogelijkheden.ts";
import type { listTijdlijn } from "../../../modules/inwoners/list-tijdlijn.ts";
import type { getVolgendeStap } from "../../../modules/mijn-dag/get-volgende-stap.ts";
import type { Plan as PlanInFull } from "../../../modules/plannen/plan-in-full.ts";
import type { listInwonerplaatsingen } from "../../../modules/plaatsingen/list-inwonerplaatsingen.ts";
import type { listInwonervoorstellen } from "../../../modules/voorstellen/list-inwonervoorstellen.ts";
import type { Wensen } from "../../../modules/wensen/wens.ts";
import { get, ProblemError, queryText } from "../../api.ts";

export type Plan = PlanInFull;
export type Helpers = Static<(typeof listHelpers)["output"]>;
export type Situatie = Static<(typeof getSituatie)["output"]>;
export type Mogelijkheden = Static<(typeof listMogelijkheden)["output"]>;
export type Tijdlijn = Static<(typeof listTijdlijn)["output"]>;
export type VolgendeStap = Static<(typeof getVolgendeStap)["output"]>;
export type Plaatsingen = Static<(typeof listInwonerplaatsingen)["output"]>;
export type Voorstellen = Static<(typeof listInwonervoorstellen)["output"]>;

/** Everything of one dossier is asked anew after a change in it: `["inwoner", id]` is the beginning of each key. */
const part = <Data>(id: string, name: string, parameters: Readonly<Record<string, string | number>> = {}) =>
  queryOptions({
    queryKey: ["inwoner", id, name, parameters],
    queryFn: ({ signal }) => get<Data>(`/inwoners/${id}/${name}${queryText(parameters)}`, signal),
  });

/** Who this is; every page of a dossier asks it, and gets it once. */
export const inwonerQuery = (id: string) =>
  queryOptions({
    queryKey: ["inwoner", id],
    queryFn: ({ signal }) => get<Inwoner>(`/inwoners/${id}`, signal),
  });

export const planQuery = (id: string) => part<Plan>(id, "plan");
export const helpersQuery = (id: string) => part<Helpers>(id, "helpers");
export const situatieQuery = (id: string) => part<Situatie>(id, "situatie");
export const mogelijkhedenQuery = (id: string) => part<Mogelijkheden>(id, "mogelijkheden");
export const wensenQuery = (id: string) => part<Wensen>(id, "wensen");
export const volgendeStapQuery = (id: string) => part<VolgendeStap>(id, "volgende-stap");
export const tijdlijnQuery = (id: string, parameters: Readonly<Record<string, string | number>>) =>
  part<Tijdlijn>(id, "tijdlijn", parameters);
export const plaatsingenQuery = (id: string, parameters: Readonly<Record<string, string | number>>) =>
  part<Plaatsingen>(id, "plaatsingen", parameters);
export const openVoorstellenQuery = (id: string) => part<Voorstellen>(id, "voorstellen", { perPagina: 50 });

/** This part of the dossier is not for this user. */
export const isClosed = (error: Error | null): boolean =>
  error instanceof ProblemError && (error.status === 403 || error.status === 404);
