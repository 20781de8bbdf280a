import { type ReactNode, useState } from "react";
import { classes } from "./classes.ts";
import { Icon } from "./Icon.tsx";
import { words } from "./nlds.text.ts";
import { VisuallyHidden } from "./Typography.tsx";

/** The one mark for a count that is held back, whether it is small itself or gives a small one away. */
export const SUPPRESSED = Symbol("afgeschermd");

/** `null` is a missing value: shown as a dash, and said aloud. */
export type Cell = ReactNode | typeof SUPPRESSED;

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

export type Sort = { readonly column: string; readonly direction: "ascending" | "descending" };

export type TableProps<Row> = {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Either a caption, or the id of the heading above. */
  caption?: string;
  captionHidden?: boolean;
  labelledBy?: string;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  /** The last row, between rules; by column id. */
  total?: Readonly<Record<string, Cell>>;
  /** In place of rows. */
  empty?: ReactNode;
  /** Many columns: the names of the rows stay in view while the rest scrolls. */
  wide?: boolean;
  /** The same columns in tables below each other: they line up. */
  even?: boolean;
};

export function Table<Row>(props: TableProps<Row>) {
  const { columns, rows, rowKey, caption, captionHidden, labelledBy, total, empty, wide, even } = props;
  const name = labelledBy ? { "aria-labelledby": labelledBy } : { "aria-label": caption };
  if (rows.length === 0 && empty) return empty;
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="meedoen-tabelhouder" role="group" tabIndex={0} {...name}>
      <table
        className={classes(
          "utrecht-table meedoen-cijfers",
          wide && "meedoen-tabel--breed",
          even && "meedoen-tabel--gelijk",
        )}
        aria-labelledby={labelledBy}
      >
        {caption && (
          <caption className={captionHidden ? "meedoen-alleen-voorlezen" : "utrecht-table__caption"}>
            {caption}
          </caption>
        )}
        <thead className="utrecht-table__header">
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="utrecht-table__row">
              {columns.map((column) => (
                <BodyCell key={column.id} column={column} cell={column.cell(row)} />
              ))}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <BodyCell key={column.id} column={column} cell={column.id in total ? total[column.id] : ""} />
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

type HeaderCellProps<Row> = { column: Column<Row> } & Pick<TableProps<Row>, "sort" | "onSort">;

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const { id, header, numeric, sortable } = column;
  const direction = sort?.column === id ? sort.direction : undefined;
  const name = classes("utrecht-table__header-cell", numeric && "meedoen-getal");
  if (!sortable || !onSort) {
    return (
      <th scope="col" className={name}>
        {header}
      </th>
    );
  }
  const next = direction === "ascending" ? "descending" : "ascending";
  const icon = ({ ascending: "sorted-up", descending: "sorted-down", none: "sortable" } as const)[
    direction ?? "none"
  ];
  return (
    <th scope="col" className={name} aria-sort={direction}>
      <button
        type="button"
        className="meedoen-sorteer"
        onClick={() => onSort({ column: id, direction: next })}
      >
        {header} <Icon name={icon} />
      </button>
    </th>
  );
}

function BodyCell<Row>({ column, cell }: { column: Column<Row>; cell: Cell }) {
  const name = classes(
    "utrecht-table__cell",
    column.numeric && "meedoen-getal",
    column.strong && "meedoen-sterk",
    cell === SUPPRESSED && "meedoen-beschermd",
  );
  if (column.rowHeader) {
    return (
      <th scope="row" className={name}>
        <CellContent cell={cell} />
      </th>
    );
  }
  return (
    <td className={name}>
      <CellContent cell={cell} />
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

/** The chosen order of a table; spread the answer into `Table`. */
export function useSort(initial?: Sort) {
  const [sort, onSort] = useState<Sort | undefined>(initial);
  return { sort, onSort };
}
