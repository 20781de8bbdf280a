import { shortDate } from "../../format.ts";
import {
  Button,
  type Column,
  Link,
  Stack,
  StatusBadge,
  type StatusKind,
  Table,
  Text,
} from "../../nlds/index.ts";
import { text } from "../BesluitkalenderPage.text.ts";
import type { Besluit } from "./doelen.queries.ts";

const KIND: Readonly<Record<Besluit["status"], StatusKind>> = {
  gepland: "waiting",
  genomen: "ok",
  ingetrokken: "unknown",
};

export function BesluitenTable({
  rijen,
  onOutcome,
}: {
  rijen: readonly Besluit[];
  onOutcome?: (besluit: Besluit) => void;
}) {
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      rows={rijen}
      rowKey={({ id }) => id}
      columns={columnsFor(onOutcome)}
    />
  );
}

function Subject({ besluit: { onderwerp, grondslag, bron, programma, programmaId } }: { besluit: Besluit }) {
  return (
    <Stack gap="dense">
      <span>{onderwerp}</span>
      {programmaId && (
        <Link href={`/programmas/${programmaId}`} quiet>
          {programma}
        </Link>
      )}
      {grondslag && <Text small>{grondslag}</Text>}
      <Text small soft>
        {bron}
      </Text>
    </Stack>
  );
}

function Stand({ besluit: { status, isTeLaat, kenmerk, uitkomst } }: { besluit: Besluit }) {
  return (
    <Stack gap="dense">
      <span>
        <StatusBadge kind={isTeLaat ? "warning" : KIND[status]}>
          {isTeLaat ? text.lateBadge : text.statuses[status]}
        </StatusBadge>
      </span>
      {uitkomst && <Text small>{kenmerk ? text.reference(kenmerk, uitkomst) : uitkomst}</Text>}
    </Stack>
  );
}

const columnsFor = (onOutcome?: (besluit: Besluit) => void): readonly Column<Besluit>[] => [
  { id: "datum", header: text.column.datum, cell: ({ datum }) => shortDate(datum, "") },
  {
    id: "wat",
    header: text.column.wat,
    rowHeader: true,
    cell: (besluit) => <Subject besluit={besluit} />,
  },
  {
    id: "wie",
    header: text.column.wie,
    cell: ({ orgaan, gemeentenaam, doet }) => (
      <Stack gap="dense">
        <span>{[orgaan, gemeentenaam].filter(Boolean).join(", ")}</span>
        <Text small soft>
          {text.doet[doet]}
        </Text>
      </Stack>
    ),
  },
  { id: "stand", header: text.column.stand, cell: (besluit) => <Stand besluit={besluit} /> },
  ...(onOutcome
    ? [
        {
          id: "doen",
          header: text.column.doen,
          cell: (besluit: Besluit) =>
            besluit.status === "gepland" && (
              <Button
                dense
                kind="secondary"
                label={text.outcomeLabel(besluit.onderwerp)}
                onPress={() => onOutcome(besluit)}
              >
                {text.outcome}
              </Button>
            ),
        },
      ]
    : []),
];
