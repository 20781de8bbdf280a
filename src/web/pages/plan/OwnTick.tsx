import { useMutation, useQueryClient } from "@tanstack/react-query";
import { put } from "../../api.ts";
import { Button } from "../../nlds/index.ts";
import { text } from "./own-steps.text.ts";

type Tick = { readonly id: string; readonly isKlaar: boolean; readonly versie: number };

/** Says that an own step is done, or takes that back; the plan is asked anew either way. */
export function useOwnTick(inwonerId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, isKlaar, versie }: Tick) =>
      put(`/stappen/${id}/klaar`, { isKlaar }, { ifMatch: `"${versie}"` }),
    onSettled: () =>
      Promise.all(
        [["inwoner", inwonerId], ["mijn-dag"]].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}

/** The button beside an own step: large enough for a thumb, and named after the step. */
export function OwnTick({
  stap,
  tick,
}: {
  stap: {
    readonly id: string;
    readonly naam: string;
    readonly versie: number;
    readonly magAfvinken: boolean;
  };
  tick: ReturnType<typeof useOwnTick>;
}) {
  const { id, naam, versie, magAfvinken } = stap;
  const word = magAfvinken ? text.done : text.undo;
  return (
    <Button
      dense
      kind={magAfvinken ? "secondary" : "subtle"}
      icon={magAfvinken ? "check" : undefined}
      label={`${word}: ${naam}`}
      busy={tick.isPending && tick.variables.id === id}
      onPress={() => tick.mutate({ id, isKlaar: magAfvinken, versie })}
    >
      {word}
    </Button>
  );
}
