import type { Berekening } from "../../../modules/plaatsingen/subsidie.ts";
import { euros, exactEuros } from "../../format.ts";
import {
  CalculationTable,
  type IconName,
  Paragraph,
  Stack,
  StatusBadge,
  Timeline,
} from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "./calculation.text.ts";

/** Step by step to the cent, with the source of each step. */
export function Calculation({ berekening, labelledBy }: { berekening: Berekening; labelledBy: string }) {
  const { stappen, bedragInCenten, isBegrensd } = berekening;
  return (
    <Stack>
      <CalculationTable
        labelledBy={labelledBy}
        steps={stappen.map(({ naam, toelichting, som, bedrag, bron, zekerheid }) => ({
          label: naam,
          note: toelichting,
          sum: som,
          amount: exactEuros(bedrag),
          source: { label: zekerheid === "te controleren" ? text.toCheck(bron) : bron },
        }))}
        total={{ label: text.perMonth, amount: euros(bedragInCenten), note: text.rounded }}
      />
      <Paragraph small soft>
        {isBegrensd ? text.capped : text.notCapped}
      </Paragraph>
    </Stack>
  );
}

/** What changes on which day, in the order in which it comes. */
export function Changes({ wijzigingen }: Pick<Berekening, "wijzigingen">) {
  const { vandaag } = useSession();
  return (
    <Timeline
      today={vandaag}
      events={wijzigingen.map(({ datum, wat, toelichting, bronOntbreekt }) => ({
        id: `${datum}-${wat}`,
        date: datum,
        icon: "calendar" satisfies IconName,
        heading: wat,
        children: toelichting,
        ...(bronOntbreekt && { status: <StatusBadge kind="unknown">{text.sourceMissing}</StatusBadge> }),
      }))}
    />
  );
}
