import { capital, month, number, range } from "../../format.ts";
import { LineChart } from "../../nlds/charts.ts";
import { Figure } from "../../nlds/index.ts";
import { text } from "../DoelenPage.text.ts";
import type { Doelenjaar } from "./doelen.queries.ts";

const { chart } = text;
const MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** How the year runs: counted so far, where it ends if it goes on so, and the target. */
export function DoelenChart({ doelen: { jaar, plaatsingen } }: { doelen: Doelenjaar }) {
  const { doel, geteld, verwachting, maanden } = plaatsingen;
  const added = cumulative(maanden.map(({ aantal }) => aantal ?? 0));
  const last = added.length - 1;
  const now = added[last] ?? 0;
  const isRunning = verwachting !== null;
  const conclusion = verwachting
    ? chart.conclusion(doel, verwachting.laag, verwachting.hoog)
    : chart.past(jaar, geteld ?? 0, doel);
  const ahead = (end: number) =>
    MONTHS.map((_, at) => (at < last ? null : now + ((end - now) * (at - last)) / Math.max(1, 11 - last)));
  const filled = MONTHS.map((_, at) => (isRunning && at > last ? null : (added[at] ?? null)));
  return (
    <Figure
      conclusion={conclusion}
      note={isRunning ? chart.note : chart.notePast}
      table={{
        caption: chart.table,
        captionHidden: true,
        rows: maanden.map(({ maand }, at) => ({ maand, aantal: added[at] ?? 0 })),
        rowKey: ({ maand }) => maand,
        columns: [
          { id: "maand", header: chart.month, rowHeader: true, cell: ({ maand }) => capital(month(maand)) },
          { id: "aantal", header: chart.added, numeric: true, cell: ({ aantal }) => number(aantal) },
        ],
      }}
    >
      <LineChart
        label={conclusion}
        ticks={MONTHS}
        series={[
          { id: "geteld", values: filled, label: isRunning ? chart.soFar(now) : chart.total(now) },
          ...(verwachting && last < 11
            ? [
                {
                  id: "verwacht",
                  values: ahead(verwachting.midden),
                  label: chart.expected,
                  labelNote: range(verwachting.laag, verwachting.hoog),
                  kind: "expected" as const,
                },
              ]
            : []),
        ]}
        {...(verwachting &&
          last < 11 && {
            bands: [
              { id: "band", from: ahead(verwachting.laag), to: ahead(verwachting.hoog), kind: "80" as const },
            ],
          })}
        target={{ values: MONTHS.map((_, at) => (doel * (at + 1)) / 12), label: chart.target(doel) }}
      />
    </Figure>
  );
}

function cumulative(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}
