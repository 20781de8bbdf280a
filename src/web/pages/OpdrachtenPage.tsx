import { useQuery } from "@tanstack/react-query";
import { FilteredList } from "../FilteredList.tsx";
import { useSearchParameters } from "../location.ts";
import { EmptyState, Link, Opening, Page, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { opdrachtenQuery } from "./bezetting/bezetting.queries.ts";
import { text as words } from "./bezetting/bezetting.text.ts";
import { OpdrachtTable } from "./bezetting/OpdrachtTable.tsx";
import { text } from "./OpdrachtenPage.text.ts";
import { optionsOf } from "./werk/werk.text.ts";

const FILTERS = [
  { id: "zoek", label: text.zoek },
  { id: "status", label: text.status, emptyLabel: text.all, options: optionsOf(words.statussen) },
  { id: "werksoort", label: text.werksoort, emptyLabel: text.all, options: optionsOf(words.werksoorten) },
];

/** U3: what customers ask of the units. */
export function OpdrachtenPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(opdrachtenQuery(parameters));
  const { pagina: _, ...chosen } = parameters;
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Opening above={<Link href="/units">{words.back}</Link>} lead={text.lead}>
            <strong>{text.opening(found.totaal)}</strong>
          </Opening>
          <Stack gap="loose">
            <FilteredList
              path="/opdrachten"
              found={found}
              filters={FILTERS}
              filtersLabel={text.filters}
              chosen={chosen}
              result={text.result(found.totaal)}
              empty={<EmptyState heading={text.empty}>{text.emptyText}</EmptyState>}
            >
              {(rijen) => <OpdrachtTable rijen={rijen} withUnit />}
            </FilteredList>
          </Stack>
        </Page>
      )}
    </PageState>
  );
}
