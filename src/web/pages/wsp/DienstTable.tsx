import { DIENSTEN } from "../../../modules/werkgeversdiensten/soorten.ts";
import { number, shortDate } from "../../format.ts";
import { type Column, Link, Stack, StatusBadge, type StatusKind, Table, Text } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../WerkgeversdienstenPage.text.ts";
import type { Werkgeversdienst } from "./wsp.queries.ts";

const KIND: Readonly<Record<Werkgeversdienst["status"], StatusKind>> = {
  gepland: "waiting",
  loopt: "active",
  afgerond: "ok",
  gestopt: "error",
};

/** Services, each with what has to follow. */
export function DienstTable({
  rijen,
  withWerkgever = false,
}: {
  rijen: readonly Werkgeversdienst[];
  withWerkgever?: boolean;
}) {
  const { vandaag } = useSession();
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      columns={columnsFor(withWerkgever, vandaag)}
      rows={rijen}
      rowKey={({ id }) => id}
    />
  );
}

const columnsFor = (withWerkgever: boolean, vandaag: string): readonly Column<Werkgeversdienst>[] => [
  {
    id: "soort",
    header: text.column.soort,
    rowHeader: true,
    cell: ({ id, soort, uitvoerder }) => (
      <Stack gap="dense">
        <Link href={`/werkgeversdiensten/${id}`} quiet>
          {DIENSTEN[soort].naam}
        </Link>
        <Text small soft>
          {uitvoerder}
        </Text>
      </Stack>
    ),
  },
  ...(withWerkgever
    ? [
        {
          id: "werkgever",
          header: text.column.werkgever,
          cell: ({ werkgever }: Werkgeversdienst) => (
            <Link href={`/werkgevers/${werkgever.id}`} quiet>
              {werkgever.naam}
            </Link>
          ),
        },
      ]
    : []),
  {
    id: "wanneer",
    header: text.column.wanneer,
    cell: ({ startdatum }) => shortDate(startdatum, vandaag),
  },
  { id: "taken", header: text.column.taken, numeric: true, cell: ({ taken }) => number(taken.length) },
  {
    id: "vervolg",
    header: text.column.vervolg,
    cell: ({ vervolg, vervolgdatum }) =>
      vervolg && vervolgdatum ? (
        <Stack gap="dense">
          <Text>{vervolg}</Text>
          <Text small soft>
            {shortDate(vervolgdatum, vandaag)}
          </Text>
        </Stack>
      ) : null,
  },
  {
    id: "stand",
    header: text.column.stand,
    cell: ({ status }) => <StatusBadge kind={KIND[status]}>{text.statussen[status]}</StatusBadge>,
  },
];
