import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Static } from "typebox";
import type { Koppelvlak } from "../../modules/koppelvlakken/koppelvlak.ts";
import type { listKoppelvlakken } from "../../modules/koppelvlakken/list-koppelvlakken.ts";
import { get } from "../api.ts";
import { dateAndTime, number } from "../format.ts";
import {
  type Column,
  Link,
  Opening,
  Page,
  Paragraph,
  Sheet,
  Stack,
  StatusBadge,
  type StatusKind,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { text } from "./KoppelvlakkenPage.text.ts";

type Antwoord = Static<(typeof listKoppelvlakken)["output"]>;

const LOOK_AGAIN_MS = 15_000;

const koppelvlakkenQuery = queryOptions({
  queryKey: ["koppelvlakken"],
  queryFn: ({ signal }) => get<Antwoord>("/koppelvlakken", signal),
  refetchInterval: LOOK_AGAIN_MS,
});

const KIND: Readonly<Record<Koppelvlak["stand"], StatusKind>> = {
  goed: "ok",
  storing: "error",
  "nog niet gebruikt": "waiting",
  "niet aangesloten": "unknown",
};

/** How it goes with the systems that Meedoen depends on, for who looks after it. */
export function KoppelvlakkenPage() {
  const query = useQuery(koppelvlakkenQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ rijen }) => (
        <Page title={text.title}>
          <Filled rijen={rijen} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ rijen }: Antwoord) {
  const broken = rijen.filter(({ stand }) => stand === "storing").map(({ id }) => id);
  const connected = rijen.filter(({ stand }) => stand !== "niet aangesloten").length;
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(broken, connected)}</strong>
      </Opening>
      <Stack gap="loose">
        <Sheet full>
          <Table
            stacked
            caption={text.caption}
            captionHidden
            columns={COLUMNS}
            rows={rijen}
            rowKey={({ id }) => id}
          />
        </Sheet>
        <Paragraph small soft>
          {text.note} <Link href="/mailuitgang">{text.mail}</Link>
        </Paragraph>
      </Stack>
    </>
  );
}

const COLUMNS: readonly Column<Koppelvlak>[] = [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ id, adres }) => (
      <>
        {text.namen[id]}
        <Paragraph small soft>
          {adres ?? text.waarvoor[id]}
        </Paragraph>
      </>
    ),
  },
  {
    id: "stand",
    header: text.column.stand,
    cell: ({ stand, storing, opnieuwOm }) => (
      <>
        <StatusBadge kind={KIND[stand]}>{text.standen[stand]}</StatusBadge>
        {stand === "storing" && storing && <Paragraph small>{text.why(storing)}</Paragraph>}
        {opnieuwOm && <Paragraph small>{text.again(dateAndTime(opnieuwOm))}</Paragraph>}
      </>
    ),
  },
  {
    id: "gelukt",
    header: text.column.gelukt,
    numeric: true,
    cell: ({ gelukt, wacht }) => (
      <>
        {number(gelukt)}
        {wacht !== null && wacht > 0 && <Paragraph small>{text.waits(wacht)}</Paragraph>}
      </>
    ),
  },
  {
    id: "mislukt",
    header: text.column.mislukt,
    numeric: true,
    cell: ({ mislukt, geweigerd }) => (
      <>
        {number(mislukt)}
        {geweigerd !== null && geweigerd > 0 && <Paragraph small>{text.refused(geweigerd)}</Paragraph>}
      </>
    ),
  },
  {
    id: "laatst",
    header: text.column.laatst,
    cell: ({ laatstGelukt, laatstMislukt }) => (
      <>
        {laatstGelukt ? text.ok(dateAndTime(laatstGelukt)) : text.never}
        {laatstMislukt && <Paragraph small>{text.failed(dateAndTime(laatstMislukt))}</Paragraph>}
      </>
    ),
  },
];
