import { useQueryClient } from "@tanstack/react-query";
import type { Bordinvoer, Taakbord } from "../../modules/functiecreatie/taakbord.ts";
import { ProblemError } from "../api.ts";
import { Alert } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./FunctiecreatiePage.text.ts";
import { changeTaakbord, taakbordQuery } from "./functiecreatie/functiecreatie.queries.ts";

/** Sends a changed board; when someone else was first, the new one shows and what was typed stays. */
export function useBoard(bord: Taakbord, onDone?: () => void) {
  const queries = useQueryClient();
  const { queryKey } = taakbordQuery(bord.werkgeverId);
  return useSubmit<Bordinvoer, Taakbord>(
    async (body, options) => {
      try {
        return await changeTaakbord(bord, body, options);
      } catch (error) {
        if (isStale(error)) await queries.invalidateQueries({ queryKey });
        throw error;
      }
    },
    ({ data }) => {
      queries.setQueryData(queryKey, data);
      onDone?.();
    },
  );
}

const isStale = (error: unknown) => error instanceof ProblemError && error.status === 412;

export const BoardProblem = ({ problem }: { problem: Error | null }) =>
  isStale(problem) ? (
    <Alert kind="warning" heading={text.changed}>
      {text.changedText}
    </Alert>
  ) : (
    <ProblemAlert problem={problem} />
  );
