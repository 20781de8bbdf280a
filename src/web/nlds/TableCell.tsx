import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { words } from "./nlds.text.ts";
import { VisuallyHidden } from "./Typography.tsx";

/** The one mark for a count that is held back, whether it is small itself or gives a small one away. */
export const SUPPRESSED = Symbol("afgeschermd");

/** `null` is a missing value: shown as a dash, and said aloud. */
export type Cell = ReactNode | typeof SUPPRESSED;

/** What a browser takes from a table as soon as its rows are no longer laid out as one. */
export const ROLES: Readonly<Record<"table" | "group" | "row" | "cell", string>> = {
  table: "table",
  group: "rowgroup",
  row: "row",
  cell: "cell",
};

export type Column<Row> = {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => Cell;
  readonly numeric?: boolean;
  /** The name of the row; one column has it. */
  readonly rowHeader?: boolean;
  readonly sortable?: boolean;
  /** A total beside the parts. */
  readonly strong?: boolean;
};

type BodyCellProps<Row> = { column: Column<Row>; cell: Cell; stacked: boolean };

export function BodyCell<Row>({ column, cell, stacked }: BodyCellProps<Row>) {
  const name = classes(
    "utrecht-table__cell",
    column.numeric && "meedoen-getal",
    column.strong && "meedoen-sterk",
    cell === SUPPRESSED && "meedoen-beschermd",
  );
  if (column.rowHeader) {
    return (
      <th scope="row" className={name} role={stacked ? "rowheader" : undefined}>
        <CellContent cell={cell} />
      </th>
    );
  }
  if (!stacked) {
    return (
      <td className={name}>
        <CellContent cell={cell} />
      </td>
    );
  }
  return (
    <td className={name} role={ROLES.cell} data-kop={column.header}>
      <div>
        <CellContent cell={cell} />
      </div>
    </td>
  );
}

function CellContent({ cell }: { cell: Cell }) {
  if (typeof cell === "symbol") {
    return (
      <span>
        <span aria-hidden="true">{words.suppressedShort}</span>
        <VisuallyHidden>{words.suppressed}</VisuallyHidden>
      </span>
    );
  }
  if (cell !== null && cell !== undefined) return cell;
  return (
    <>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{words.missing}</VisuallyHidden>
    </>
  );
}
