import { useQuery } from "@tanstack/react-query";
import type { Abonnement } from "../../modules/abonnementen/abonnement.ts";
import { queryText } from "../api.ts";
import { dateAndTime } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  ButtonLink,
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  Pagination,
  Paragraph,
  Row,
  Sheet,
  SheetPart,
  Stack,
  StatusBadge,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { type Abonnementen, abonnementenQuery } from "./abonnementen/abonnementen.queries.ts";
import { LOOK, STAND, standVan } from "./abonnementen/abonnementen.text.ts";
import { text } from "./AbonnementenPage.text.ts";

const PATH = "/koppelingen/meldingen";

/** Which other systems hear that something happened, and whether that goes well. */
export function AbonnementenPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(abonnementenQuery(parameters));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Opening lead={text.lead}>
            <strong>{text.opening(found.totaal, found.rijen.filter(isWrong).length)}</strong>
          </Opening>
          <Filled found={found} />
        </Page>
      )}
    </PageState>
  );
}

const isWrong = (row: Abonnement) => ["mislukt", "stil"].includes(standVan(row));

function Filled({ found: { rijen, totaal, pagina, perPagina } }: { found: Abonnementen }) {
  const add = (
    <ButtonLink kind={totaal === 0 ? "primary" : "secondary"} href="/koppelingen/meldingen/nieuw" icon="plus">
      {text.add}
    </ButtonLink>
  );
  return (
    <Stack gap="loose">
      <Row>
        {totaal > 0 && add}
        <Link href="/koppelingen">{text.programmas}</Link>
        <Link href="/ontwikkelaars">{text.developers}</Link>
      </Row>
      <Sheet full>
        {totaal === 0 ? (
          <SheetPart>
            <EmptyState heading={text.empty} action={add}>
              {text.emptyText}
            </EmptyState>
          </SheetPart>
        ) : (
          <Table
            stacked
            caption={text.caption}
            captionHidden
            columns={COLUMNS}
            rows={rijen}
            rowKey={({ id }) => id}
          />
        )}
      </Sheet>
      <Pagination
        page={pagina}
        pages={Math.ceil(totaal / perPagina)}
        href={(page) => `${PATH}${queryText({ pagina: page })}`}
      />
    </Stack>
  );
}

const COLUMNS: readonly Column<Abonnement>[] = [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ id, naam, adres }) => (
      <>
        <Link href={`/koppelingen/meldingen/${id}`}>{naam}</Link>
        <Paragraph small soft>
          {new URL(adres).host}
        </Paragraph>
      </>
    ),
  },
  {
    id: "stand",
    header: text.column.stand,
    cell: (row) => <StatusBadge kind={LOOK[standVan(row)]}>{STAND[standVan(row)]}</StatusBadge>,
  },
  { id: "soorten", header: text.column.soorten, cell: ({ soorten }) => text.soorten(soorten.length) },
  {
    id: "aantallen",
    header: text.column.aantallen,
    cell: ({ bezorgd, wacht, mislukt }) => text.counts(bezorgd, wacht, mislukt),
  },
  {
    id: "laatst",
    header: text.column.laatst,
    cell: ({ laatstBezorgd }) => (laatstBezorgd ? dateAndTime(laatstBezorgd) : text.never),
  },
];
