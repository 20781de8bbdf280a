import { useState } from "react";
import type { Plan } from "../../../modules/plannen/plan-in-full.ts";
import type { Stap } from "../../../modules/plannen/plan.ts";
import {
  Alert,
  Button,
  DataBadge,
  Details,
  Menu,
  Paragraph,
  Row,
  StatusBadge,
  type StepItem,
  StepList,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { text } from "../PlanPage.text.ts";
import { EndDialog } from "./EndDialog.tsx";
import { useOrder } from "./order.ts";
import { OwnTick, useOwnTick } from "./OwnTick.tsx";
import { text as ownText } from "./own-steps.text.ts";
import { StapDialog } from "./StapDialog.tsx";

const STATE = { klaar: "done", nu: "now", later: "later", vervallen: "dropped" } as const;
type Open =
  | { readonly kind: "add" }
  | { readonly kind: "change" | "klaar" | "vervallen"; readonly stap: Stap };

/** The steps of one goal: what still has to be done, and folded away what is over. */
export function Steps({
  stappen,
  doelId,
  plan,
  mayChange,
}: {
  stappen: readonly Stap[];
  doelId: string | null;
  plan: Plan;
  mayChange: boolean;
}) {
  const { vandaag } = useSession();
  const [open, setOpen] = useState<Open | null>(null);
  const { moveStap, problem } = useOrder(plan);
  const tick = useOwnTick(plan.inwonerId);
  const own = (stap: Stap) => <OwnTick stap={stap} tick={tick} />;
  const ticked = stappen.find(({ id, magHeropenen }) => magHeropenen && tick.variables?.id === id);
  const isOpen = ({ status }: Stap) => status === "nu" || status === "later";
  const todo = stappen.filter(isOpen);
  const over = stappen.filter((stap) => !isOpen(stap));
  const among = todo.map(({ id }) => id);
  const menuOf = (stap: Stap) => [
    { label: text.finish, icon: "check" as const, onPress: () => setOpen({ kind: "klaar", stap }) },
    { label: text.change, icon: "edit" as const, onPress: () => setOpen({ kind: "change", stap }) },
    { label: text.drop, icon: "minus" as const, onPress: () => setOpen({ kind: "vervallen", stap }) },
    { label: text.up, icon: "chevron-up" as const, onPress: () => moveStap(stap.id, among, -1) },
    { label: text.down, icon: "chevron-down" as const, onPress: () => moveStap(stap.id, among, 1) },
  ];
  const close = () => setOpen(null);
  return (
    <>
      <ProblemAlert problem={problem} />
      <ProblemAlert problem={tick.error} />
      {ticked && tick.isSuccess && <Alert kind="ok" focus heading={ownText.wellDone(ticked.naam)} />}
      {over.length > 0 && (
        <Details summary={text.closedSteps(over.length)}>
          <StepList
            steps={over.map((stap) => ({
              ...itemOf(stap, vandaag),
              ...(stap.magHeropenen && { actions: own(stap) }),
            }))}
          />
        </Details>
      )}
      {todo.length > 0 ? (
        <StepList
          steps={todo.map((stap) => ({
            ...itemOf(stap, vandaag),
            ...((mayChange || stap.magAfvinken) && {
              actions: (
                <Row>
                  {stap.magAfvinken && own(stap)}
                  {mayChange && <Menu label={text.menu} about={stap.naam} items={menuOf(stap)} />}
                </Row>
              ),
            }),
          }))}
        />
      ) : (
        over.length === 0 && <Paragraph soft>{text.noSteps}</Paragraph>
      )}
      {mayChange && (
        <Button dense kind="secondary" icon="plus" onPress={() => setOpen({ kind: "add" })}>
          {text.addStap}
        </Button>
      )}
      {open?.kind === "add" && (
        <StapDialog inwonerId={plan.inwonerId} doelId={doelId} doelen={plan.doelen} onClose={close} />
      )}
      {open?.kind === "change" && (
        <StapDialog
          inwonerId={plan.inwonerId}
          doelId={doelId}
          doelen={plan.doelen}
          stap={open.stap}
          onClose={close}
        />
      )}
      {(open?.kind === "klaar" || open?.kind === "vervallen") && (
        <EndDialog
          inwonerId={plan.inwonerId}
          what="stap"
          item={open.stap}
          isDropped={open.kind === "vervallen"}
          onClose={close}
        />
      )}
    </>
  );
}

/** Also for who only reads. */
export function itemOf(stap: Stap, vandaag: string): StepItem {
  const ended = text.stepEnded(stap, vandaag);
  return {
    id: stap.id,
    heading: stap.naam,
    note: text.stepNote(stap),
    state: STATE[stap.status],
    children: (
      <>
        {stap.isStage && <DataBadge>{text.stage}</DataBadge>}
        {stap.begintijd && <Paragraph small>{text.stepTimes(stap)}</Paragraph>}
        {ended && (
          <Paragraph small soft>
            {ended}
          </Paragraph>
        )}
        {stap.botstMet.length > 0 && (
          <Paragraph small>
            <StatusBadge kind="warning">{text.clash(stap.botstMet)}</StatusBadge>
          </Paragraph>
        )}
      </>
    ),
  };
}
