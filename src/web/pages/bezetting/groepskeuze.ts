import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Kandidaat } from "../../../modules/bezetting/groep.ts";
import { useSubmit } from "../../submit.ts";
import { BEZETTING, chooseGroep, settleGroep } from "./bezetting.queries.ts";

type Groep = { readonly id: string; readonly versie: number };

/** Whom the leader chose, before and after it is saved; who was in the group is chosen to begin with. */
export function useGroepskeuze(groep: Groep, leden: readonly Pick<Kandidaat, "inwonerId">[]) {
  const queries = useQueryClient();
  const members = leden.map(({ inwonerId }) => inwonerId);
  const [changed, setChanged] = useState<readonly string[] | null>(null);
  const [isSaved, setSaved] = useState(false);
  const chosen = changed ?? members;
  const refresh = () => queries.invalidateQueries(BEZETTING);
  const saving = useSubmit<readonly string[], { leden: number }>(
    (ids, options) => chooseGroep(groep, ids, options),
    async () => {
      await refresh();
      setChanged(null);
      setSaved(true);
    },
  );
  const settling = useSubmit<object, { leden: string[] }>(
    (_, options) => settleGroep(groep, options),
    async () => {
      setSaved(false);
      await refresh();
    },
  );
  const choose = (ids: readonly string[]) => {
    setSaved(false);
    saving.forget();
    setChanged(ids);
  };
  return {
    chosen,
    choose,
    toggle: (id: string) =>
      choose(chosen.includes(id) ? chosen.filter((een) => een !== id) : [...chosen, id]),
    isChanged: changed !== null,
    isSaved,
    save: () => saving.submit(chosen),
    settle: () => settling.submit({ versie: groep.versie }),
    busy: saving.busy || settling.busy,
    problem: saving.problem ?? settling.problem,
  };
}
