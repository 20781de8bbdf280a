const WIDTH = 96;
const HEIGHT = 32;
const EDGE = 4;

/** A few values over time, small enough for a row of a table: the table itself holds the numbers. */
export function TrendLine({
  values,
  from,
  to,
}: {
  values: readonly (number | null)[];
  from: number;
  to: number;
}) {
  const step = (WIDTH - 2 * EDGE) / Math.max(1, values.length - 1);
  const points = values.flatMap((value, at) =>
    value === null
      ? []
      : [[EDGE + at * step, HEIGHT - EDGE - ((value - from) / (to - from)) * (HEIGHT - 2 * EDGE)]],
  );
  const [x, y] = points.at(-1) ?? [];
  return (
    <svg className="meedoen-verloop" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline points={points.map((point) => point.join(",")).join(" ")} />
      {x !== undefined && <circle cx={x} cy={y} r="3" />}
    </svg>
  );
}
