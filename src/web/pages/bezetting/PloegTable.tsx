import type { Ploeg } from "../../../modules/bezetting/vrije-plaats.ts";
import { number } from "../../format.ts";
import { type Column, Link, Stack, StatusBadge, Table, Text } from "../../nlds/index.ts";
import { text as work } from "../werk/werk.text.ts";
import { text } from "../UnitPage.text.ts";
import { text as words, werksoort } from "./bezetting.text.ts";

type PloegTableProps = {
  rijen: readonly Ploeg[];
  /** The team whose people stand below. */
  shown: string | undefined;
  /** Where the people of a team stand; without it there are counts only. */
  href: ((plekId: string) => string) | undefined;
};

/** The teams of a unit on a day, as counts. */
export function PloegTable({ rijen, shown, href }: PloegTableProps) {
  return (
    <Table
      caption={text.teams}
      captionHidden
      columns={columnsFor(shown, href)}
      rows={rijen}
      rowKey={({ plekId }) => plekId}
    />
  );
}

const columnsFor = (
  shown: PloegTableProps["shown"],
  href: PloegTableProps["href"],
): readonly Column<Ploeg>[] => [
  {
    id: "ploeg",
    header: text.team,
    rowHeader: true,
    cell: ({ plekId, titel, plaats }) => (
      <Stack gap="dense">
        {href && plekId !== shown ? (
          <Link href={href(plekId)} quiet>
            {titel}
          </Link>
        ) : (
          <Text strong={plekId === shown}>{titel}</Text>
        )}
        <Text small soft>
          {plaats}
        </Text>
      </Stack>
    ),
  },
  {
    id: "werk",
    header: text.work,
    cell: (row) => (
      <Stack gap="dense">
        <Text>{werksoort(row.werksoort)}</Text>
        <Text small soft>
          {work.werkvormen[row.werkvorm]}
        </Text>
      </Stack>
    ),
  },
  {
    id: "bezet",
    header: text.taken,
    numeric: true,
    cell: ({ bezet, capaciteit }) => words.filled(bezet, capaciteit),
  },
  { id: "vrij", header: text.free, numeric: true, strong: true, cell: ({ vrij }) => number(vrij) },
  {
    id: "verplaatst",
    header: text.moved,
    cell: ({ weg, erbij }) => (weg + erbij === 0 ? null : text.movedText(weg, erbij)),
  },
  {
    id: "doe",
    header: text.action,
    cell: ({ plekId, titel, vrij }) =>
      vrij > 0 ? (
        <Link href={`/plekken/${plekId}`} label={text.offerAt(titel)}>
          {text.offer}
        </Link>
      ) : (
        <StatusBadge kind="waiting">{text.full}</StatusBadge>
      ),
  },
];
