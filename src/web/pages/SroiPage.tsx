import { useQuery } from "@tanstack/react-query";
import { SROI_DOELEN } from "../../modules/sroi/doelen.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { FilteredList } from "../FilteredList.tsx";
import { wholeEuros } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  Alert,
  ButtonLink,
  EmptyState,
  Link,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  Stack,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./SroiPage.text.ts";
import { optionsOf } from "./werk/werk.text.ts";
import { SroiTable } from "./wsp/SroiTable.tsx";
import { type Verplichtingen, verplichtingenQuery } from "./wsp/wsp.queries.ts";

const FILTERS = [
  { id: "status", label: text.status, emptyLabel: text.all, options: optionsOf(text.statussen) },
  {
    id: "waarschuwing",
    label: text.waarschuwing,
    emptyLabel: text.all,
    options: optionsOf(text.waarschuwingen),
  },
];

/** What companies owe with contracts of gemeenten, and did; a company sees its own. */
export function SroiPage() {
  const { gebruiker } = useSession();
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(verplichtingenQuery(parameters));
  const { pagina: _pagina, ...chosen } = parameters;
  const isCompany = gebruiker.rollen.includes("werkgever");
  const mayAdd = scopesOf(gebruiker, "change", "sroi").includes("regio");
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Opening
            above={!isCompany && <Link href="/afspraken-werkgevers">{text.back}</Link>}
            lead={text.lead}
          >
            <strong>{isCompany ? text.openingEigen(found.totaal) : text.opening(found.totaal)}</strong>
          </Opening>
          <Stack gap="loose">
            {mayAdd && (
              <div>
                <ButtonLink kind="primary" icon="plus" href="/sroi/nieuw">
                  {text.nieuw}
                </ButtonLink>
              </div>
            )}
            <Together found={found} />
            <FilteredList
              path="/sroi"
              found={found}
              filters={FILTERS}
              filtersLabel={text.filters}
              chosen={chosen}
              result={text.result(found.totaal)}
              empty={<EmptyState heading={text.empty}>{text.emptyText}</EmptyState>}
            >
              {(rijen) => <SroiTable rijen={rijen} withCompany={!isCompany} />}
            </FilteredList>
            {!isCompany && <Doelen found={found} />}
          </Stack>
        </Page>
      )}
    </PageState>
  );
}

function Together({ found: { samen } }: { found: Verplichtingen }) {
  const { bedragInCenten, meegeteldInCenten, restInCenten, teBeoordelen } = samen;
  return (
    <>
      {bedragInCenten > 0 && (
        <Paragraph>
          {text.samen(wholeEuros(meegeteldInCenten), wholeEuros(bedragInCenten), wholeEuros(restInCenten))}
        </Paragraph>
      )}
      {teBeoordelen > 0 && <Alert kind="info" heading={text.teBeoordelen(teBeoordelen)} />}
    </>
  );
}

function Doelen({ found }: { found: Verplichtingen }) {
  return (
    <Sheet>
      <Section heading={text.doelen}>
        <Stack>
          <Table
            stacked
            caption={text.doelenCaption}
            captionHidden
            rows={found.doelen}
            rowKey={({ doel }) => doel}
            columns={[
              {
                id: "doel",
                header: text.doelcolumn.doel,
                rowHeader: true,
                cell: ({ doel }) => SROI_DOELEN[doel],
              },
              {
                id: "opdrachten",
                header: text.doelcolumn.opdrachten,
                numeric: true,
                cell: ({ opdrachten }) => opdrachten,
              },
              {
                id: "bedrag",
                header: text.doelcolumn.bedrag,
                numeric: true,
                cell: ({ bedragInCenten }) => wholeEuros(bedragInCenten),
              },
              {
                id: "gehaald",
                header: text.doelcolumn.gehaald,
                numeric: true,
                cell: ({ meegeteldInCenten }) => wholeEuros(meegeteldInCenten),
              },
            ]}
          />
          <Paragraph small soft>
            {text.doelenNote}
          </Paragraph>
        </Stack>
      </Section>
    </Sheet>
  );
}
