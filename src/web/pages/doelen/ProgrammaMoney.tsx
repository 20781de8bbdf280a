import { wholeEuros } from "../../format.ts";
import { BarChart } from "../../nlds/charts.ts";
import { Figure } from "../../nlds/index.ts";
import { text } from "../ProgrammaPage.text.ts";
import type { Programma } from "./doelen.queries.ts";

const { money } = text;

/** Budget and spending, cluster by cluster. */
export function ProgrammaMoney({ programma }: { programma: Programma }) {
  const { clusters, budgetInCenten, uitgegevenInCenten, restInCenten } = programma;
  const most = clusters.toSorted((a, b) => b.restInCenten - a.restInCenten)[0];
  if (!most) return null;
  const conclusion = money.conclusion(most.naam, wholeEuros(most.restInCenten));
  return (
    <Figure
      conclusion={conclusion}
      note={money.note}
      table={{
        caption: money.table,
        captionHidden: true,
        rows: clusters,
        rowKey: ({ id }) => id,
        columns: [
          { id: "naam", header: money.cluster, rowHeader: true, cell: ({ naam }) => naam },
          {
            id: "budget",
            header: money.budget,
            numeric: true,
            cell: ({ budgetInCenten }) => wholeEuros(budgetInCenten),
          },
          {
            id: "besteed",
            header: money.spent,
            numeric: true,
            cell: ({ uitgegevenInCenten }) => wholeEuros(uitgegevenInCenten),
          },
          {
            id: "rest",
            header: money.rest,
            numeric: true,
            cell: ({ restInCenten }) => wholeEuros(restInCenten),
          },
        ],
        total: {
          naam: money.total,
          budget: wholeEuros(budgetInCenten),
          besteed: wholeEuros(uitgegevenInCenten),
          rest: wholeEuros(restInCenten),
        },
      }}
    >
      <BarChart
        label={conclusion}
        parts={money.parts}
        bars={clusters.map(({ id, naam, uitgegevenInCenten, restInCenten }) => ({
          id,
          label: naam,
          values: [uitgegevenInCenten, restInCenten],
        }))}
        format={wholeEuros}
      />
    </Figure>
  );
}
