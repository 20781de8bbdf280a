import type { Berekening } from "../../../modules/plaatsingen/subsidie.ts";
import { euros, exactEuros } from "../../format.ts";
import {
  type CalculationStep,
  CalculationTable,
  Details,
  type IconName,
  Paragraph,
  Stack,
  StatusBadge,
  SummaryList,
  Text,
  Timeline,
} from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { shownAmount } from "./amounts.ts";
import { text } from "./calculation.text.ts";
import { lawLink } from "./sources.ts";

type Stap = Berekening["stappen"][number];

/** Step by step to the cent, with the source of each step. */
export function Calculation({
  berekening,
  labelledBy,
}: {
  berekening: Pick<Berekening, "stappen" | "bedragInCenten" | "isBegrensd">;
  labelledBy: string;
}) {
  const { stappen, bedragInCenten, isBegrensd } = berekening;
  const rounded = stappen.filter(({ bedrag }) => shownAmount(bedrag).isRounded);
  return (
    <Stack>
      <CalculationTable
        labelledBy={labelledBy}
        steps={stappen.map(stepOf)}
        total={{ label: text.perMonth, amount: euros(bedragInCenten), note: text.rounded }}
      />
      <Paragraph small soft>
        {isBegrensd ? text.capped : text.notCapped}
      </Paragraph>
      {rounded.length > 0 && (
        <Details summary={text.showExact}>
          <Paragraph small>{text.exactNote}</Paragraph>
          <SummaryList
            narrow
            facts={rounded.map(({ naam, bedrag }) => ({ term: naam, value: exactEuros(bedrag) }))}
          />
        </Details>
      )}
    </Stack>
  );
}

function stepOf({ naam, toelichting, som, bedrag, bron, zekerheid }: Stap): CalculationStep {
  const { amount, isRounded } = shownAmount(bedrag);
  const href = lawLink(bron);
  return {
    label: naam,
    note: toelichting,
    sum: som,
    amount,
    ...(isRounded && { amountNote: text.isRounded }),
    source: {
      label: bron,
      ...(href && { href }),
      ...(zekerheid === "te controleren" && {
        badge: (
          <>
            <StatusBadge kind="unknown">{text.toCheck}</StatusBadge>{" "}
            <Text soft small>
              {text.toCheckWhy}
            </Text>
          </>
        ),
      }),
    },
  };
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
