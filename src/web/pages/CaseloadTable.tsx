import type { Caseloadrij } from "../../modules/inwoners/caseload.ts";
import { number, shortDate, time } from "../format.ts";
import { type Column, Link, StatusBadge, type StatusKind, Table } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { text } from "./CaseloadPage.text.ts";

const LOOK: Readonly<Record<Caseloadrij["stand"], StatusKind>> = {
  "Wacht op u": "warning",
  "Eindigt binnenkort": "warning",
  "Lang geen contact": "waiting",
  "Voorstel loopt": "active",
  "Loopt goed": "ok",
  "Op weg": "open",
};

export function CaseloadTable({
  rows,
  sorteer = "naam",
  onSort,
}: {
  rows: readonly Caseloadrij[];
  sorteer: string | undefined;
  onSort: (column: string) => void;
}) {
  const { vandaag } = useSession();
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      columns={columnsOn(vandaag)}
      rows={rows}
      rowKey={({ id }) => id}
      sort={{ column: sorteer, direction: "ascending" }}
      onSort={({ column }) => onSort(column)}
    />
  );
}

const columnsOn = (vandaag: string): readonly Column<Caseloadrij>[] => [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    sortable: true,
    cell: ({ id, naam }) => (
      <Link href={`/inwoners/${id}`} quiet>
        {naam}
      </Link>
    ),
  },
  { id: "gemeente", header: text.column.gemeente, cell: ({ gemeentenaam }) => gemeentenaam },
  {
    id: "waarNu",
    header: text.column.waarNu,
    cell: ({ waarNu }) =>
      waarNu?.plaatsingId ? (
        <Link href={`/plaatsingen/${waarNu.plaatsingId}`} quiet>
          {waarNu.tekst}
        </Link>
      ) : (
        (waarNu?.tekst ?? null)
      ),
  },
  {
    id: "volgendeAfspraak",
    header: text.column.volgendeAfspraak,
    sortable: true,
    cell: ({ volgendeAfspraak }) =>
      volgendeAfspraak && `${shortDate(volgendeAfspraak, vandaag)}, ${time(volgendeAfspraak)}`,
  },
  {
    id: "laatsteContact",
    header: text.column.laatsteContact,
    sortable: true,
    cell: ({ laatsteContact }) => laatsteContact && shortDate(laatsteContact, vandaag),
  },
  {
    id: "uren",
    header: text.column.uren,
    numeric: true,
    cell: ({ uren }) => (uren === null ? null : number(uren, Number.isInteger(uren) ? 0 : 2)),
  },
  {
    id: "stand",
    header: text.column.stand,
    sortable: true,
    cell: ({ stand }) => <StatusBadge kind={LOOK[stand]}>{stand}</StatusBadge>,
  },
];
