import type { Plek } from "../../../modules/plekken/plek.ts";
import { type Column, DataBadge, Link, Table } from "../../nlds/index.ts";
import { text } from "./werk.text.ts";

/** Plekken with how many places are free today. */
export function PlekTable({ rows, withWhere = false }: { rows: readonly Plek[]; withWhere?: boolean }) {
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      columns={withWhere ? [TITLE, WHERE, ...REST] : [TITLE, ...REST]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

const TITLE: Column<Plek> = {
  id: "titel",
  header: text.column.titel,
  rowHeader: true,
  cell: ({ id, titel }) => (
    <Link href={`/plekken/${id}`} quiet>
      {titel}
    </Link>
  ),
};

const WHERE: Column<Plek> = {
  id: "waar",
  header: text.column.waar,
  cell: ({ werkgever, unit }) =>
    werkgever ? (
      <Link href={`/werkgevers/${werkgever.id}`} quiet>
        {werkgever.naam}
      </Link>
    ) : (
      (unit?.naam ?? null)
    ),
};

const REST: readonly Column<Plek>[] = [
  { id: "plaats", header: text.column.plaats, cell: ({ plaats }) => plaats },
  {
    id: "werkvorm",
    header: text.column.werkvorm,
    cell: ({ werkvormen }) => werkvormen.map((vorm) => text.werkvormen[vorm].toLowerCase()).join(", "),
  },
  { id: "soort", header: text.column.soort, cell: ({ soort }) => text.soorten[soort] },
  {
    id: "vrij",
    header: text.column.vrij,
    numeric: true,
    cell: ({ vrij, capaciteit, status }) =>
      status === "gesloten" ? text.closed : <DataBadge>{text.free(vrij, capaciteit)}</DataBadge>,
  },
];
