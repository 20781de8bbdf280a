import type { Waarschuwing } from "../../../modules/sroi/sroi.ts";
import { shortDate, wholeEuros } from "../../format.ts";
import { type Column, Link, Stack, StatusBadge, type StatusKind, Table, Text } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../SroiPage.text.ts";
import type { Verplichting } from "./wsp.queries.ts";

const KIND: Readonly<Record<Waarschuwing, StatusKind>> = {
  voldaan: "ok",
  "op tijd": "active",
  "loopt achter": "warning",
  "eindigt bijna": "warning",
  "te laat": "error",
};

export const SroiBadge = ({ waarschuwing }: { waarschuwing: Waarschuwing }) => (
  <StatusBadge kind={KIND[waarschuwing]}>{text.waarschuwingen[waarschuwing]}</StatusBadge>
);

/** Contracts with what is owed, done and left. */
export function SroiTable({ rijen, withCompany }: { rijen: readonly Verplichting[]; withCompany: boolean }) {
  const { vandaag } = useSession();
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      columns={columnsFor(withCompany, vandaag)}
      rows={rijen}
      rowKey={({ id }) => id}
    />
  );
}

const columnsFor = (withCompany: boolean, vandaag: string): readonly Column<Verplichting>[] => [
  {
    id: "opdracht",
    header: text.column.opdracht,
    rowHeader: true,
    cell: ({ id, opdracht, gemeentenaam, kenmerk }) => (
      <Stack gap="dense">
        <Link href={`/sroi/${id}`} quiet>
          {opdracht}
        </Link>
        <Text small soft>
          {[gemeentenaam, kenmerk].filter(Boolean).join(", ")}
        </Text>
      </Stack>
    ),
  },
  ...(withCompany
    ? [
        {
          id: "werkgever",
          header: text.column.werkgever,
          cell: ({ werkgever }: Verplichting) => (
            <Link href={`/werkgevers/${werkgever.id}`} quiet>
              {werkgever.naam}
            </Link>
          ),
        },
      ]
    : []),
  {
    id: "bedrag",
    header: text.column.bedrag,
    numeric: true,
    cell: ({ bedragInCenten }) => wholeEuros(bedragInCenten),
  },
  {
    id: "gehaald",
    header: text.column.gehaald,
    numeric: true,
    cell: ({ voortgang }) => text.deel(wholeEuros(voortgang.meegeteldInCenten), voortgang.percentage),
  },
  {
    id: "rest",
    header: text.column.rest,
    numeric: true,
    cell: ({ voortgang }) => wholeEuros(voortgang.restInCenten),
  },
  { id: "eind", header: text.column.eind, cell: ({ einddatum }) => shortDate(einddatum, vandaag) },
  {
    id: "stand",
    header: text.column.stand,
    cell: ({ status, voortgang }) =>
      status === "afgesloten" ? (
        <StatusBadge kind="unknown">{text.statussen.afgesloten}</StatusBadge>
      ) : (
        <SroiBadge waarschuwing={voortgang.waarschuwing} />
      ),
  },
];
