import { useQueryClient } from "@tanstack/react-query";
import type { Answer, WriteOptions } from "../../api.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { isStale, useChange } from "../../change.ts";
import { WSP } from "./wsp.queries.ts";

/** A form about work for werkgevers: what was typed stays until it is sent, and after it these pages ask anew. */
export function useWspForm<Draft extends object, Field extends string, Result>({
  name,
  start,
  send,
  onDone,
}: {
  readonly name: string;
  readonly start: Draft;
  readonly send: (draft: Draft, options: WriteOptions) => Promise<Answer<Result>>;
  readonly onDone: (data: Result) => void;
}) {
  const client = useQueryClient();
  const { draft, change, forget } = useDraft<Draft>(`wsp/${name}`, start);
  const renew = () => client.invalidateQueries(WSP);
  const sending = useChange<Draft, Result>(send, renew, async (data) => {
    forget();
    onDone(data);
    await Promise.all([renew(), client.invalidateQueries({ queryKey: ["mijn-dag"] })]);
  });
  const { problem, busy } = sending;
  const checks = useChecks<Field>(isStale(problem) ? null : problem);
  return {
    draft,
    change,
    busy,
    wrong: checks.wrong,
    checks,
    problem: isStale(problem) ? problem : checks.otherProblem,
    submitIf: (found: Wrong<Field>) => {
      sending.forget();
      if (checks.check(found)) sending.submit(draft);
    },
    /** A field of text, by its name. */
    field: <Id extends Field & keyof Draft & string>(id: Id, label: string) => ({
      id,
      label,
      value: String(draft[id]),
      onChange: (typed: string) => change({ [id]: typed } as unknown as Partial<Draft>),
      ...(checks.wrong[id] !== undefined && { error: checks.wrong[id] }),
    }),
  };
}
