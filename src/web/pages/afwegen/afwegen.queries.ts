import { queryOptions, useQueryClient } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { AfwegingInFull } from "../../../modules/afwegen/afweging.ts";
import type { listAfwegingen } from "../../../modules/afwegen/list-afwegingen.ts";
import type { Sessiestand } from "../../../modules/afwegen/sessie.ts";
import type { Uitslag } from "../../../modules/afwegen/uitslag.ts";
import { type Answer, get, post, put, queryText, type WriteOptions } from "../../api.ts";
import { isStale, useChange } from "../../change.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";

export type { AfwegingInFull, Sessiestand, Uitslag };
export type Afwegingen = Static<(typeof listAfwegingen)["output"]>;
export type Samen = NonNullable<Sessiestand["samen"]>;

const AT = "/toekomstplan/afwegingen";
const ask = <Data>(path: string) =>
  queryOptions({
    queryKey: ["afwegen", path],
    queryFn: ({ signal }) => get<Data>(path, signal),
  });

export const afwegingenQuery = (pagina: string | undefined) =>
  ask<Afwegingen>(`${AT}${queryText({ pagina })}`);
export const afwegingQuery = (id: string) => ask<AfwegingInFull>(`${AT}/${id}`);
export const uitslagQuery = (id: string) => ask<Uitslag>(`${AT}/${id}/uitslag`);
export const sessieQuery = (id: string) => ask<Sessiestand>(`/toekomstplan/weegsessies/${id}`);

export const createAfweging = (body: object, options: WriteOptions) =>
  post<AfwegingInFull>(AT, body, options);
export const addGewichten = (id: string, body: object, options: WriteOptions) =>
  post<AfwegingInFull>(`${AT}/${id}/gewichtensets`, body, options);
export const openSessie = (id: string, body: object, options: WriteOptions) =>
  post<Sessiestand>(`${AT}/${id}/sessies`, body, options);
export const closeSessie = (id: string, options: WriteOptions) =>
  post<Sessiestand>(`/toekomstplan/weegsessies/${id}/_sluiten`, {}, options);
export const changeAfweging = (afweging: AfwegingInFull, body: object, options: WriteOptions) =>
  put<AfwegingInFull>(`${AT}/${afweging.id}`, body, { ...options, ifMatch: `"${afweging.versie}"` });
export const setStatus = (afweging: AfwegingInFull, status: string, options: WriteOptions) =>
  put<AfwegingInFull>(
    `${AT}/${afweging.id}/status`,
    { status },
    { ...options, ifMatch: `"${afweging.versie}"` },
  );

type FormOptions<Draft, Result> = {
  readonly name: string;
  readonly start: Draft;
  readonly send: (draft: Draft, options: WriteOptions) => Promise<Answer<Result>>;
  readonly wrongIn: (draft: Draft) => Wrong<keyof Draft & string>;
  readonly onDone: (result: Result) => void;
};

/** A few fields in a dialog: what was typed stays until it is sent, and after it these pages ask anew. */
export function useAfwegenForm<Draft extends Readonly<Record<string, string>>, Result>(
  options: FormOptions<Draft, Result>,
) {
  const { name, start, send, wrongIn, onDone } = options;
  const client = useQueryClient();
  const { draft, change, forget } = useDraft<Draft>(`afwegen/${name}`, start);
  const renew = () => client.invalidateQueries({ queryKey: ["afwegen"] });
  const sending = useChange<Draft, Result>(send, renew, async (result) => {
    forget();
    onDone(result);
    await renew();
  });
  const { problem, busy } = sending;
  const checks = useChecks<keyof Draft & string>(isStale(problem) ? null : problem);
  return {
    draft,
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
