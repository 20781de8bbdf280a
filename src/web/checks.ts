import { useState } from "react";
import { ProblemError } from "./api.ts";
import type { FieldError } from "./nlds/index.ts";

/** Per field (the id of its control) what to mend, in Dutch. */
export type Wrong<Field extends string = string> = { [Key in Field]?: string };

/**
 * The errors of a form, found by the page at a submit or named by the service in its refusal. They stay as they are
 * while someone types, until the next submit.
 */
export function useChecks<Field extends string>(problem: Error | null) {
  const [last, setLast] = useState<{ attempt: number; wrong: Wrong<Field> | null }>({
    attempt: 0,
    wrong: null,
  });
  const wrong: Wrong<Field> = last.wrong ?? refused(problem);
  return {
    wrong,
    summary: Object.entries(wrong).map(([id, text]): FieldError => ({ id, text: String(text) })),
    attempt: last.attempt,
    /** Whether it may be sent. */
    check(found: Wrong<Field>): boolean {
      const isGood = Object.keys(found).length === 0;
      setLast(({ attempt }) => ({ attempt: attempt + 1, wrong: isGood ? null : found }));
      return isGood;
    },
    /** What cannot be told at a field. */
    otherProblem: Object.keys(wrong).length > 0 ? null : problem,
  };
}

/** The service names fields and says in one sentence what is wrong with them. */
function refused<Field extends string>(problem: Error | null): Wrong<Field> {
  const velden = problem instanceof ProblemError ? Object.keys(problem.velden) : [];
  return Object.fromEntries(
    velden.map((veld) => [veld, problem instanceof ProblemError ? problem.detail : ""]),
  ) as Wrong<Field>;
}
