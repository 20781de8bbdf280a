import { queryOptions, useQueryClient } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Besluit, Besluitkalender } from "../../../modules/besluiten/besluit.ts";
import type { DoelInFull } from "../../../modules/doelen/doel-in-full.ts";
import type { Doelstelling } from "../../../modules/doelen/doelstelling.ts";
import type { listDoelstellingen } from "../../../modules/doelen/list-doelstellingen.ts";
import type { Inbreng } from "../../../modules/programmas/inbreng.ts";
import type { listProgrammas } from "../../../modules/programmas/list-programmas.ts";
import type { Programma, Programmavoorstel, Stap } from "../../../modules/programmas/programma.ts";
import { type Answer, get, post, put, queryText, type WriteOptions } from "../../api.ts";
import { isStale, useChange } from "../../change.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";

export type { Besluit, Doelstelling, DoelInFull, Inbreng, Programma, Programmavoorstel, Stap };
export type Doelenjaar = Static<(typeof listDoelstellingen)["output"]>;
export type Programmas = Static<(typeof listProgrammas)["output"]>;
export type Resultaat = Programma["resultaten"][number];

type Asked = Readonly<Record<string, string | number | undefined>>;
const ask = <Data>(path: string, asked: Asked = {}) =>
  queryOptions({
    queryKey: ["doelen", path, asked],
    queryFn: ({ signal }) => get<Data>(`${path}${queryText(asked)}`, signal),
  });

export const doelenQuery = (jaar: string | undefined) => ask<Doelenjaar>("/doelstellingen", { jaar });
export const doelQuery = (id: string) => ask<DoelInFull>(`/doelstellingen/${id}`);
export const programmasQuery = ask<Programmas>("/programmas");
export const programmaQuery = (id: string) => ask<Programma>(`/programmas/${id}`);
export const inbrengQuery = (id: string, asked: Asked) => ask<Inbreng>(`/programmas/${id}/inbreng`, asked);
export const besluitenQuery = (asked: Asked) => ask<Besluitkalender>("/besluiten", asked);

const seen = ({ versie }: { readonly versie: number }, options: WriteOptions) => ({
  ...options,
  ifMatch: `"${versie}"`,
});

export const changeDoel = (doel: Doelstelling, body: object, options: WriteOptions) =>
  put<DoelInFull>(`/doelstellingen/${doel.id}`, body, seen(doel, options));
export const createDoel = (body: object, options: WriteOptions) =>
  post<DoelInFull>("/doelstellingen", body, options);
export const divideCluster = (id: string, body: object, options: WriteOptions) =>
  post<Programma>(`/programmas/${id}/verdelingen`, body, options);
export const addStand = (id: string, body: object, options: WriteOptions) =>
  post<DoelInFull>(`/doelstellingen/${id}/standen`, body, options);
export const freezeStand = (id: string, body: object, options: WriteOptions) =>
  post<DoelInFull>(`/doelstellingen/${id}/_vaststellen`, body, options);
export const finishStap = (stap: Stap, body: object, options: WriteOptions) =>
  put<Programma>(`/programmastappen/${stap.id}/einde`, body, seen(stap, options));
export const addUitgave = (id: string, body: object, options: WriteOptions) =>
  post<Programma>(`/programmas/${id}/uitgaven`, body, options);
export const addVoorstel = (id: string, body: object, options: WriteOptions) =>
  post<Inbreng>(`/programmas/${id}/voorstellen`, body, options);
export const decideVoorstel = (voorstel: Programmavoorstel, body: object, options: WriteOptions) =>
  put<Inbreng>(`/programmavoorstellen/${voorstel.id}/besluit`, body, seen(voorstel, options));
export const addSwot = (id: string, body: object, options: WriteOptions) =>
  post<Inbreng>(`/programmas/${id}/swot`, body, options);
export const addBesluit = (body: object, options: WriteOptions) => post<Besluit>("/besluiten", body, options);
export const recordUitkomst = (besluit: Besluit, body: object, options: WriteOptions) =>
  put<Besluit>(`/besluiten/${besluit.id}/uitkomst`, body, seen(besluit, options));

type FormOptions<Draft, Result> = {
  readonly name: string;
  readonly start: Draft;
  readonly send: (draft: Draft, options: WriteOptions) => Promise<Answer<Result>>;
  readonly wrongIn: (draft: Draft) => Wrong<keyof Draft & string>;
  readonly onDone: (data: Result) => void;
};

/** A few fields in a dialog: what was typed stays until it is sent, and after it these pages ask anew. */
export function useDoelForm<Draft extends Readonly<Record<string, string>>, Result>({
  name,
  start,
  send,
  wrongIn,
  onDone,
}: FormOptions<Draft, Result>) {
  const client = useQueryClient();
  const { draft, change, forget } = useDraft<Draft>(`doelen/${name}`, start);
  const renew = () => client.invalidateQueries({ queryKey: ["doelen"] });
  const sending = useChange<Draft, Result>(send, renew, async (data) => {
    forget();
    onDone(data);
    await renew();
  });
  const { problem, busy } = sending;
  const checks = useChecks<keyof Draft & string>(isStale(problem) ? null : problem);
  return {
    draft,
    change,
    wrong: checks.wrong,
    /** For the dialog around the fields. */
    dialog: {
      busy,
      errors: checks,
      problem: isStale(problem) ? problem : checks.otherProblem,
      onSend: () => {
        sending.forget();
        if (checks.check(wrongIn(draft))) sending.submit(draft);
      },
    },
    field: (id: keyof Draft & string, label: string) => ({
      id,
      label,
      value: draft[id] ?? "",
      onChange: (typed: string) => change({ [id]: typed } as Partial<Draft>),
      ...(checks.wrong[id] !== undefined && { error: checks.wrong[id] }),
    }),
  };
}
