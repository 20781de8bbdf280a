import { LEERMATEN } from "../../../modules/bezetting/leermaten.ts";
import type { Opdracht, Opdrachtstatus } from "../../../modules/bezetting/opdracht.ts";
import { euros, shortDate, wholeEuros } from "../../format.ts";
import { type Column, Link, Stack, StatusBadge, type StatusKind, Table, Text } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../OpdrachtenPage.text.ts";
import { text as words, vaardigheid, werksoort } from "./bezetting.text.ts";

const KIND: Readonly<Record<Opdrachtstatus, StatusKind>> = {
  aangevraagd: "waiting",
  aangenomen: "active",
  afgewezen: "error",
  afgerond: "ok",
};

export const OpdrachtBadge = ({ status }: { status: Opdrachtstatus }) => (
  <StatusBadge kind={KIND[status]}>{words.statussen[status]}</StatusBadge>
);

/** What is learned, by how much: never one figure. */
export function Ontwikkelwaarde({ ontwikkeling }: Pick<Opdracht, "ontwikkeling">) {
  if (ontwikkeling.length === 0) return <Text soft>{text.notJudged}</Text>;
  return (
    <Stack gap="dense">
      {LEERMATEN.toReversed().map((maat) => {
        const skills = ontwikkeling
          .filter((een) => een.maat === maat)
          .map((een) => vaardigheid(een.vaardigheid));
        return (
          skills.length > 0 && (
            <Text key={maat} small={maat === "komt voor"} soft={maat === "komt voor"}>
              {text.learned(words.maten[maat], skills.join(", ").toLowerCase())}
            </Text>
          )
        );
      })}
    </Stack>
  );
}

export function Verdienwaarde({
  verdienwaarde,
  verdienwaardePerUur,
}: Pick<Opdracht, "verdienwaarde" | "verdienwaardePerUur">) {
  return (
    <Stack gap="dense">
      <Text strong>{wholeEuros(verdienwaarde)}</Text>
      <Text small soft>
        {text.perHour(euros(verdienwaardePerUur))}
      </Text>
    </Stack>
  );
}

/** Orders with both values beside each other. */
export function OpdrachtTable({
  rijen,
  withUnit = false,
}: {
  rijen: readonly Opdracht[];
  withUnit?: boolean;
}) {
  const { vandaag } = useSession();
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      columns={columnsFor(withUnit, vandaag)}
      rows={rijen}
      rowKey={({ id }) => id}
    />
  );
}

const columnsFor = (withUnit: boolean, vandaag: string): readonly Column<Opdracht>[] => [
  {
    id: "titel",
    header: text.column.titel,
    rowHeader: true,
    cell: ({ id, titel, opdrachtgever }) => (
      <Stack gap="dense">
        <Link href={`/opdrachten/${id}`} quiet>
          {titel}
        </Link>
        <Text small soft>
          {opdrachtgever}
        </Text>
      </Stack>
    ),
  },
  ...(withUnit
    ? [
        {
          id: "unit",
          header: text.column.unit,
          cell: ({ unit, werksoort: soort }: Opdracht) => (
            <Stack gap="dense">
              <Link href={`/units/${unit.id}`} quiet>
                {unit.naam}
              </Link>
              <Text small soft>
                {werksoort(soort)}
              </Text>
            </Stack>
          ),
        },
      ]
    : []),
  {
    id: "wanneer",
    header: text.column.wanneer,
    cell: ({ startdatum, einddatum }) =>
      `${shortDate(startdatum, vandaag)} – ${shortDate(einddatum, vandaag)}`,
  },
  {
    id: "uren",
    header: text.column.uren,
    numeric: true,
    cell: ({ urenPerWeek }) => words.hours(urenPerWeek),
  },
  {
    id: "verdien",
    header: text.column.verdien,
    numeric: true,
    cell: (opdracht) => <Verdienwaarde {...opdracht} />,
  },
  { id: "ontwikkel", header: text.column.ontwikkel, cell: (opdracht) => <Ontwikkelwaarde {...opdracht} /> },
  { id: "stand", header: text.column.stand, cell: ({ status }) => <OpdrachtBadge status={status} /> },
];
