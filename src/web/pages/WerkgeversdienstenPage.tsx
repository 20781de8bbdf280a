import { useQuery } from "@tanstack/react-query";
import { DIENSTEN, DIENSTSOORTEN } from "../../modules/werkgeversdiensten/soorten.ts";
import { FilteredList } from "../FilteredList.tsx";
import { useSearchParameters } from "../location.ts";
import { EmptyState, Link, Opening, Page, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { optionsOf } from "./werk/werk.text.ts";
import { text } from "./WerkgeversdienstenPage.text.ts";
import { DienstTable } from "./wsp/DienstTable.tsx";
import { dienstenQuery } from "./wsp/wsp.queries.ts";

const soorten = DIENSTSOORTEN.map((value) => ({ value, label: DIENSTEN[value].naam }));

const filtersFor = (jaar: number) => [
  { id: "soort", label: text.soort, emptyLabel: text.all, options: soorten },
  { id: "status", label: text.status, emptyLabel: text.all, options: optionsOf(text.statussen) },
  {
    id: "vervolg",
    label: text.vervolg,
    emptyLabel: text.all,
    options: [{ value: "ja", label: text.metVervolg }],
  },
  {
    id: "jaar",
    label: text.jaar,
    emptyLabel: text.all,
    options: [0, 1, 2].map((back) => ({ value: String(jaar - back), label: String(jaar - back) })),
  },
];

/** What is done for werkgevers in the whole region. */
export function WerkgeversdienstenPage() {
  const { vandaag } = useSession();
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(dienstenQuery(parameters));
  const { pagina: _pagina, ...chosen } = parameters;
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Opening above={<Link href="/afspraken-werkgevers">{text.back}</Link>} lead={text.lead}>
            <strong>{text.opening(found.totaal)}</strong>
          </Opening>
          <Stack gap="loose">
            <FilteredList
              path="/werkgeversdiensten"
              found={found}
              filters={filtersFor(Number(vandaag.slice(0, 4)))}
              filtersLabel={text.filters}
              chosen={chosen}
              result={text.result(found.totaal)}
              empty={<EmptyState heading={text.empty}>{text.emptyText}</EmptyState>}
            >
              {(rijen) => <DienstTable rijen={rijen} withWerkgever />}
            </FilteredList>
          </Stack>
        </Page>
      )}
    </PageState>
  );
}
