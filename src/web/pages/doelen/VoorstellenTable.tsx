import { shortDate } from "../../format.ts";
import { Button, type Column, Stack, StatusBadge, type StatusKind, Table, Text } from "../../nlds/index.ts";
import { text } from "../ProgrammaInbrengPage.text.ts";
import type { Programmavoorstel } from "./doelen.queries.ts";

const { voorstellen: words } = text;
const KIND: Readonly<Record<Programmavoorstel["status"], StatusKind>> = {
  ingediend: "waiting",
  gekozen: "ok",
  "niet gekozen": "open",
};

export function VoorstellenTable({
  rijen,
  onDecide,
}: {
  rijen: readonly Programmavoorstel[];
  onDecide?: (voorstel: Programmavoorstel) => void;
}) {
  const hasOpen = onDecide !== undefined && rijen.some(({ status }) => status === "ingediend");
  return (
    <Table
      stacked
      caption={words.caption}
      captionHidden
      rows={rijen}
      rowKey={({ id }) => id}
      columns={columnsFor(hasOpen ? onDecide : undefined)}
    />
  );
}

const columnsFor = (
  onDecide?: (voorstel: Programmavoorstel) => void,
): readonly Column<Programmavoorstel>[] => [
  {
    id: "titel",
    header: words.column.titel,
    rowHeader: true,
    cell: ({ nummer, titel, bron }) => (
      <Stack gap="dense">
        <span>
          {nummer}. {titel}
        </span>
        <Text small soft>
          {bron}
        </Text>
      </Stack>
    ),
  },
  { id: "indiener", header: words.column.indiener, cell: ({ indiener }) => indiener },
  { id: "cluster", header: words.column.cluster, cell: ({ cluster }) => cluster?.naam ?? "" },
  {
    id: "besluit",
    header: words.column.besluit,
    cell: ({ status, reden, beslotenOp }) => (
      <Stack gap="dense">
        <span>
          <StatusBadge kind={KIND[status]}>{words.statuses[status]}</StatusBadge>
        </span>
        {reden !== null && (
          <Text small soft>
            {[reden, beslotenOp && shortDate(beslotenOp, "")].filter(Boolean).join(", ")}
          </Text>
        )}
      </Stack>
    ),
  },
  ...(onDecide
    ? [
        {
          id: "doen",
          header: words.column.doen,
          cell: (voorstel: Programmavoorstel) =>
            voorstel.status === "ingediend" && (
              <Button
                dense
                kind="secondary"
                label={words.decideLabel(voorstel.titel)}
                onPress={() => onDecide(voorstel)}
              >
                {words.decide}
              </Button>
            ),
        },
      ]
    : []),
];
