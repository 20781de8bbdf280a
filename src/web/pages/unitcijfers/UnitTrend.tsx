import { number, wholeEuros } from "../../format.ts";
import { LineChart } from "../../nlds/charts.ts";
import { type Column, Figure, Paragraph, Section } from "../../nlds/index.ts";
import { text as page } from "../UnitCijfersPage.text.ts";
import { maandkop, maandtik } from "./maand-words.ts";
import type { Unitcijfers } from "./unitcijfers.queries.ts";

const text = page.trend;
const MONTHS = 3;
const LEAST = 2 * MONTHS;

type Point = {
  readonly maand: string;
  readonly omzet: number;
  readonly fte: number;
  readonly index: number;
  readonly fteIndex: number;
};

/** Turnover and staff as lines from one begin, so that who falls faster is seen. */
export function UnitTrend({ cijfers: { maanden } }: { cijfers: Unitcijfers }) {
  const points = pointsOf(maanden);
  const last = points.at(-1);
  if (points.length < LEAST - MONTHS + 1 || !last)
    return (
      <Section heading={text.heading}>
        <Paragraph soft>{text.few}</Paragraph>
      </Section>
    );
  const conclusion = text.conclusion(share(last.index), share(last.fteIndex));
  const all = points.flatMap(({ index, fteIndex }) => [index, fteIndex]);
  return (
    <Section heading={text.heading}>
      <Figure
        conclusion={conclusion}
        note={text.note}
        table={{
          caption: text.table,
          captionHidden: true,
          columns: COLUMNS,
          rows: points,
          rowKey: ({ maand }) => maand,
        }}
      >
        <LineChart
          label={conclusion}
          ticks={points.map(({ maand }) => maandtik(maand))}
          domain={[Math.floor(Math.min(...all) / 10) * 10 - 10, Math.ceil(Math.max(...all) / 10) * 10]}
          format={number}
          series={[
            {
              id: "omzet",
              label: text.omzetLine,
              labelNote: number(last.index),
              values: points.map(({ index }) => index),
            },
            {
              id: "fte",
              label: text.fteLine,
              labelNote: number(last.fteIndex),
              kind: "second",
              values: points.map(({ fteIndex }) => fteIndex),
            },
          ]}
        />
      </Figure>
    </Section>
  );
}

const share = (index: number) => `${number(index)}%`;

/** Three months at a time: one month with a late invoice is no trend. */
function pointsOf(maanden: Unitcijfers["maanden"]): Point[] {
  const means = maanden.slice(MONTHS - 1).map(({ maand }, at) => {
    const own = maanden.slice(at, at + MONTHS);
    const mean = (of: (month: (typeof own)[number]) => number) =>
      own.reduce((sum, month) => sum + of(month), 0) / own.length;
    return { maand, omzet: mean(({ omzet }) => omzet), fte: mean(({ fte }) => fte) };
  });
  const [first] = means;
  if (!first || first.omzet <= 0 || first.fte <= 0) return [];
  return means.map(({ maand, omzet, fte }) => ({
    maand,
    omzet,
    fte,
    index: Math.round((omzet / first.omzet) * 100),
    fteIndex: Math.round((fte / first.fte) * 100),
  }));
}

const COLUMNS: readonly Column<Point>[] = [
  { id: "maand", header: text.maand, rowHeader: true, cell: ({ maand }) => maandkop(maand) },
  { id: "omzet", header: text.omzetLine, numeric: true, cell: ({ omzet }) => wholeEuros(omzet) },
  { id: "index", header: text.index, numeric: true, cell: ({ index }) => number(index) },
  { id: "fte", header: text.fteLine, numeric: true, cell: ({ fte }) => number(fte, 1) },
  { id: "fteIndex", header: text.fteIndex, numeric: true, cell: ({ fteIndex }) => number(fteIndex) },
];
