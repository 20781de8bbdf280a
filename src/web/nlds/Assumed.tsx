import type { ReactNode } from "react";

/** Not known but assumed: striped wherever it stands, so that it is never taken for a fact. */
export const Assumed = ({ children }: { children: ReactNode }) => (
  <span className="meedoen-aanname">{children}</span>
);

/** Fields or figures that are assumed, together. */
export const AssumedBlock = ({ children }: { children: ReactNode }) => (
  <div className="meedoen-aannameblok">{children}</div>
);

const WIDTH = 132;
const EDGE = 5;

/** How far a value can turn out, with its middle; the table beside it holds the numbers. `from`–`to`: the ends of the bar. */
export function RangeBar({
  low,
  middle,
  high,
  assumed,
}: {
  low: number;
  middle: number;
  high: number;
  assumed: boolean;
}) {
  const [least, most] = [Math.min(0, low), Math.max(high, low + 1e-9)];
  const x = (value: number) => EDGE + ((value - least) / (most - least)) * (WIDTH - 2 * EDGE);
  return (
    <svg className="meedoen-bereik" viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true">
      <line className="meedoen-bereik__as" x1={EDGE} x2={WIDTH - EDGE} y1="10" y2="10" />
      <rect
        className={assumed ? "meedoen-bereik__deel meedoen-bereik__deel--aanname" : "meedoen-bereik__deel"}
        x={x(low)}
        y="5"
        width={Math.max(2, x(high) - x(low))}
        height="10"
      />
      <line className="meedoen-bereik__midden" x1={x(middle)} x2={x(middle)} y1="1" y2="19" />
    </svg>
  );
}
