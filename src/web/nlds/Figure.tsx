import { memo, type ReactNode, useEffect, useState } from "react";
import { words } from "./nlds.text.ts";
import { Table, type TableProps } from "./Table.tsx";

export type FigureProps<Row> = {
  /** "Het doel van 632 plaatsingen is haalbaar, maar niet zeker." */
  conclusion: ReactNode;
  /** Unit, period, and what the bands mean. */
  note: ReactNode;
  /** A `LineChart` or `BarChart`. */
  children: ReactNode;
  /** The same numbers. */
  table: TableProps<Row>;
  /** Changes many times a second, such as under a slider: the table follows when it rests. */
  live?: boolean;
};

/** Conclusion · chart · the same numbers in a table. */
export function Figure<Row>({ conclusion, note, children, table, live = false }: FigureProps<Row>) {
  const rested = useRested(table, live);
  return (
    <figure className="meedoen-figuur" data-chart="">
      <figcaption>
        <strong>{conclusion}</strong>
        <span>{note}</span>
      </figcaption>
      {children}
      <Details summary={words.showTable}>
        <KeptTable table={live ? rested : table} />
      </Details>
    </figure>
  );
}

const REST_IN_MS = 200;

/** What it was when it last rested. */
function useRested<Value>(now: Value, isWanted: boolean): Value {
  const [shown, setShown] = useState(now);
  useEffect(() => {
    if (!isWanted) return undefined;
    const rest = setTimeout(() => setShown(now), REST_IN_MS);
    return () => clearTimeout(rest);
  }, [now, isWanted]);
  return shown;
}

/** Not drawn again for the same table. */
const KeptTable = memo(<Row,>({ table }: { table: TableProps<Row> }) => <Table {...table} />) as <
  Row,
>(props: {
  table: TableProps<Row>;
}) => ReactNode;

/** More for who wants it. `openWhenWide`: folded on a phone only, where it would push the rest far down. */
export function Details({
  summary,
  openWhenWide,
  children,
}: {
  summary: ReactNode;
  openWhenWide?: boolean;
  children: ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(
    () => openWhenWide === true && matchMedia("(min-width: 60.01rem)").matches,
  );
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
