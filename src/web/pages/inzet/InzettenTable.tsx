import type { Inzet } from "../../../modules/inzet/inzet.ts";
import { Button, type Column, Link, Stack, Table } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../InzettenPage.text.ts";
import { text as words } from "./inzet.text.ts";
import { InzetStand } from "./InzetStand.tsx";
import { openWijziging, Wijzigingen } from "./Wijzigingen.tsx";

type TableProps = {
  rijen: readonly Inzet[];
  onDecide: ((inzet: Inzet) => void) | undefined;
};

/** One row for each inzet; the name only where the user may know it. */
export function InzettenTable({ rijen, onDecide }: TableProps) {
  const { gemeenten } = useSession().gebruiker;
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      rows={rijen}
      rowKey={({ id }) => id}
      columns={columnsFor(gemeenten, onDecide)}
    />
  );
}

const columnsFor = (
  gemeenten: readonly { readonly code: string; readonly naam: string }[],
  onDecide: TableProps["onDecide"],
): Column<Inzet>[] => [
  {
    id: "wie",
    header: text.column.wie,
    rowHeader: true,
    cell: ({ inwonerId, inwonernaam, gemeente }) =>
      inwonernaam === null ? (
        text.eenInwoner(gemeenten.find(({ code }) => code === gemeente)?.naam ?? gemeente)
      ) : (
        <Link quiet href={`/inwoners/${inwonerId}/instrumenten`}>
          {inwonernaam}
        </Link>
      ),
  },
  {
    id: "instrument",
    header: text.column.instrument,
    cell: ({ instrument }) => <Link href={`/instrumenten/${instrument.id}`}>{instrument.naam}</Link>,
  },
  { id: "stand", header: text.column.stand, cell: (inzet) => <InzetStand inzet={inzet} /> },
  { id: "waarom", header: text.column.waarom, cell: (inzet) => <Waarom inzet={inzet} /> },
  { id: "kosten", header: text.column.kosten, cell: ({ bedrag }) => words.kosten(bedrag) },
  ...(onDecide
    ? [
        {
          id: "verder",
          header: text.column.verder,
          cell: (inzet: Inzet) =>
            mayDecide(inzet) && (
              <Button
                dense
                kind="secondary"
                label={text.over(inzet.instrument.naam)}
                onPress={() => onDecide(inzet)}
              >
                {text.besluitKnop}
              </Button>
            ),
        },
      ]
    : []),
];

const Waarom = ({ inzet }: { inzet: Inzet }) => (
  <Stack gap="dense">
    <span>{inzet.waarom}</span>
    <Wijzigingen inzet={inzet} />
  </Stack>
);

/** A new request or a change of what runs, asked by someone else. */
function mayDecide(inzet: Inzet): boolean {
  const wijziging = openWijziging(inzet);
  return wijziging ? !wijziging.isEigenAanvraag : inzet.status === "gevraagd" && !inzet.isEigenAanvraag;
}
