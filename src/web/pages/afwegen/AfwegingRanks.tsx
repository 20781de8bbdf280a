import { number } from "../../format.ts";
import { BarChart } from "../../nlds/charts.ts";
import { type Column, Figure } from "../../nlds/index.ts";
import { text } from "../AfwegingPage.text.ts";
import type { Uitslag } from "./afwegen.queries.ts";

type Oordeel = Uitslag["oordelen"][number];
const { often } = text;

/** How often each option comes first over all weights and futures; what fell off is not in it. */
export function AfwegingRanks({ uitslag: { oordelen, trekkingen, toekomsten } }: { uitslag: Uitslag }) {
  const open = oordelen
    .filter(({ veto, geweerd }) => veto.length + geweerd.length === 0)
    .toSorted((a, b) => (b.rangen[0] ?? 0) - (a.rangen[0] ?? 0));
  const [first] = open;
  if (!first) return null;
  const conclusion = often.conclusion(first.naam, first.rangen[0] ?? 0);
  return (
    <Figure
      conclusion={conclusion}
      note={`${often.note(trekkingen, toekomsten)} ${often.regretNote}`}
      table={{
        caption: often.table,
        captionHidden: true,
        stacked: true,
        rows: open,
        rowKey: ({ naam }) => naam,
        columns: COLUMNS,
      }}
    >
      <BarChart
        label={conclusion}
        bars={open.map(({ naam, rangen }) => ({ id: naam, label: naam, values: [100 * (rangen[0] ?? 0)] }))}
        format={(value) => `${number(value)}%`}
      />
    </Figure>
  );
}

const COLUMNS: readonly Column<Oordeel>[] = [
  { id: "naam", header: often.option, rowHeader: true, cell: ({ naam }) => naam },
  {
    id: "eerst",
    header: often.first,
    numeric: true,
    strong: true,
    cell: ({ rangen }) => text.deel(rangen[0] ?? 0),
  },
  {
    id: "volgorde",
    header: often.inOrder,
    numeric: true,
    cell: ({ rangenInVolgorde }) => text.deel(rangenInVolgorde[0] ?? 0),
  },
  { id: "laatst", header: often.last, numeric: true, cell: ({ rangen }) => text.deel(rangen.at(-1) ?? 0) },
  { id: "waarde", header: often.value, numeric: true, cell: ({ waarde }) => number(100 * waarde) },
  { id: "spijt", header: often.regret, numeric: true, cell: ({ spijtP90 }) => number(100 * spijtP90) },
];
