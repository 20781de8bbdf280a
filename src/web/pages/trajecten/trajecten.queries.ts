import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { countActief } from "../../../modules/trajecten/count-actief.ts";
import type { Deelnemer } from "../../../modules/trajecten/deelname.ts";
import type { DeelnameInFull } from "../../../modules/trajecten/get-deelname.ts";
import type { getDag } from "../../../modules/trajecten/get-dag.ts";
import type { getGroepsdag } from "../../../modules/trajecten/get-groepsdag.ts";
import type { GroepInput, TrajectgroepInFull } from "../../../modules/trajecten/groep.ts";
import type { listDeelnames } from "../../../modules/trajecten/list-deelnames.ts";
import type { listDeelnemers } from "../../../modules/trajecten/list-deelnemers.ts";
import type { listTrajecten } from "../../../modules/trajecten/list-trajecten.ts";
import type { listTrajectgroepen } from "../../../modules/trajecten/list-trajectgroepen.ts";
import type { listTrajectleiders } from "../../../modules/trajecten/list-trajectleiders.ts";
import type { putInGroep } from "../../../modules/trajecten/put-in-groep.ts";
import type { recordUitkomst } from "../../../modules/trajecten/record-uitkomst.ts";
import type { TrajectInFull, Trajectinhoud, TrajectInput } from "../../../modules/trajecten/traject.ts";
import type { Uitkomst } from "../../../modules/trajecten/uitkomst.ts";
import { get, post, put, queryText, type WriteOptions } from "../../api.ts";
import { keptQuery } from "../../offline/index.ts";

export type Trajecten = Static<(typeof listTrajecten)["output"]>;
export type Trajectgroepen = Static<(typeof listTrajectgroepen)["output"]>;
export type Deelnemers = Static<(typeof listDeelnemers)["output"]>;
export type Deelnames = Static<(typeof listDeelnames)["output"]>;
export type Groepsdag = Static<(typeof getGroepsdag)["output"]>;
export type Dag = Static<(typeof getDag)["output"]>;
type Leiders = Static<(typeof listTrajectleiders)["output"]>;
export type Actief = Static<(typeof countActief)["output"]>;
type Asked = Readonly<Record<string, string | number>>;

const ask = <Data>(path: string, asked: Asked = {}) =>
  queryOptions({
    queryKey: ["trajecten", path, asked],
    queryFn: ({ signal }) => get<Data>(`${path}${queryText(asked)}`, signal),
    placeholderData: keepPreviousData,
  });

export const trajectenQuery = (asked: Asked) => ask<Trajecten>("/trajecten", asked);
export const trajectQuery = (id: string) => ask<TrajectInFull>(`/trajecten/${id}`);
export const actiefQuery = ask<Actief>("/trajecten/actief");
export const groepenQuery = (asked: Asked) => ask<Trajectgroepen>("/trajectgroepen", asked);
export const groepQuery = (id: string) => ask<TrajectgroepInFull>(`/trajectgroepen/${id}`);
export const deelnemersQuery = (id: string) => ask<Deelnemers>(`/trajectgroepen/${id}/deelnemers`);
export const deelnameQuery = (id: string) => ask<DeelnameInFull>(`/deelnames/${id}`);

/** Also of a dossier: it is asked anew after each change in it. */
export const deelnamesQuery = (id: string) =>
  queryOptions({
    queryKey: ["inwoner", id, "deelnames"],
    queryFn: ({ signal }) => get<Deelnames>(`/inwoners/${id}/deelnames`, signal),
  });

/** Who leads a group needs it in a hall without a connection as well. */
export const groepsdagQuery = (id: string, dag: string) =>
  queryOptions({
    queryKey: ["groepsdag", id, dag],
    queryFn: keptQuery<Groepsdag>(`groepsdag/${id}/${dag}`, (signal) =>
      get<Groepsdag>(`/trajectgroepen/${id}/dag${queryText({ dag })}`, signal),
    ),
  });
export const dagVersies = (deelnameId: string, dag: string) =>
  get<Dag>(`/deelnames/${deelnameId}/dagen/${dag}`);

export type InGroep = Omit<Static<(typeof putInGroep)["input"]>, "id"> & { readonly groepId: string };
export const putIntoGroep = ({ groepId, ...body }: InGroep, options: WriteOptions) =>
  post<Deelnemer>(`/trajectgroepen/${groepId}/deelnames`, body, options);

type Seen = { readonly id: string; readonly versie: number };
const change =
  <Result>(path: string) =>
  ({ id, versie }: Seen, body: object, options: WriteOptions) =>
    put<Result>(path.replace(":id", id), body, { ...options, ifMatch: `"${versie}"` });

export const createGroep = (trajectId: string, body: GroepInput, options: WriteOptions) =>
  post<TrajectgroepInFull>(`/trajecten/${trajectId}/groepen`, body, options);
export const changeGroep = change<TrajectgroepInFull>("/trajectgroepen/:id");
export const closeGroep = change<TrajectgroepInFull>("/trajectgroepen/:id/sluiting");
export const createTraject = (body: NieuwTraject, options: WriteOptions) =>
  post<TrajectInFull>("/trajecten", body, options);
export const changeTraject = (
  { id, nummer }: Pick<TrajectInFull, "id" | "nummer">,
  body: { readonly inhoud: Trajectinhoud; readonly waarom: string },
  options: WriteOptions,
) => put<TrajectInFull>(`/trajecten/${id}`, body, { ...options, ifMatch: `"${nummer}"` });

export type NieuwTraject = TrajectInput & { readonly inhoud: Trajectinhoud };

export const findLeiders = async (zoek: string, signal: AbortSignal) => {
  const { rijen } = await get<Leiders>(`/trajectleiders${queryText({ zoek })}`, signal);
  return rijen.map(({ id, naam, functie }) => ({ id, label: naam, detail: functie }));
};

export type Antwoord = { readonly antwoord: "ja" | "nee" };
export const answerAanbod = change<Deelnemer>("/deelnames/:id/antwoord");
export type Einde = { readonly einddatum: string; readonly reden: string };
export const endDeelname = change<Deelnemer>("/deelnames/:id/einde");
export const setFase = change<Deelnemer>("/deelnames/:id/fase");
export type UitkomstBody = Omit<Static<(typeof recordUitkomst)["input"]>, "id">;
export const saveUitkomst = change<Uitkomst>("/deelnames/:id/uitkomst");
export type Besluit = { readonly besluit: "overgenomen" | "niet overgenomen" };
export const decideVoorstel = change<Seen>("/mogelijkheidvoorstellen/:id/besluit");
