import { useMutation, useQueryClient } from "@tanstack/react-query";
import { capital, longDate } from "../../format.ts";
import { Button, type Column, Paragraph, Stack, Table, VisuallyHidden } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { text } from "../OverstapPage.text.ts";
import { type Overstap, tickStap } from "./overstap.queries.ts";
import { text as words } from "./overstap.text.ts";
import { whenOf } from "./OverstapParts.tsx";

/** Each step with its owner and its day; who arranged it ticks it. */
export function Steps({
  overstap: { id, stappen },
  mayChange,
}: {
  overstap: Pick<Overstap, "id" | "stappen">;
  mayChange: boolean;
}) {
  const queries = useQueryClient();
  const tick = useMutation({
    mutationFn: (stap: { nummer: number; isKlaar: boolean; versie: number }) => tickStap(id, stap),
    onSettled: () => queries.invalidateQueries({ queryKey: ["overstap", id] }),
  });
  if (stappen.length === 0) return <Paragraph>{text.noTasks}</Paragraph>;
  return (
    <Stack>
      <ProblemAlert problem={tick.error} />
      <Table
        caption={text.tasks}
        captionHidden
        rows={stappen}
        rowKey={({ nummer }) => String(nummer)}
        columns={columnsOf(mayChange ? tick : null)}
      />
    </Stack>
  );
}

type Tick = {
  readonly isPending: boolean;
  readonly variables: { readonly nummer: number } | undefined;
  readonly mutate: (stap: { nummer: number; isKlaar: boolean; versie: number }) => void;
};

/** Without the right to change there is nothing to tick. */
const columnsOf = (tick: Tick | null): readonly Column<Overstap["stappen"][number]>[] => [
  {
    id: "wat",
    header: words.stepColumn.wat,
    rowHeader: true,
    cell: ({ wat }) => wat,
  },
  { id: "wie", header: words.stepColumn.wie, cell: ({ wie }) => capital(words.wie[wie]) },
  { id: "wanneer", header: words.stepColumn.wanneer, cell: (stap) => whenOf(stap) },
  {
    id: "klaar",
    header: words.stepColumn.klaar,
    cell: ({ nummer, wat, klaarOp, klaarDoor, versie }) => (
      <>
        {klaarOp && klaarDoor && text.done(klaarDoor, longDate(klaarOp))}
        {tick && (
          <Button
            kind="subtle"
            dense
            busy={tick.isPending && tick.variables?.nummer === nummer}
            onPress={() => tick.mutate({ nummer, isKlaar: klaarOp === null, versie })}
          >
            {klaarOp ? text.untick : text.tick}
            <VisuallyHidden>: {wat}</VisuallyHidden>
          </Button>
        )}
      </>
    ),
  },
];
