import type { Unitcapaciteit } from "../../../modules/bezetting/capaciteit.ts";
import { number, shortDate } from "../../format.ts";
import { Button, type Column, Stack, Table, Text } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../UnitCapaciteitPage.text.ts";
import { text as work } from "../werk/werk.text.ts";
import type { UnitInFull } from "./bezetting.queries.ts";
import { text as words, werksoort } from "./bezetting.text.ts";

type CapaciteitTableProps = {
  unit: UnitInFull;
  onChange: ((capaciteit: Unitcapaciteit) => void) | undefined;
};

/** What is, and what is still to come, one kind and form of work a line. */
export function CapaciteitTable({ unit: { capaciteiten, locaties }, onChange }: CapaciteitTableProps) {
  const { vandaag } = useSession();
  return (
    <Table
      caption={text.places}
      captionHidden
      columns={columnsFor(locaties, vandaag, onChange)}
      rows={capaciteiten}
      rowKey={({ id }) => id}
    />
  );
}

const columnsFor = (
  locaties: UnitInFull["locaties"],
  vandaag: string,
  onChange: CapaciteitTableProps["onChange"],
): readonly Column<Unitcapaciteit>[] => [
  {
    id: "werk",
    header: text.column.werk,
    rowHeader: true,
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
    id: "waar",
    header: text.column.waar,
    cell: ({ locatieId }) => locaties.find(({ id }) => id === locatieId)?.naam ?? null,
  },
  {
    id: "plaatsen",
    header: text.column.plaatsen,
    numeric: true,
    strong: true,
    cell: ({ plaatsen }) => number(plaatsen),
  },
  { id: "open", header: text.column.open, numeric: true, cell: ({ aangeboden }) => number(aangeboden) },
  { id: "bezet", header: text.column.bezet, numeric: true, cell: ({ bezet }) => number(bezet) },
  {
    id: "begeleiding",
    header: text.column.begeleiding,
    cell: ({ begeleiders, begeleidingFte, bezet }) => (
      <Stack gap="dense">
        <Text>{text.guides(begeleiders, begeleidingFte)}</Text>
        {begeleidingFte > 0 && bezet > 0 && (
          <Text small soft>
            {text.ratio(bezet / begeleidingFte)}
          </Text>
        )}
      </Stack>
    ),
  },
  {
    id: "wanneer",
    header: text.column.wanneer,
    cell: ({ vanaf, tot, zekerheid }) => (
      <Stack gap="dense">
        <Text>
          {vanaf > vandaag ? text.from(shortDate(vanaf, vandaag)) : text.since(shortDate(vanaf, vandaag))}
          {tot && ` ${text.until(shortDate(tot, vandaag))}`}
        </Text>
        <Text small soft>
          {words.zekerheden[zekerheid]}
        </Text>
      </Stack>
    ),
  },
  ...(onChange
    ? [
        {
          id: "doe",
          header: text.column.doe,
          cell: (row: Unitcapaciteit) => (
            <Button
              dense
              label={text.changeFor(`${werksoort(row.werksoort)}, ${work.werkvormen[row.werkvorm]}`)}
              onPress={() => onChange(row)}
            >
              {text.change}
            </Button>
          ),
        },
      ]
    : []),
];
