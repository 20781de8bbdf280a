import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  Button,
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  Pagination,
  Sheet,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type Afwegingen, afwegingenQuery } from "./afwegen/afwegen.queries.ts";
import { NieuweAfweging } from "./afwegen/NieuweAfweging.tsx";
import { text } from "./AfwegenPage.text.ts";

type Row = Afwegingen["rijen"][number];
const { table } = text;

/** What is weighed in the region, and how many gave weights for it. */
export function AfwegenPage() {
  const query = useQuery(afwegingenQuery(useSearchParameters().get("pagina") ?? undefined));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled found={found} />}
    </PageState>
  );
}

function Filled({ found }: { found: Afwegingen }) {
  const { gebruiker } = useSession();
  const [isNew, setNew] = useState(false);
  const go = useGo();
  const { totaal, pagina, perPagina, rijen } = found;
  const mayChange = scopesOf(gebruiker, "change", "afwegingen").length > 0;
  return (
    <Page title={text.title}>
      <Opening lead={text.lead}>
        <strong>{text.opening(totaal)}</strong>
      </Opening>
      <Stack gap="loose">
        {mayChange && (
          <div>
            <Button kind="primary" onPress={() => setNew(true)}>
              {text.create.button}
            </Button>
          </div>
        )}
        <Sheet full>
          <Table
            stacked
            caption={table.caption}
            captionHidden
            rows={rijen}
            rowKey={({ id }) => id}
            columns={COLUMNS}
            empty={<EmptyState heading={text.empty}>{text.emptyText}</EmptyState>}
          />
        </Sheet>
        <Pagination
          page={pagina}
          pages={Math.ceil(totaal / perPagina)}
          href={(page) => `/toekomstplan/afwegen?pagina=${page}`}
        />
      </Stack>
      {isNew && (
        <NieuweAfweging onClose={() => setNew(false)} onDone={(id) => go(`/toekomstplan/afwegen/${id}`)} />
      )}
    </Page>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  {
    id: "naam",
    header: table.name,
    rowHeader: true,
    cell: ({ id, naam }) => (
      <Link href={`/toekomstplan/afwegen/${id}`} quiet>
        {naam}
      </Link>
    ),
  },
  { id: "omvang", header: table.size, cell: ({ opties, criteria }) => table.sizeOf(opties, criteria) },
  {
    id: "gewichten",
    header: table.weights,
    cell: ({ gewichtensets, antwoorden }) => table.weightsOf(gewichtensets, antwoorden),
  },
  {
    id: "status",
    header: table.status,
    cell: ({ status }) => (
      <StatusBadge kind={status === "open" ? "active" : "ok"}>
        {status === "open" ? table.open : table.closed}
      </StatusBadge>
    ),
  },
  { id: "door", header: table.by, cell: ({ doorNaam }) => <Text soft>{doorNaam}</Text> },
];
