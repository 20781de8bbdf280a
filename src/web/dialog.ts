import { useQueryClient } from "@tanstack/react-query";
import type { Answer, WriteOptions } from "./api.ts";
import { useChecks, type Wrong } from "./checks.ts";
import { useDraft } from "./draft.ts";
import { isStale, useChange } from "./change.ts";

/**
 * What every small form of a dossier does: what was typed stays until it is sent, errors stand at their fields, and after
 * a change everything of the inwoner is asked anew.
 */
export function useDialog<Draft extends object, Field extends string>({
  inwonerId,
  name,
  start,
  send,
  onDone,
}: {
  readonly inwonerId: string;
  /** Of the form, for its draft. */
  readonly name: string;
  readonly start: Draft;
  readonly send: (draft: Draft, options: WriteOptions) => Promise<Answer<unknown>>;
  readonly onDone: () => void;
}) {
  const client = useQueryClient();
  const { draft, change, forget } = useDraft<Draft>(`${inwonerId}/${name}`, start);
  const renew = () => client.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
  const { submit, busy, problem } = useChange<Draft, unknown>(send, renew, async () => {
    forget();
    onDone();
    await Promise.all([renew(), client.invalidateQueries({ queryKey: ["mijn-dag"] })]);
  });
  const checks = useChecks<Field>(isStale(problem) ? null : problem);
  return {
    draft,
    change,
    wrong: checks.wrong,
    /** For `FormDialog`. */
    form: { busy, errors: checks, problem: isStale(problem) ? problem : checks.otherProblem },
    submitIf: (found: Wrong<Field>) => {
      if (checks.check(found)) submit(draft);
    },
    /** A field of text, by its name. */
    field: <Id extends Field & keyof Draft & string>(id: Id) => ({
      id,
      value: String(draft[id]),
      onChange: (typed: string) => change({ [id]: typed } as unknown as Partial<Draft>),
      error: checks.wrong[id],
    }),
  };
}
