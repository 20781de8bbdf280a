import type { Band } from "#toekomstplan/waaier";
import { type Band as ChartBand, LineChart, type LineSeries } from "../nlds/charts.ts";
import { type Column, Figure } from "../nlds/index.ts";
import { asVan, tussen } from "../toekomstplan/getallen.ts";
import { text } from "./ToekomstplanPage.text.ts";

/** A scenario in a figure: the first solid, the second dashed. */
export type Lijn = { readonly naam: string; readonly banden: readonly Band[] };

export type WaaierProps = {
  /** Prepended to the identity of lines. */
  id: string;
  conclusion: string;
  note: string;
  beginjaar: number;
  /** At most two are drawn. */
  lijnen: readonly Lijn[];
  /** What the first has more than the second, in the same futures: asked for when the table is drawn. */
  verschil?: (() => readonly Band[]) | null | undefined;
  format: (value: number) => string;
  formatVerschil: (value: number) => string;
};

type Row = { readonly jaar: string; readonly at: number };

/** A figure over the years with its band: in eight of ten futures it lies inside. */
export function ToekomstplanWaaier(props: WaaierProps) {
  const { id, conclusion, note, beginjaar, lijnen, verschil, format, formatVerschil } = props;
  const rows = (lijnen[0]?.banden ?? []).map((_, at): Row => ({ jaar: String(beginjaar + at), at }));
  const drawn = lijnen.slice(0, 2);
  const values = drawn.flatMap(({ banden }) => banden.flatMap(({ p10, p90 }) => [p10, p90]));
  return (
    <Figure
      live
      conclusion={conclusion}
      note={note}
      table={{
        caption: conclusion,
        captionHidden: true,
        rows,
        rowKey: ({ jaar }) => jaar,
        columns: [
          { id: "jaar", header: text.table.year, rowHeader: true, cell: ({ jaar }: Row) => jaar },
          ...lijnen.flatMap((lijn) => columnsOf(lijn, format)),
          ...(verschil
            ? [
                {
                  id: "verschil",
                  header: text.table.difference,
                  numeric: true,
                  cell: ({ at }: Row) => formatVerschil(verschil()[at]!.p50),
                },
                {
                  id: "verschil-band",
                  header: text.table.band,
                  numeric: true,
                  cell: ({ at }: Row) => tussen(verschil()[at]!, format),
                },
              ]
            : []),
        ],
      }}
    >
      <LineChart
        label={conclusion}
        ticks={rows.map(({ jaar }) => jaar)}
        domain={asVan(values)}
        format={format}
        bands={drawn.map((lijn, nth) => bandOf(id, lijn, nth))}
        series={drawn.map((lijn, nth) => seriesOf(id, lijn, nth, format))}
      />
    </Figure>
  );
}

const columnsOf = ({ naam, banden }: Lijn, format: (value: number) => string): readonly Column<Row>[] => [
  { id: naam, header: naam, numeric: true, cell: ({ at }) => format(banden[at]!.p50) },
  {
    id: `${naam}-band`,
    header: text.table.band,
    numeric: true,
    cell: ({ at }) => tussen(banden[at]!, format),
  },
];

const bandOf = (id: string, { naam, banden }: Lijn, nth: number): ChartBand => ({
  id: `${id}-${naam}`,
  from: banden.map(({ p10 }) => p10),
  to: banden.map(({ p90 }) => p90),
  kind: nth === 0 ? "80" : "second",
});

const seriesOf = (
  id: string,
  { naam, banden }: Lijn,
  nth: number,
  format: (value: number) => string,
): LineSeries => ({
  id: `${id}-${naam}`,
  values: banden.map(({ p50 }) => p50),
  label: naam,
  labelNote: tussen(banden.at(-1) ?? { p10: 0, p50: 0, p90: 0 }, format),
  kind: nth === 0 ? "first" : "second",
});
