import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { ONDERWERPEN } from "../../modules/sturing/indicator.ts";
import type { Kerncijfer } from "../../modules/sturing/kerncijfer.ts";
import { csvOf, download } from "../csv.ts";
import { number, signed } from "../format.ts";
import {
  Button,
  type Column,
  EmptyState,
  GroupHead,
  Link,
  Opening,
  Page,
  Row,
  Sheet,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { KerncijfersContradictions } from "./KerncijfersContradictions.tsx";
import { text } from "./KerncijfersPage.text.ts";
import { type Kerncijfers, kerncijfersQuery } from "./sturing.queries.ts";

/** Every published figure, beside what we count ourselves. */
export function KerncijfersPage() {
  const kerncijfers = useQuery(kerncijfersQuery);
  return (
    <PageState
      query={kerncijfers}
      title={text.title}
      loading={text.loading}
      isEmpty={({ kerncijfers }) => kerncijfers.length === 0}
      empty={<Nothing />}
    >
      {(data) => <Filled data={data} />}
    </PageState>
  );
}

function Filled({ data: { kerncijfers, tegenstellingen } }: { data: Kerncijfers }) {
  const counted = kerncijfers.filter(({ geteld }) => geteld !== null);
  const same = counted.filter(({ verschilt }) => !verschilt);
  const { strong, rest } = text.opening(counted.length, same.length);
  const groups = [...ONDERWERPEN, null]
    .map((onderwerp) => ({
      onderwerp,
      rows: kerncijfers.filter((cijfer) => cijfer.onderwerp === onderwerp),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <Page title={text.title}>
      <Opening above={text.above}>
        <strong>{strong}</strong> {rest}
      </Opening>
      <Stack gap="loose">
        <Row apart>
          <Link href="/definities">{text.definitions}</Link>
          <Button icon="download" kind="subtle" dense onPress={() => save(kerncijfers)}>
            {text.download}
          </Button>
        </Row>
        <Sheet full>
          {groups.map(({ onderwerp, rows }, at) => {
            const heading = onderwerp === null ? text.other : text.groups[onderwerp];
            return (
              <Fragment key={heading}>
                <GroupHead heading={heading} first={at === 0} />
                <Table
                  caption={heading}
                  captionHidden
                  even
                  columns={columns}
                  rows={rows}
                  rowKey={({ sleutel }) => sleutel}
                />
              </Fragment>
            );
          })}
        </Sheet>
        <KerncijfersContradictions contradictions={tegenstellingen} />
      </Stack>
    </Page>
  );
}

const columns: readonly Column<Kerncijfer>[] = [
  {
    id: "naam",
    header: text.name,
    rowHeader: true,
    cell: ({ naam, eenheid, gaatOver }) => (
      <>
        {naam}{" "}
        <Text soft small>
          {[eenheid, text.elsewhere[gaatOver]].filter(Boolean).join(", ")}
        </Text>
      </>
    ),
  },
  {
    id: "waarde",
    header: text.published,
    numeric: true,
    cell: ({ waarde, verschilt }) =>
      verschilt ? <Text struck>{exact(waarde)}</Text> : <Text>{exact(waarde)}</Text>,
  },
  {
    id: "geteld",
    header: text.own,
    numeric: true,
    strong: true,
    cell: ({ geteld, waarde }) => (geteld === null ? null : asPrecise(geteld, waarde)),
  },
  { id: "verschil", header: text.difference, cell: Difference },
  {
    id: "bron",
    header: text.sourceAndDate,
    cell: ({ bron, peildatum }) => <Text small>{text.dated(peildatum, bron)}</Text>,
  },
];

function Difference({ geteld, verschilt, waarde }: Kerncijfer) {
  if (geteld === null) return <Text soft>{text.onlyPublished}</Text>;
  if (!verschilt) return <StatusBadge kind="ok">{text.same}</StatusBadge>;
  const by = signed(geteld - waarde, Math.max(decimalsOf(waarde), decimalsOf(geteld)));
  return <StatusBadge kind="warning">{text.differs(by)}</StatusBadge>;
}

const decimalsOf = (value: number) => Math.min(String(value).split(".")[1]?.length ?? 0, 2);
const exact = (value: number) => number(value, decimalsOf(value));
/** A count is shown as precisely as it was published. */
const asPrecise = (value: number, like: number) => number(value, decimalsOf(like));

const Nothing = () => (
  <Page title={text.title}>
    <Opening>
      <strong>{text.openingNone.strong}</strong> {text.openingNone.rest}
    </Opening>
    <EmptyState heading={text.openingNone.strong}>{text.openingNone.rest}</EmptyState>
  </Page>
);

function save(kerncijfers: readonly Kerncijfer[]): void {
  const header = [text.name, text.unit, text.published, text.own, text.date, text.source];
  const body = kerncijfers.map(({ naam, eenheid, waarde, geteld, peildatum, bron }) => [
    naam,
    eenheid,
    waarde,
    geteld ?? "",
    peildatum,
    bron,
  ]);
  download("kerncijfers.csv", csvOf([header, ...body]));
}
