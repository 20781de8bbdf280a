import { scaleLinear } from "d3-scale";
import { classes } from "./classes.ts";
import { linesOf, useWidth, widthOf } from "./chart-parts.tsx";
import { words } from "./nlds.text.ts";

export type Span = {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Behind the bar: "+ € 0,4 miljoen". */
  readonly text: string;
  /** `whole`: where it begins or ends. `more` and `less` also differ by their pattern. */
  readonly kind: "whole" | "more" | "less";
};

export type SpanChartProps = {
  /** The conclusion in words, for who does not see the bars. */
  label: string;
  spans: readonly Span[];
};

const LINE_IN_PX = 17;
const BAR_IN_PX = 16;
const BELOW_IN_PX = 12;

/** Bars from one value to another: steps from a whole to a whole, or how far something can turn out. Inside a `Figure`. */
export function SpanChart({ label, spans }: SpanChartProps) {
  const [box, width] = useWidth();
  const room = Math.max(...spans.map(({ text }) => widthOf(text))) + 14;
  const ends = [0, ...spans.flatMap(({ from, to }) => [from, to])];
  const scale = scaleLinear()
    .domain([Math.min(...ends), Math.max(...ends)])
    .range([1, width - room]);
  const { rows, height } = placed(spans, width);
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${label} ${words.inTable}`}>
        <Hatch />
        <line className="meedoen-nullijn" x1={scale(0)} x2={scale(0)} y1="0" y2={height - 4} />
        {rows.map((row) => (
          <Row key={row.span.id} {...row} scale={scale} />
        ))}
      </svg>
    </div>
  );
}

type Placed = { readonly span: Span; readonly lines: readonly string[]; readonly top: number };

/** A label that does not fit on one line takes more, and its bar goes down. */
function placed(spans: readonly Span[], width: number): { rows: Placed[]; height: number } {
  const rows: Placed[] = [];
  let top = 0;
  for (const span of spans) {
    const lines = linesOf(span.label, width);
    rows.push({ span, lines, top });
    top += lines.length * LINE_IN_PX + BAR_IN_PX + BELOW_IN_PX;
  }
  return { rows, height: top };
}

function Row({ span, lines, top, scale }: Placed & { scale: (value: number) => number }) {
  const [low, high] = [Math.min(span.from, span.to), Math.max(span.from, span.to)];
  const bar = top + lines.length * LINE_IN_PX + 4;
  return (
    <g>
      <text className={classes("meedoen-oplijn", span.kind === "whole" && "sterk")} x="0" y={top + 14}>
        {lines.map((line, index) => (
          <tspan key={line} x="0" dy={index === 0 ? 0 : LINE_IN_PX}>
            {line}
          </tspan>
        ))}
      </text>
      <rect
        className={`meedoen-stap--${span.kind}`}
        x={scale(low)}
        y={bar}
        width={Math.max(2, scale(high) - scale(low))}
        height={BAR_IN_PX}
      />
      <text x={scale(high) + 8} y={bar + BAR_IN_PX - 3}>
        {span.text}
      </text>
    </g>
  );
}

/** Without colours more and less stay apart. */
const Hatch = () => (
  <defs>
    <pattern
      id="meedoen-arcering"
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="meedoen-arcering__vlak" width="6" height="6" />
      <line className="meedoen-arcering__lijn" x1="0" y1="0" x2="0" y2="6" />
    </pattern>
  </defs>
);
