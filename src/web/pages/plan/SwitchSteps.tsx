import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Plan } from "../../../modules/plannen/plan-in-full.ts";
import { put } from "../../api.ts";
import { capital, shortDate } from "../../format.ts";
import { Button, Details, Link, Paragraph, Section, type StepItem, StepList } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { whenOf } from "../overstap/OverstapParts.tsx";
import { text as words } from "../overstap/overstap.text.ts";
import { text } from "./own-steps.text.ts";

type Overstap = Plan["overstappen"][number];
type Stap = Overstap["stappen"][number];
type Tick = { readonly id: string; readonly stap: Stap };

/** What must be arranged for a switch, read from the switch itself; whoever may, ticks it here as well as there. */
export function SwitchSteps({ plan }: { plan: Plan }) {
  const client = useQueryClient();
  const tick = useMutation({
    mutationFn: ({ id, stap }: Tick) =>
      put(
        `/overstappen/${id}/stappen/${stap.nummer}`,
        { isKlaar: stap.klaarOp === null },
        { ifMatch: `"${stap.versie}"` },
      ),
    onSettled: (_, __, { id }) =>
      Promise.all(
        [
          ["inwoner", plan.inwonerId],
          ["overstap", id],
        ].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
  return plan.overstappen.map((overstap) => (
    <Section
      key={overstap.id}
      heading={text.switchHeading(words.vorm(overstap.van), words.vorm(overstap.naar))}
    >
      <Paragraph>
        {text.switchDay(overstap.dag)} <Link href={`/overstappen/${overstap.id}`}>{text.toSwitch}</Link>
      </Paragraph>
      <ProblemAlert problem={tick.variables?.id === overstap.id ? tick.error : null} />
      <Lines
        overstap={overstap}
        busy={tick.isPending ? tick.variables : undefined}
        onTick={(stap) => tick.mutate({ id: overstap.id, stap })}
      />
    </Section>
  ));
}

function Lines({
  overstap,
  busy,
  onTick,
}: {
  overstap: Overstap;
  busy: Tick | undefined;
  onTick: (stap: Stap) => void;
}) {
  const { vandaag } = useSession();
  const isBusy = (stap: Stap) => busy?.id === overstap.id && busy.stap.nummer === stap.nummer;
  const itemOf = (stap: Stap): StepItem => ({
    id: String(stap.nummer),
    heading: stap.wat,
    note: noteOf(stap, vandaag),
    state: stap.klaarOp ? "done" : "now",
    ...(stap.magAfvinken && {
      actions: (
        <Button
          dense
          kind={stap.klaarOp ? "subtle" : "secondary"}
          icon={stap.klaarOp ? undefined : "check"}
          label={`${wordOf(stap)}: ${stap.wat}`}
          busy={isBusy(stap)}
          onPress={() => onTick(stap)}
        >
          {wordOf(stap)}
        </Button>
      ),
    }),
  });
  const over = overstap.stappen.filter(({ klaarOp }) => klaarOp !== null);
  const todo = overstap.stappen.filter(({ klaarOp }) => klaarOp === null);
  return (
    <>
      {over.length > 0 && (
        <Details summary={text.switchOver(over.length)}>
          <StepList steps={over.map(itemOf)} />
        </Details>
      )}
      {todo.length > 0 && <StepList steps={todo.map(itemOf)} />}
    </>
  );
}

const wordOf = ({ klaarOp }: Stap): string => (klaarOp ? text.notArranged : text.arranged);

const noteOf = (stap: Stap, vandaag: string): string =>
  [
    capital(words.wie[stap.wie]),
    stap.klaarOp && stap.klaarDoor
      ? text.switchDone(stap.klaarDoor, shortDate(stap.klaarOp, vandaag))
      : whenOf(stap),
  ].join(" · ");
