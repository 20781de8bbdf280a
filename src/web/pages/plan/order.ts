import { useQueryClient } from "@tanstack/react-query";
import type { Plan } from "../../../modules/plannen/plan-in-full.ts";
import { post } from "../../api.ts";
import { useSubmit } from "../../submit.ts";

type Order = { readonly doelen: readonly string[]; readonly stappen: readonly string[] };

/** Puts a goal or a step before or after its neighbour; the service refuses it when a colleague changed the plan meanwhile. */
export function useOrder({ inwonerId, doelen, stappen }: Plan) {
  const client = useQueryClient();
  const renew = () => client.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
  const { submit, problem } = useSubmit<Order, unknown>((order, options) =>
    post(`/inwoners/${inwonerId}/plan/_volgorde`, order, options).finally(renew),
  );
  const doelIds = doelen.map(({ id }) => id);
  const stapIds = stappen.map(({ id }) => id);
  return {
    problem,
    moveDoel: (id: string, by: 1 | -1) => {
      const open = doelen.filter(({ status }) => status === "loopt").map((doel) => doel.id);
      submit({ doelen: swapped(doelIds, open, id, by), stappen: stapIds });
    },
    moveStap: (id: string, among: readonly string[], by: 1 | -1) =>
      submit({ doelen: doelIds, stappen: swapped(stapIds, among, id, by) }),
  };
}

/** The whole list, with one of those that are shown in the place of its neighbour. */
function swapped(all: readonly string[], shown: readonly string[], id: string, by: 1 | -1): string[] {
  const other = shown[shown.indexOf(id) + by];
  if (other === undefined) return [...all];
  return all.map((one) => (one === id ? other : one === other ? id : one));
}
