import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type {
  AfspraakInput,
  CapaciteitInput,
  LocatieInput,
  Unitcapaciteit,
  Unitlocatie,
} from "../../../modules/bezetting/capaciteit.ts";
import type { getBuiten } from "../../../modules/bezetting/get-buiten.ts";
import type { getGat } from "../../../modules/bezetting/get-gat.ts";
import type { getPlanning } from "../../../modules/bezetting/get-planning.ts";
import type { getUnit } from "../../../modules/bezetting/get-unit.ts";
import type { GroepInput, Samenstelling } from "../../../modules/bezetting/groep.ts";
import type { listDagplekken } from "../../../modules/bezetting/list-dagplekken.ts";
import type { listOpdrachten } from "../../../modules/bezetting/list-opdrachten.ts";
import type { listPloegen } from "../../../modules/bezetting/list-ploegen.ts";
import type { listVrijePlaatsen } from "../../../modules/bezetting/list-vrije-plaatsen.ts";
import type { listWerkenden } from "../../../modules/bezetting/list-werkenden.ts";
import type { Opdracht, OpdrachtInput } from "../../../modules/bezetting/opdracht.ts";
import type { VerkenningInput } from "../../../modules/bezetting/verkenning.ts";
import type { Verplaatsreden } from "../../../modules/bezetting/verplaatsreden.ts";
import { get, post, put, queryText, type WriteOptions } from "../../api.ts";

export type VrijePlaatsen = Static<(typeof listVrijePlaatsen)["output"]>;
export type Ploegen = Static<(typeof listPloegen)["output"]>;
export type Werkenden = Static<(typeof listWerkenden)["output"]>;
export type Dagplekken = Static<(typeof listDagplekken)["output"]>;
export type UnitInFull = Static<(typeof getUnit)["output"]>;
export type Opdrachten = Static<(typeof listOpdrachten)["output"]>;
export type Unitplanning = Static<(typeof getPlanning)["output"]>;
export type Gat = Static<(typeof getGat)["output"]>;
export type Buiten = Static<(typeof getBuiten)["output"]>;

type Asked = Readonly<Record<string, string | number | undefined>>;

const ask = <Data>(path: string, asked: Asked = {}) =>
  queryOptions({
    queryKey: ["bezetting", path, asked],
    queryFn: ({ signal }) => get<Data>(`${path}${queryText(asked)}`, signal),
    placeholderData: keepPreviousData,
  });

export const vrijePlaatsenQuery = (asked: Asked) => ask<VrijePlaatsen>("/vrije-plaatsen", asked);
export const ploegenQuery = (unitId: string, dag: string) =>
  ask<Ploegen>(`/units/${unitId}/ploegen`, { dag });
export const werkendenQuery = (unitId: string, asked: Asked) =>
  ask<Werkenden>(`/units/${unitId}/werkenden`, { perPagina: 50, ...asked });
export const dagplekkenQuery = (inwonerId: string, dag: string) =>
  ask<Dagplekken>(`/inwoners/${inwonerId}/dagplekken`, { dag });
export const unitQuery = (unitId: string) => ask<UnitInFull>(`/units/${unitId}`);
export const planningQuery = (unitId: string) => ask<Unitplanning>(`/units/${unitId}/planning`);
export const opdrachtenQuery = (asked: Asked) => ask<Opdrachten>("/opdrachten", asked);
export const opdrachtQuery = (id: string) => ask<Opdracht>(`/opdrachten/${id}`);
export const samenstellingQuery = (id: string, asked: Asked) =>
  ask<Samenstelling>(`/groepen/${id}/samenstelling`, { perPagina: 50, ...asked });
export const gatQuery = ask<Gat>("/werksoorten/gat");
export const buitenQuery = ask<Buiten>("/werksoorten/buiten");

/** Whatever changes here can change a count elsewhere on these pages. */
export const BEZETTING = { queryKey: ["bezetting"] };

export type Verplaatsing = { readonly dag: string; readonly plekId: string; readonly reden: Verplaatsreden };
export const moveForDay = (inwonerId: string, body: Verplaatsing, options: WriteOptions) =>
  post<{ dag: string }>(`/inwoners/${inwonerId}/dagplekken/_verplaats`, body, options);
export const moveBack = (inwonerId: string, dag: string, options: WriteOptions) =>
  post<{ wasVerplaatst: boolean }>(`/inwoners/${inwonerId}/dagplekken/_terug`, { dag }, options);

export const changeCapaciteit = (
  { id, versie }: Unitcapaciteit,
  body: CapaciteitInput,
  options: WriteOptions,
) => put<{ id: string }>(`/unitcapaciteiten/${id}`, body, { ...options, ifMatch: `"${versie}"` });

export const addCapaciteit = (unitId: string, body: CapaciteitInput, options: WriteOptions) =>
  post<{ id: string }>(`/units/${unitId}/capaciteiten`, body, options);

export const addLocatie = (unitId: string, body: LocatieInput, options: WriteOptions) =>
  post<{ id: string }>(`/units/${unitId}/locaties`, body, options);
export const changeLocatie = ({ id, versie }: Unitlocatie, body: LocatieInput, options: WriteOptions) =>
  put<{ id: string }>(`/unitlocaties/${id}`, body, { ...options, ifMatch: `"${versie}"` });

/** Version 0: there was none yet. */
export const keepAfspraak = (unitId: string, versie: number, body: AfspraakInput, options: WriteOptions) =>
  put<{ id: string }>(`/units/${unitId}/afspraak`, body, { ...options, ifMatch: `"${versie}"` });
export const keepVerkenning = (
  unitId: string,
  versie: number,
  body: VerkenningInput,
  options: WriteOptions,
) => put<object>(`/units/${unitId}/verkenningen`, body, { ...options, ifMatch: `"${versie}"` });

export const createOpdracht = (unitId: string, body: OpdrachtInput, options: WriteOptions) =>
  post<Opdracht>(`/units/${unitId}/opdrachten`, body, options);
export const changeOpdracht = (
  { id, versie }: Pick<Opdracht, "id" | "versie">,
  body: OpdrachtInput,
  options: WriteOptions,
) => put<Opdracht>(`/opdrachten/${id}`, body, { ...options, ifMatch: `"${versie}"` });

export const createGroep = (opdrachtId: string, body: GroepInput, options: WriteOptions) =>
  post<Opdracht>(`/opdrachten/${opdrachtId}/groep`, body, options);
type Groep = { readonly id: string; readonly versie: number };
export const chooseGroep = ({ id, versie }: Groep, leden: readonly string[], options: WriteOptions) =>
  put<{ leden: number }>(`/groepen/${id}/leden`, { leden }, { ...options, ifMatch: `"${versie}"` });
export const settleGroep = ({ id, versie }: Groep, options: WriteOptions) =>
  put<{ leden: string[] }>(`/groepen/${id}/vastgesteld`, {}, { ...options, ifMatch: `"${versie}"` });
