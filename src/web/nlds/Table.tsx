import { type ReactNode, useState } from "react";
import { classes } from "./classes.ts";
import { Icon } from "./Icon.tsx";
import { BodyCell, type Cell, type Column, ROLES } from "./TableCell.tsx";

export { type Cell, type Column, SUPPRESSED } from "./TableCell.tsx";

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
  /** On a narrow screen each row is a block with the names of its columns: nothing is out of view. */
  stacked?: boolean;
};

export function Table<Row>(props: TableProps<Row>) {
  const { columns, rows, rowKey, caption, captionHidden, labelledBy, total, empty, wide, even } = props;
  const { stacked = false } = props;
  const role: Partial<typeof ROLES> = stacked ? ROLES : {};
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
          stacked && "meedoen-tabel--gestapeld",
        )}
        role={role.table}
        aria-labelledby={labelledBy}
      >
        {caption && (
          <caption className={captionHidden ? "meedoen-alleen-voorlezen" : "utrecht-table__caption"}>
            {caption}
          </caption>
        )}
        <thead className="utrecht-table__header" role={role.group}>
          <tr role={role.row}>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} stacked={stacked} {...props} />
            ))}
          </tr>
        </thead>
        <tbody role={role.group}>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="utrecht-table__row" role={role.row}>
              {columns.map((column) => (
                <BodyCell key={column.id} column={column} cell={column.cell(row)} stacked={stacked} />
              ))}
            </tr>
          ))}
        </tbody>
        {total && (
          <tfoot role={role.group}>
            <tr role={role.row}>
              {columns.map((column) => (
                <BodyCell
                  key={column.id}
                  column={column}
                  cell={column.id in total ? total[column.id] : ""}
                  stacked={stacked}
                />
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

type HeaderCellProps<Row> = { column: Column<Row>; stacked: boolean } & Pick<
  TableProps<Row>,
  "sort" | "onSort"
>;

function HeaderCell<Row>({ column, stacked, sort, onSort }: HeaderCellProps<Row>) {
  const role = stacked ? "columnheader" : undefined;
  const { id, header, numeric, sortable } = column;
  const direction = sort?.column === id ? sort.direction : undefined;
  const name = classes("utrecht-table__header-cell", numeric && "meedoen-getal");
  if (!sortable || !onSort) {
    return (
      <th scope="col" className={name} role={role}>
        {header}
      </th>
    );
  }
  const next = direction === "ascending" ? "descending" : "ascending";
  const icon = ({ ascending: "sorted-up", descending: "sorted-down", none: "sortable" } as const)[
    direction ?? "none"
  ];
  return (
    <th scope="col" className={name} role={role} aria-sort={direction}>
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

/** The chosen order of a table; spread the answer into `Table`. */
export function useSort(initial?: Sort) {
  const [sort, onSort] = useState<Sort | undefined>(initial);
  return { sort, onSort };
}
