import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { longDate, number } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  Button,
  type Column,
  EmptyState,
  Opening,
  Page,
  Pagination,
  Sheet,
  SheetPart,
  Stack,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { text } from "./DossierarchiefPage.text.ts";
import { ArchiefDialog, type Opened, Left } from "./overdracht/Archief.tsx";
import { type Archieflijst, archieflijstQuery } from "./plannen.queries.ts";

type Rij = Archieflijst["rijen"][number];

/** For who answers for a gemeente: what stayed there of dossiers that moved, by number, to be opened for a reason. */
export function DossierarchiefPage() {
  const pagina = Number(useSearchParameters().get("pagina") ?? 1);
  const query = useQuery(archieflijstQuery(pagina));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled found={found} />}
    </PageState>
  );
}

function Filled({ found: { rijen, totaal, pagina, perPagina } }: { found: Archieflijst }) {
  const [asking, setAsking] = useState<Rij | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <Page title={text.title}>
      <Opening lead={text.lead}>
        <strong>{text.opening(totaal)}</strong>
      </Opening>
      <Stack gap="loose">
        {opened && <Left opened={opened} onClose={() => setOpened(null)} />}
        <Sheet full>
          {rijen.length === 0 ? (
            <SheetPart>
              <EmptyState heading={text.empty}>{text.emptyText}</EmptyState>
            </SheetPart>
          ) : (
            <Table
              caption={text.table}
              captionHidden
              rows={rijen}
              rowKey={({ verhuizingId }) => verhuizingId}
              columns={columnsOf(setAsking)}
            />
          )}
        </Sheet>
        <Pagination
          page={pagina}
          pages={Math.ceil(totaal / perPagina)}
          href={(page) => `/dossierarchief?pagina=${page}`}
        />
      </Stack>
      {asking && <ArchiefDialog rij={asking} onClose={() => setAsking(null)} onOpened={setOpened} />}
    </Page>
  );
}

const columnsOf = (onLook: (rij: Rij) => void): readonly Column<Rij>[] => [
  { id: "nummer", header: text.nummer, rowHeader: true, cell: ({ nummer }) => String(nummer) },
  { id: "naar", header: text.naar, cell: ({ naarGemeente }) => naarGemeente },
  { id: "op", header: text.op, cell: ({ op }) => longDate(op) },
  { id: "aantal", header: text.aantal, numeric: true, cell: ({ aantal }) => number(aantal) },
  {
    id: "bekijk",
    header: text.look,
    cell: (rij) => (
      <Button dense kind="secondary" label={`${text.look}: ${rij.nummer}`} onPress={() => onLook(rij)}>
        {text.look}
      </Button>
    ),
  },
];
