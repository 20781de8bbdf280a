import { scaleLinear } from "d3-scale";
import { number } from "../format.ts";
import { useWidth, widthOf } from "./chart-parts.tsx";
import { words } from "./nlds.text.ts";

export type Bar = {
  readonly id: string;
  readonly label: string;
  /** One value, or the parts of a whole in the order of `parts`. */
  readonly values: readonly number[];
  readonly target?: number;
};

export type BarChartProps = {
  /** The conclusion in words, for who does not see the bars. */
  label: string;
  bars: readonly Bar[];
  /** Names of the parts; at most four. */
  parts?: readonly string[];
  format?: (value: number) => string;
};

const ROW_IN_PX = 50;

/** Parts of a whole, or values against a target; from zero. Always inside a `Figure`. */
export function BarChart({ label, bars, parts, format = number }: BarChartProps) {
  const [box, width] = useWidth();
  const highest = Math.max(1, ...bars.flatMap((bar) => [totalOf(bar), bar.target ?? 0]));
  const room = Math.max(...bars.map((bar) => widthOf(format(totalOf(bar))))) + 12;
  const scale = scaleLinear()
    .domain([0, highest])
    .range([0, width - room]);
  return (
    <div ref={box}>
      {parts && parts.length > 1 && <Key parts={parts} />}
      <svg
        viewBox={`0 0 ${width} ${bars.length * ROW_IN_PX}`}
        role="img"
        aria-label={`${label} ${words.inTable}`}
      >
        {bars.map((bar, index) => (
          <BarRow key={bar.id} bar={bar} top={index * ROW_IN_PX} scale={scale} format={format} />
        ))}
      </svg>
    </div>
  );
}

type BarRowProps = {
  bar: Bar;
  top: number;
  scale: (value: number) => number;
  format: (value: number) => string;
};

function BarRow({ bar, top, scale, format }: BarRowProps) {
  const starts = bar.values.map((_, part) =>
    bar.values.slice(0, part).reduce((sum, value) => sum + value, 0),
  );
  const { target } = bar;
  return (
    <g>
      <text className="sterk" x="0" y={top + 15}>
        {bar.label}
      </text>
      {bar.values.map((value, part) => (
        <rect
          key={starts[part]}
          className={`meedoen-vlak--${part + 1}`}
          x={scale(starts[part] ?? 0)}
          y={top + 22}
          width={Math.max(0, scale(value) - (part < bar.values.length - 1 ? 2 : 0))}
          height="16"
        />
      ))}
      <text x={labelFrom(bar, scale, format)} y={top + 35}>
        {format(totalOf(bar))}
      </text>
      {target !== undefined && (
        <line
          className="meedoen-lijn--doel"
          x1={scale(target)}
          x2={scale(target)}
          y1={top + 18}
          y2={top + 42}
        />
      )}
    </g>
  );
}

const BESIDE_IN_PX = 8;

/** The value stands at the end of its bar; behind the mark only where the mark would run through it. */
function labelFrom(bar: Bar, scale: BarRowProps["scale"], format: BarRowProps["format"]): number {
  const total = totalOf(bar);
  const start = scale(total) + BESIDE_IN_PX;
  const mark = scale(bar.target ?? 0);
  const isThrough = mark > scale(total) && mark < start + widthOf(format(total)) + BESIDE_IN_PX;
  return isThrough ? mark + BESIDE_IN_PX : start;
}

function Key({ parts }: { parts: readonly string[] }) {
  return (
    <ul className="meedoen-sleutel">
      {parts.map((part, index) => (
        <li key={part}>
          <svg className="meedoen-kleur" viewBox="0 0 14 14" aria-hidden="true">
            <rect className={`meedoen-vlak--${index + 1}`} width="14" height="14" />
          </svg>
          {part}
        </li>
      ))}
    </ul>
  );
}

const totalOf = ({ values }: Bar): number => values.reduce((sum, value) => sum + value, 0);
