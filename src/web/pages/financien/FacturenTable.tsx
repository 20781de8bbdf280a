import { euros, shortDate } from "../../format.ts";
import { type Column, Link, StatusBadge, Table } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../FacturenPage.text.ts";
import type { Factuur } from "./financien.queries.ts";

export function FacturenTable({ rijen }: { rijen: readonly Factuur[] }) {
  const { vandaag } = useSession();
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      rows={rijen}
      rowKey={({ id }) => id}
      columns={columnsOn(vandaag)}
    />
  );
}

const { column } = text;

const columnsOn = (vandaag: string): readonly Column<Factuur>[] => [
  { id: "nummer", header: column.nummer, rowHeader: true, cell: (factuur) => <Nummer factuur={factuur} /> },
  { id: "gemeente", header: column.gemeente, cell: ({ naam }) => naam },
  {
    id: "wat",
    header: column.wat,
    cell: ({ soort, jaar, termijn, termijnen }) => text.wat(soort, jaar, termijn, termijnen),
  },
  { id: "vervalt", header: column.vervalt, cell: ({ vervaldatum }) => shortDate(vervaldatum, vandaag) },
  { id: "bedrag", header: column.bedrag, numeric: true, cell: ({ bedragInCenten }) => euros(bedragInCenten) },
  { id: "stand", header: column.stand, cell: (factuur) => <FactuurBadge factuur={factuur} /> },
];

const Nummer = ({ factuur: { id, nummer } }: { factuur: Factuur }) => (
  <Link href={`/financien/facturen/${id}`} quiet>
    {nummer}
  </Link>
);

/** An open one whose day is past says so. */
export function FactuurBadge({
  factuur: { status, vervaldatum },
}: {
  factuur: Pick<Factuur, "status" | "vervaldatum">;
}) {
  const { vandaag } = useSession();
  if (status === "open" && vervaldatum < vandaag)
    return <StatusBadge kind="warning">{text.teLaat}</StatusBadge>;
  return <StatusBadge kind={status === "betaald" ? "ok" : "waiting"}>{text.statussen[status]}</StatusBadge>;
}
