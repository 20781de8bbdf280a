import type { Answer, WriteOptions } from "../../api.ts";
import { isStale } from "../../change.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { useSubmit } from "../../submit.ts";
import { useRenewMoney } from "./FinancienLinks.tsx";

/** A form about money: what was typed stays until it is sent, and after it these pages ask anew. */
export function useMoneyForm<Draft extends object, Field extends string, Result>({
  name,
  start,
  send,
  onDone,
  keep = false,
}: {
  readonly name: string;
  readonly start: Draft;
  readonly send: (draft: Draft, options: WriteOptions) => Promise<Answer<Result>>;
  readonly onDone: (data: Result) => void;
  /** What was typed stays also after it was sent, as it is only a question. */
  readonly keep?: boolean;
}) {
  const renew = useRenewMoney();
  const { draft, change, forget } = useDraft<Draft>(`financien/${name}`, start);
  const sending = useSubmit<Draft, Result>(
    async (values, options) => {
      try {
        return await send(values, options);
      } catch (error) {
        if (isStale(error)) await renew();
        throw error;
      }
    },
    ({ data }) => {
      if (!keep) forget();
      onDone(data);
      void renew();
    },
  );
  const { problem, busy } = sending;
  const checks = useChecks<Field>(isStale(problem) ? null : problem);
  return {
    draft,
    change,
    busy,
    checks,
    problem: isStale(problem) ? problem : checks.otherProblem,
    submitIf: (found: Wrong<Field>) => {
      sending.forget();
      if (checks.check(found)) sending.submit(draft);
    },
    field: <Id extends Field & keyof Draft & string>(id: Id, label: string) => ({
      id,
      label,
      value: String(draft[id]),
      onChange: (typed: string) => change({ [id]: typed } as unknown as Partial<Draft>),
      ...(checks.wrong[id] !== undefined && { error: checks.wrong[id] }),
    }),
  };
}
