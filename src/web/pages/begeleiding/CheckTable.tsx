import type { Checkmoment } from "../../../modules/begeleiding/checkmoment.ts";
import { longDate } from "../../format.ts";
import { type Column, StatusBadge, Table } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../PlaatsingBegeleidingPage.text.ts";

/** The agreed moments, whether they were held or not. */
export function CheckTable({ checkmomenten }: { checkmomenten: readonly Checkmoment[] }) {
  const { vandaag } = useSession();
  return (
    <Table
      caption={text.checksCaption}
      captionHidden
      columns={columnsOn(vandaag)}
      rows={checkmomenten}
      rowKey={({ maand }) => String(maand)}
    />
  );
}

const columnsOn = (vandaag: string): readonly Column<Checkmoment>[] => [
  { id: "wat", header: text.column.wat, rowHeader: true, cell: ({ maand }) => text.maanden(maand) },
  { id: "dag", header: text.column.dag, cell: ({ dag }) => longDate(dag) },
  { id: "stand", header: text.column.stand, cell: (moment) => standOf(moment, vandaag) },
];

function standOf({ gedaanOp, dag }: Checkmoment, vandaag: string) {
  if (gedaanOp) return <StatusBadge kind="ok">{text.gedaan(longDate(gedaanOp))}</StatusBadge>;
  return dag < vandaag ? (
    <StatusBadge kind="warning">{text.gemist}</StatusBadge>
  ) : (
    <StatusBadge kind="waiting">{text.komt}</StatusBadge>
  );
}
