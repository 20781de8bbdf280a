import { type ScaleLinear, scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { number } from "../format.ts";
import { EndLabels, type EndLabel, spread, useWidth, widthOf } from "./chart-parts.tsx";
import { words } from "./nlds.text.ts";

type Values = readonly (number | null)[];

export type LineSeries = {
  readonly id: string;
  readonly values: Values;
  /** At the end of the line: "Uw keuzes", "511 in oktober". */
  readonly label: string;
  /** Below it: "592–648". */
  readonly labelNote?: string;
  /** `second`: brown and dashed, the situation as it is now. `expected`: dashed, goes on where the first stops. */
  readonly kind?: "first" | "second" | "expected";
};

export type Band = {
  readonly id: string;
  readonly from: Values;
  readonly to: Values;
  readonly kind: "80" | "50" | "second";
};

export type LineChartProps = {
  /** The conclusion in words, for who does not see the lines. */
  label: string;
  /** One for each value: "jan", "2026". */
  ticks: readonly string[];
  series: readonly LineSeries[];
  /** At most two, explained in the caption. */
  bands?: readonly Band[];
  /** Dotted ink. */
  target?: { readonly values: Values; readonly label: string };
  /** Where the vertical axis begins and ends; without it from zero to the largest value. */
  domain?: readonly [number, number];
  format?: (value: number) => string;
};

type Frame = {
  x: (index: number) => number;
  y: ScaleLinear<number, number>;
  end: number;
  height: number;
};

const TOP = 16;
const BOTTOM = 28;

/** Lines over time. Always inside a `Figure`, which brings the conclusion and the table. */
export function LineChart(props: LineChartProps) {
  const { label, bands, series, target } = props;
  const [box, width] = useWidth();
  const frame = frameOf(props, width);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => frame.x(index))
    .y((value) => frame.y(value ?? 0));
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${frame.height}`} role="img" aria-label={`${label} ${words.inTable}`}>
        <Axes frame={frame} ticks={props.ticks} format={props.format ?? number} />
        {bands?.map((band) => (
          <path key={band.id} className={`meedoen-band--${band.kind}`} d={bandPath(band, frame)} />
        ))}
        {target && <path className="meedoen-lijn--doel" d={path(target.values) ?? ""} />}
        {series.map(({ id, values, kind = "first" }) => (
          <path key={id} className={`meedoen-lijn--${kind}`} d={path(values) ?? ""} />
        ))}
        {series.map((one) => (
          <LastPoint key={one.id} series={one} frame={frame} ticks={props.ticks.length} />
        ))}
        <EndLabels labels={endLabels(props, frame)} x={frame.end + 10} />
      </svg>
    </div>
  );
}

function frameOf(
  { ticks, series, bands, target, domain, format = number }: LineChartProps,
  width: number,
): Frame {
  const narrow = width < 500;
  const height = narrow ? 250 : 300;
  const all = [...series, ...(target ? [target] : [])].flatMap(({ values }) => [...values]);
  const banded = (bands ?? []).flatMap(({ from, to }) => [...from, ...to]);
  const highest = Math.max(1, ...[...all, ...banded].map((value) => value ?? 0));
  const y = scaleLinear()
    .domain(domain ?? [0, highest])
    .range([height - BOTTOM, TOP]);
  if (!domain) y.nice(4);
  const start = Math.max(...y.ticks(4).map((tick) => widthOf(format(tick)))) + 14;
  const atEnd = series.filter(({ values }) => lastIndex(values) === ticks.length - 1);
  const texts = [...atEnd.flatMap((one) => [one.label, one.labelNote ?? ""]), target?.label ?? ""];
  const end = width - Math.max(12, ...texts.map(widthOf)) - 14;
  return {
    x: (index) => start + (index * (end - start)) / Math.max(1, ticks.length - 1),
    y,
    end,
    height,
  };
}

const BETWEEN_TICKS = 16;

function Axes({
  frame,
  ticks,
  format,
}: {
  frame: Frame;
  ticks: readonly string[];
  format: (value: number) => string;
}) {
  const { x, y, end, height } = frame;
  const room = Math.max(...ticks.map(widthOf)) + BETWEEN_TICKS;
  const every = Math.ceil(ticks.length / Math.min(12, Math.max(1, Math.floor((end - x(0)) / room))));
  const shown = ticks
    .map((text, index) => ({ text, index }))
    .filter(({ index }) => (ticks.length - 1 - index) % every === 0);
  return (
    <>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className="meedoen-rasterlijn" x1={x(0)} x2={end} y1={y(tick)} y2={y(tick)} />
          <text x={x(0) - 8} y={y(tick) + 4} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {shown.map(({ text, index }) => (
        <text key={index} x={x(index)} y={height - 6} textAnchor="middle">
          {text}
        </text>
      ))}
    </>
  );
}

/** A line that stops before the end: a dot there, with its label before it, on the side where the line does not come from. */
function LastPoint({ series, frame, ticks }: { series: LineSeries; frame: Frame; ticks: number }) {
  const last = lastIndex(series.values);
  if (last < 0 || last === ticks - 1) return null;
  const value = series.values[last] ?? 0;
  const [x, y] = [frame.x(last), frame.y(value)];
  const falls = (series.values[last - 1] ?? value) > value;
  return (
    <>
      <circle className="meedoen-lijnpunt" cx={x} cy={y} r="5" />
      <text className="sterk" x={x - 10} y={falls ? y + 20 : y - 12} textAnchor="end">
        {series.label}
      </text>
    </>
  );
}

function endLabels({ series, target, ticks }: LineChartProps, frame: Frame): EndLabel[] {
  const last = ticks.length - 1;
  const labels = series
    .filter(({ values }) => lastIndex(values) === last)
    .map(({ id, values, label, labelNote }) => ({
      id,
      y: frame.y(values[last] ?? 0),
      lines: labelNote ? [label, labelNote] : [label],
      strong: true,
    }));
  const goal = target && {
    id: "doel",
    y: frame.y(target.values[last] ?? 0),
    lines: [target.label],
    strong: true,
  };
  return spread(goal ? [...labels, goal] : labels, frame.height - BOTTOM);
}

function bandPath({ from, to }: Band, { x, y }: Frame): string {
  const points = from.map((low, index) => ({ index, low, high: to[index] ?? null }));
  return (
    area<(typeof points)[number]>()
      .defined(({ low, high }) => low !== null && high !== null)
      .x(({ index }) => x(index))
      .y0(({ low }) => y(low ?? 0))
      .y1(({ high }) => y(high ?? 0))(points) ?? ""
  );
}

const lastIndex = (values: Values): number => values.findLastIndex((value) => value !== null);
