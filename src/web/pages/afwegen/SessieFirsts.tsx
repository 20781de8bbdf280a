import { BarChart } from "../../nlds/charts.ts";
import { Figure } from "../../nlds/index.ts";
import { text as words } from "../AfwegingPage.text.ts";
import { text } from "../AfwegingSessiePage.text.ts";
import type { Samen } from "./afwegen.queries.ts";

const { first } = text;

/** With how many people each option comes first. */
export function SessieFirsts({ samen: { eersten, rangen, aantal } }: { samen: Samen }) {
  const open = rangen.filter((own) => own.some((share) => share > 0));
  const rows = eersten
    .map((een, at) => ({ ...een, share: open[at]?.[0] ?? 0 }))
    .toSorted((a, b) => b.aantal - a.aantal);
  const [best] = rows;
  if (!best) return null;
  const conclusion = first.conclusion(best.optie, best.aantal, aantal);
  return (
    <Figure
      conclusion={conclusion}
      note={first.note}
      table={{
        caption: first.table,
        captionHidden: true,
        stacked: true,
        rows,
        rowKey: ({ optie }) => optie,
        columns: [
          { id: "optie", header: first.option, rowHeader: true, cell: ({ optie }) => optie },
          { id: "mensen", header: first.people, numeric: true, strong: true, cell: (row) => row.aantal },
          { id: "deel", header: first.share, numeric: true, cell: ({ share }) => words.deel(share) },
        ],
      }}
    >
      <BarChart
        label={conclusion}
        bars={rows.map(({ optie, aantal: people }) => ({ id: optie, label: optie, values: [people] }))}
      />
    </Figure>
  );
}
