import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { FilteredList } from "../FilteredList.tsx";
import { shortDate } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  ButtonLink,
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  Paragraph,
  Stack,
  StatusBadge,
  SUPPRESSED,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./BanenmarktenPage.text.ts";
import { type Banenmarkt, marktenQuery } from "./wsp/wsp.queries.ts";

/** Which markets come and were, and what came of them as counts. */
export function BanenmarktenPage() {
  const { gebruiker, vandaag } = useSession();
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(marktenQuery(parameters));
  const { pagina: _pagina, ...chosen } = parameters;
  const mayPlan = scopesOf(gebruiker, "change", "banenmarkt").length > 0;
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Opening above={<Link href="/werkgevers">{text.back}</Link>} lead={text.lead}>
            <strong>{text.opening(found.totaal)}</strong>
          </Opening>
          <Stack gap="loose">
            {mayPlan && (
              <div>
                <ButtonLink kind="primary" icon="plus" href="/banenmarkten/nieuw">
                  {text.plan}
                </ButtonLink>
              </div>
            )}
            <FilteredList
              path="/banenmarkten"
              found={found}
              filters={[{ id: "wanneer", label: text.wanneer, emptyLabel: text.all, options: text.opties }]}
              filtersLabel={text.filters}
              chosen={chosen}
              result={text.result(found.totaal)}
              empty={<EmptyState heading={text.empty}>{text.emptyText}</EmptyState>}
            >
              {(rijen) => (
                <Table
                  stacked
                  caption={text.caption}
                  captionHidden
                  columns={columnsFor(vandaag)}
                  rows={rijen}
                  rowKey={({ id }) => id}
                />
              )}
            </FilteredList>
            <Paragraph small soft>
              {text.note}
            </Paragraph>
          </Stack>
        </Page>
      )}
    </PageState>
  );
}

const columnsFor = (vandaag: string): readonly Column<Banenmarkt>[] => [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ id, naam, plaats, status }) => (
      <Stack gap="dense">
        <Link href={`/banenmarkten/${id}`} quiet>
          {naam}
        </Link>
        <Text small soft>
          {plaats}
        </Text>
        {status !== "gepland" && <StatusBadge kind="error">{text.afgelast}</StatusBadge>}
      </Stack>
    ),
  },
  {
    id: "wanneer",
    header: text.column.wanneer,
    cell: ({ datum, begintijd, eindtijd }) => (
      <Stack gap="dense">
        <Text>{shortDate(datum, vandaag)}</Text>
        <Text small soft>
          {text.clock(begintijd, eindtijd)}
        </Text>
      </Stack>
    ),
  },
  { id: "werkgevers", header: text.column.werkgevers, numeric: true, cell: ({ werkgevers }) => werkgevers },
  ...(["aangemeld", "gekomen", "gesprekken", "plaatsing"] as const).map(
    (id): Column<Banenmarkt> => ({
      id,
      header: text.column[id],
      numeric: true,
      cell: ({ resultaat, datum }) => {
        if (resultaat === null || (id !== "aangemeld" && datum > vandaag)) return null;
        const aantal = resultaat[id];
        return aantal === null ? SUPPRESSED : text.ongeveer(aantal);
      },
    }),
  ),
];
