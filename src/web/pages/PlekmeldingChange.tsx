import { useQueryClient } from "@tanstack/react-query";
import type { Plekmelding } from "../../modules/plekmeldingen/plekmelding.ts";
import { ProblemError } from "../api.ts";
import { Alert } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import type { Meldingchange, PlekmeldingInFull } from "./plekmeldingen.queries.ts";
import { text } from "./PlekmeldingPage.text.ts";

const isStale = (problem: Error | null) => problem instanceof ProblemError && problem.status === 412;

export const Conflict = ({ problem }: { problem: Error | null }) =>
  isStale(problem) ? (
    <Alert kind="warning" heading={text.conflict}>
      {text.conflictText}
    </Alert>
  ) : (
    <ProblemAlert problem={problem} />
  );

/** A change of this report; afterwards everything that shows it is asked again. */
export function useMelding<Body>(
  melding: PlekmeldingInFull,
  change: Meldingchange<Body>,
  forget: () => void,
) {
  const queries = useQueryClient();
  const refresh = async () => {
    for (const key of ["plekmeldingen", "werkgevers", "mijn-dag"])
      await queries.invalidateQueries({ queryKey: [key] });
  };
  const {
    submit,
    busy,
    problem,
    forget: again,
  } = useSubmit<Body, Plekmelding>(
    async (body, options) => {
      try {
        return await change(melding, body, options);
      } catch (error) {
        if (error instanceof ProblemError && error.status === 412) await refresh();
        throw error;
      }
    },
    async () => {
      forget();
      await refresh();
    },
  );
  return { submit, busy, problem, again };
}
