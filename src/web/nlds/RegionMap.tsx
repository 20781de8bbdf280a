import { useWidth } from "./chart-parts.tsx";
import { words } from "./nlds.text.ts";

export type MapPoint = {
  readonly id: string;
  readonly label: string;
  /** In degrees. */
  readonly lat: number;
  readonly lon: number;
  /** What the two circles stand for: the whole, and the part of it. */
  readonly whole: number;
  readonly part: number;
  /** "312 mensen, 140 plaatsen". */
  readonly note: string;
};

export type RegionMapProps = {
  /** The conclusion in words, for who does not see the map. */
  label: string;
  points: readonly MapPoint[];
};

const MARGIN_IN_PX = 64;
const LARGEST_IN_PX = 30;
const LOWEST_IN_PX = 300;
const TALLEST_IN_PX = 360;
/** A degree to the east is shorter than one to the north: at 52 degrees by this much. */
const NARROWER = Math.cos((52 * Math.PI) / 180);

/** A few places where they lie to each other, drawn here: no map is asked from elsewhere. Always inside a `Figure`. */
export function RegionMap({ label, points }: RegionMapProps) {
  const [box, width] = useWidth();
  const { at, height } = projection(points, width);
  const most = Math.max(1, ...points.map(({ whole }) => whole));
  const radius = (value: number) => LARGEST_IN_PX * Math.sqrt(Math.max(0, value) / most);
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${label} ${words.inTable}`}>
        {points.map((point) => {
          const { x, y } = at(point);
          const below = y + radius(point.whole) + 16;
          return (
            <g key={point.id}>
              <circle className="meedoen-vlak--4" cx={x} cy={y} r={Math.max(3, radius(point.whole))} />
              <circle className="meedoen-vlak--1" cx={x} cy={y} r={radius(point.part)} />
              <text className="sterk" textAnchor="middle" x={x} y={below}>
                {point.label}
              </text>
              <text textAnchor="middle" x={x} y={below + 17}>
                {point.note}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function projection(points: readonly MapPoint[], width: number) {
  const [west, east] = ends(points.map(({ lon }) => lon * NARROWER));
  const [south, north] = ends(points.map(({ lat }) => lat));
  const room = width - 2 * MARGIN_IN_PX;
  const scale = room / Math.max(east - west, 0.01);
  // words of places that lie above each other need room, also on a phone
  const tall = Math.min(TALLEST_IN_PX, Math.max(LOWEST_IN_PX, (north - south) * scale));
  const at = ({ lat, lon }: MapPoint) => ({
    x: MARGIN_IN_PX + (lon * NARROWER - west) * scale,
    y: LARGEST_IN_PX + 8 + ((north - lat) / Math.max(north - south, 0.01)) * tall,
  });
  return { at, height: tall + 2 * LARGEST_IN_PX + 56 };
}

const ends = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
