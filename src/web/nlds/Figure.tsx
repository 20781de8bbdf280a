import type { ReactNode } from "react";
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
};

/** Conclusion · chart · the same numbers in a table. */
export function Figure<Row>({ conclusion, note, children, table }: FigureProps<Row>) {
  return (
    <figure className="meedoen-figuur" data-chart="">
      <figcaption>
        <strong>{conclusion}</strong>
        <span>{note}</span>
      </figcaption>
      {children}
      <Details summary={words.showTable}>
        <Table {...table} />
      </Details>
    </figure>
  );
}

/** More for who wants it. */
export function Details({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
