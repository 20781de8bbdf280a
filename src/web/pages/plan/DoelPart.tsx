import { useState } from "react";
import type { Plan } from "../../../modules/plannen/plan-in-full.ts";
import type { Doel } from "../../../modules/plannen/plan.ts";
import { longDate, shortDate } from "../../format.ts";
import { Menu, Section, SummaryList, Text } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../PlanPage.text.ts";
import { DoelDialog } from "./DoelDialog.tsx";
import { EndDialog } from "./EndDialog.tsx";
import { MetingDialog } from "./MetingDialog.tsx";
import { useOrder } from "./order.ts";
import { Steps } from "./Steps.tsx";

type Open = "change" | "bereikt" | "vervallen" | "meting" | null;

/** One goal: the need it answers, how far it is as the inwoner says, and its steps. */
export function DoelPart({
  doel,
  plan,
  voornaam,
  mayChange,
}: {
  doel: Doel;
  plan: Plan;
  voornaam: string;
  mayChange: boolean;
}) {
  const [open, setOpen] = useState<Open>(null);
  const { moveDoel } = useOrder(plan);
  const close = () => setOpen(null);
  const menu = [
    { label: text.change, icon: "edit" as const, onPress: () => setOpen("change") },
    { label: text.measure, icon: "stairs" as const, onPress: () => setOpen("meting") },
    { label: text.finish, icon: "check" as const, onPress: () => setOpen("bereikt") },
    { label: text.drop, icon: "minus" as const, onPress: () => setOpen("vervallen") },
    { label: text.up, icon: "chevron-up" as const, onPress: () => moveDoel(doel.id, -1) },
    { label: text.down, icon: "chevron-down" as const, onPress: () => moveDoel(doel.id, 1) },
  ];
  return (
    <Section
      heading={doel.naam}
      action={mayChange && <Menu label={text.menu} about={doel.naam} items={menu} />}
    >
      <SummaryList facts={factsOf(doel, voornaam, useSession().vandaag)} />
      <Steps
        stappen={plan.stappen.filter(({ doelId }) => doelId === doel.id)}
        doelId={doel.id}
        plan={plan}
        mayChange={mayChange}
      />
      {open === "change" && (
        <DoelDialog inwonerId={plan.inwonerId} voornaam={voornaam} doel={doel} onClose={close} />
      )}
      {open === "meting" && (
        <MetingDialog inwonerId={plan.inwonerId} voornaam={voornaam} doel={doel} onClose={close} />
      )}
      {(open === "bereikt" || open === "vervallen") && (
        <EndDialog
          inwonerId={plan.inwonerId}
          what="doel"
          item={doel}
          isDropped={open === "vervallen"}
          onClose={close}
        />
      )}
    </Section>
  );
}

function factsOf(
  { behoefte, soort, leidend, streefdatum, metingen }: Doel,
  voornaam: string,
  vandaag: string,
) {
  const last = metingen.at(-1);
  const before = metingen.at(-2);
  return [
    { term: text.behoefte, value: behoefte },
    { term: text.soort, value: text.doelSoorten[soort] },
    { term: text.leidend, value: text.leidendWords[leidend] },
    ...(streefdatum ? [{ term: text.streefdatum, value: longDate(streefdatum) }] : []),
    ...(last
      ? [
          {
            term: text.measuredOf(voornaam),
            value: (
              <>
                {text.grade(last.cijfer)}
                {before && `, ${text.trend(before.cijfer, last.cijfer)}`}
                {last.woorden && `. “${last.woorden}”`}{" "}
                <Text soft small>
                  {shortDate(last.datum, vandaag)}
                </Text>
              </>
            ),
          },
        ]
      : []),
  ];
}
