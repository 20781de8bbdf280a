import { scaleLinear } from "d3-scale";
import { shortDate } from "../format.ts";
import { useWidth, widthOf } from "./chart-parts.tsx";
import { words } from "./nlds.text.ts";

export type Milestone = {
  readonly id: string;
  readonly label: string;
  /** `yyyy-mm-dd`: as first planned, and as it is planned now or was done. */
  readonly first: string;
  readonly date: string;
  readonly kind: "done" | "open" | "late";
};

export type MilestoneChartProps = {
  /** The conclusion in words, for who does not see the dots. */
  label: string;
  milestones: readonly Milestone[];
  today: string;
  todayLabel: string;
};

const TOP = 46;
const ROW_IN_PX = 42;
const GAP = 12;
/** Strong letters. */
const WIDER = 1.12;
const EDGE = 10;
const ROOM_FOR_YEAR = 64;
const day = (date: string) => Date.parse(date) / 86_400_000;

/** Milestones on one line of time, each with how far it moved. Always inside a `Figure`. */
export function MilestoneChart({ label, milestones, today, todayLabel }: MilestoneChartProps) {
  const [box, width] = useWidth();
  const days = milestones.flatMap(({ first, date }) => [day(first), day(date)]);
  const scale = scaleLinear()
    .domain([Math.min(day(today), ...days), Math.max(day(today), ...days)])
    .range([EDGE, width - EDGE]);
  const x = (date: string) => scale(day(date));
  const height = TOP + milestones.length * ROW_IN_PX;
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${label} ${words.inTable}`}>
        <Years milestones={milestones} today={today} x={x} width={width} height={height} />
        <line className="meedoen-lijn--doel" x1={x(today)} x2={x(today)} y1={TOP - 16} y2={height} />
        <text
          className="sterk"
          x={Math.min(Math.max(x(today), widthOf(todayLabel) / 2), width - widthOf(todayLabel) / 2)}
          y={TOP - 20}
          textAnchor="middle"
        >
          {todayLabel}
        </text>
        {milestones.map((milestone, at) => (
          <MilestoneRow
            key={milestone.id}
            milestone={milestone}
            top={TOP + at * ROW_IN_PX}
            x={x}
            width={width}
            today={today}
          />
        ))}
      </svg>
    </div>
  );
}

type X = (date: string) => number;

function Years(props: {
  milestones: readonly Milestone[];
  today: string;
  x: X;
  width: number;
  height: number;
}) {
  const { milestones, today, x, width, height } = props;
  const years = [today, ...milestones.flatMap(({ first, date }) => [first, date])].map((date) =>
    Number(date.slice(0, 4)),
  );
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: to - from }, (_, at) => from + 1 + at);
  const every = Math.ceil((all.length * ROOM_FOR_YEAR) / width);
  return all
    .filter((_, at) => at % every === 0)
    .map((year) => (
      <g key={year}>
        <line
          className="meedoen-rasterlijn"
          x1={x(`${year}-01-01`)}
          x2={x(`${year}-01-01`)}
          y1={TOP - 16}
          y2={height}
        />
        <text x={Math.min(x(`${year}-01-01`), width - widthOf(String(year)) / 2)} y={12} textAnchor="middle">
          {year}
        </text>
      </g>
    ));
}

type RowProps = { milestone: Milestone; top: number; x: X; width: number; today: string };

/** Where there is room, name and day stand beside the dot; else the name stands above it. */
function MilestoneRow({ milestone, top, x, width, today }: RowProps) {
  const { label, first, date, kind } = milestone;
  const [at, y] = [x(date), top + ROW_IN_PX / 2];
  const when = shortDate(date, "");
  const long = widthOf(label) * WIDER + widthOf(when) + GAP;
  const after = kind === "late" ? Math.max(at, x(today)) : at;
  const isAfter = after + GAP + long <= width;
  const isWide = isAfter || at - GAP - long >= 0;
  const line = isWide ? y : y + 9;
  const isShortAfter = after + GAP + widthOf(when) <= width;
  const before = isWide ? !isAfter : !isShortAfter;
  return (
    <g>
      {first !== date && (
        <line className="meedoen-lijn--expected" x1={x(first)} x2={at} y1={line} y2={line} />
      )}
      <Dot kind={kind} x={at} y={line} />
      {!isWide && (
        <text className="sterk" x="0" y={top + 14}>
          {label}
        </text>
      )}
      <text x={before ? at - GAP : after + GAP} y={line + 5} textAnchor={before ? "end" : "start"}>
        {isWide && <tspan className="sterk">{label}</tspan>}
        {isWide && "  "}
        {when}
      </text>
    </g>
  );
}

function Dot({ kind, x, y }: { kind: Milestone["kind"]; x: number; y: number }) {
  if (kind === "done") return <circle className="meedoen-lijnpunt" cx={x} cy={y} r="6" />;
  if (kind === "open") return <circle className="meedoen-lijn--first" cx={x} cy={y} r="5" />;
  const half = 6;
  return (
    <rect
      className="meedoen-vlak--2"
      x={x - half}
      y={y - half}
      width={half * 2}
      height={half * 2}
      transform={`rotate(45 ${x} ${y})`}
    />
  );
}
