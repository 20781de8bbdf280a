import { shortDate, wholeEuros } from "../../format.ts";
import { type Column, Link, Stack, StatusBadge, type StatusKind, Table, Text } from "../../nlds/index.ts";
import { text } from "../OvergangPage.text.ts";
import type { Mijlpaal } from "./overgang.queries.ts";

const { list } = text;
const KIND: Readonly<Record<Mijlpaal["status"], StatusKind>> = {
  gepland: "open",
  bezig: "active",
  gedaan: "ok",
  vervallen: "unknown",
};

export const MijlpalenTable = ({ rijen }: { rijen: readonly Mijlpaal[] }) => (
  <Table
    stacked
    caption={list.caption}
    captionHidden
    rows={rijen}
    rowKey={({ id }) => id}
    columns={COLUMNS}
  />
);

/** Its stand, and what is wrong with its day. */
export function MijlpaalBadges({ mijlpaal: { status, dagenTeLaat, isKnel } }: { mijlpaal: Mijlpaal }) {
  return (
    <Stack gap="dense">
      <span>
        <StatusBadge kind={KIND[status]}>{text.statuses[status]}</StatusBadge>
      </span>
      {dagenTeLaat > 0 && (
        <span>
          <StatusBadge kind="error">{list.late(dagenTeLaat)}</StatusBadge>
        </span>
      )}
      {isKnel && dagenTeLaat === 0 && (
        <span>
          <StatusBadge kind="warning">{list.heldBadge}</StatusBadge>
        </span>
      )}
    </Stack>
  );
}

/** What is known of its day besides. */
export const dayNote = ({ status, klaarOp, datum, eersteDatum, opZijnVroegst }: Mijlpaal): string =>
  [
    eersteDatum !== datum && list.first(shortDate(eersteDatum, "")),
    status === "gedaan" && klaarOp !== null && klaarOp !== datum && list.doneOn(shortDate(klaarOp, "")),
    (status === "gepland" || status === "bezig") &&
      opZijnVroegst > datum &&
      list.earliest(shortDate(opZijnVroegst, "")),
  ]
    .filter(Boolean)
    .join(", ");

const COLUMNS: readonly Column<Mijlpaal>[] = [
  {
    id: "naam",
    header: list.column.naam,
    rowHeader: true,
    cell: ({ id, naam, resultaat, wachtOp }) => (
      <Stack gap="dense">
        <Link href={`/toekomstplan/overgang/${id}`} quiet>
          {naam}
        </Link>
        <Text small soft>
          {resultaat}
        </Text>
        {wachtOp.length > 0 && (
          <Text small soft>
            {list.waits(wachtOp.map((each) => each.naam).join(", "))}
          </Text>
        )}
      </Stack>
    ),
  },
  {
    id: "wie",
    header: list.column.wie,
    cell: ({ eigenaar, organisatie }) => (
      <Stack gap="dense">
        <span>{eigenaar}</span>
        {organisatie !== null && (
          <Text small soft>
            {organisatie}
          </Text>
        )}
      </Stack>
    ),
  },
  {
    id: "wanneer",
    header: list.column.wanneer,
    cell: (mijlpaal) => (
      <Stack gap="dense">
        <span>{shortDate(mijlpaal.datum, "")}</span>
        {dayNote(mijlpaal) && (
          <Text small soft>
            {dayNote(mijlpaal)}
          </Text>
        )}
      </Stack>
    ),
  },
  { id: "stand", header: list.column.stand, cell: (mijlpaal) => <MijlpaalBadges mijlpaal={mijlpaal} /> },
  {
    id: "budget",
    header: list.column.budget,
    numeric: true,
    cell: ({ budgetInCenten }) => (budgetInCenten === null ? "" : wholeEuros(budgetInCenten)),
  },
];
