import { useQueryClient } from "@tanstack/react-query";
import type { Answer, WriteOptions } from "../../api.ts";
import { useChange } from "../../change.ts";

/** A change in the dossier of one inwoner: afterwards, and after a refusal because of a newer version, it is asked anew. */
export function useDossierChange<Body, Result>(
  inwonerId: string,
  send: (body: Body, options: WriteOptions) => Promise<Answer<Result>>,
  onDone: () => void,
) {
  const queries = useQueryClient();
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
    await queries.invalidateQueries({ queryKey: ["caseload"] });
    await queries.invalidateQueries({ queryKey: ["alarmen"] });
  };
  return useChange<Body, Result>(send, refresh, async () => {
    onDone();
    await refresh();
  });
}
