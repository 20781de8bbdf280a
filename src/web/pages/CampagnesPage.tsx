import { useQuery } from "@tanstack/react-query";
import type { Campagne } from "../../modules/netwerk/campagne.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { FilteredList } from "../FilteredList.tsx";
import { number, shortDate } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  ButtonLink,
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  Row,
  Stack,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./CampagnesPage.text.ts";
import { campagnesQuery } from "./netwerk/netwerk.queries.ts";

/** What was done to reach werkgevers, and what came of it. */
export function CampagnesPage() {
  const query = useQuery(campagnesQuery(Object.fromEntries(useSearchParameters())));
  const mayAdd = scopesOf(useSession().gebruiker, "change", "werkgever").length > 0;
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Opening lead={text.lead}>
            <strong>{text.opening(found.totaal)}</strong>
          </Opening>
          <Stack gap="loose">
            <Row>
              {mayAdd && (
                <ButtonLink href="/campagnes/nieuw" kind="primary" icon="plus">
                  {text.add}
                </ButtonLink>
              )}
              <ButtonLink href="/netwerk" kind="subtle">
                {text.network}
              </ButtonLink>
            </Row>
            <FilteredList
              path="/campagnes"
              found={found}
              filters={[]}
              filtersLabel={text.title}
              chosen={{}}
              result={text.opening(found.totaal)}
              empty={<EmptyState heading={text.emptyHeading}>{text.emptyText}</EmptyState>}
            >
              {(rijen) => (
                <Table
                  stacked
                  caption={text.caption}
                  captionHidden
                  columns={COLUMNS}
                  rows={rijen}
                  rowKey={({ id }) => id}
                />
              )}
            </FilteredList>
          </Stack>
        </Page>
      )}
    </PageState>
  );
}

const figure = (
  id: "leads" | "metContact" | "plekken" | "plaatsingen",
  header: string,
): Column<Campagne> => ({
  id,
  header,
  numeric: true,
  cell: ({ [id]: aantal }) => (aantal === null ? text.few : number(aantal)),
});

const COLUMNS: readonly Column<Campagne>[] = [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ id, naam, partner }) => (
      <Stack gap="dense">
        <Link href={`/campagnes/${id}`} quiet>
          {naam}
        </Link>
        {partner && (
          <Text small soft>
            {text.met(partner)}
          </Text>
        )}
      </Stack>
    ),
  },
  {
    id: "periode",
    header: text.column.periode,
    cell: ({ vanaf, tot }) => text.periode(shortDate(vanaf), shortDate(tot)),
  },
  figure("leads", text.column.leads),
  figure("metContact", text.column.contact),
  figure("plekken", text.column.plekken),
  figure("plaatsingen", text.column.plaatsingen),
];
