import { scaleLinear } from "d3-scale";
import { useWidth, widthOf } from "./chart-parts.tsx";
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

const ROW_IN_PX = 46;
const BAR_IN_PX = 16;

/** Bars from one value to another: steps from a whole to a whole, or how far something can turn out. Inside a `Figure`. */
export function SpanChart({ label, spans }: SpanChartProps) {
  const [box, width] = useWidth();
  const room = Math.max(...spans.map(({ text }) => widthOf(text))) + 14;
  const ends = [0, ...spans.flatMap(({ from, to }) => [from, to])];
  const scale = scaleLinear()
    .domain([Math.min(...ends), Math.max(...ends)])
    .range([1, width - room]);
  return (
    <div ref={box}>
      <svg
        viewBox={`0 0 ${width} ${spans.length * ROW_IN_PX}`}
        role="img"
        aria-label={`${label} ${words.inTable}`}
      >
        <Hatch />
        <line
          className="meedoen-nullijn"
          x1={scale(0)}
          x2={scale(0)}
          y1="0"
          y2={spans.length * ROW_IN_PX - 4}
        />
        {spans.map((span, index) => (
          <Row key={span.id} span={span} top={index * ROW_IN_PX} scale={scale} />
        ))}
      </svg>
    </div>
  );
}

function Row({ span, top, scale }: { span: Span; top: number; scale: (value: number) => number }) {
  const [low, high] = [Math.min(span.from, span.to), Math.max(span.from, span.to)];
  return (
    <g>
      <text className={span.kind === "whole" ? "sterk" : undefined} x="0" y={top + 14}>
        {span.label}
      </text>
      <rect
        className={`meedoen-stap--${span.kind}`}
        x={scale(low)}
        y={top + 20}
        width={Math.max(2, scale(high) - scale(low))}
        height={BAR_IN_PX}
      />
      <text x={scale(high) + 8} y={top + 20 + BAR_IN_PX - 3}>
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
