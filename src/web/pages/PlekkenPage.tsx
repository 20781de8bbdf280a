import { useQuery } from "@tanstack/react-query";
import { queryText } from "../api.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  ButtonLink,
  EmptyState,
  FilterList,
  Opening,
  Page,
  Pagination,
  Sheet,
  SheetPart,
  Stack,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./PlekkenPage.text.ts";
import { PlekTable } from "./werk/PlekTable.tsx";
import { plekkenQuery } from "./werk/werk.queries.ts";
import { optionsOf, text as words } from "./werk/werk.text.ts";

/** The open plekken of the region. */
export function PlekkenPage() {
  const { gebruiker } = useSession();
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(plekkenQuery(parameters));
  const go = useGo();
  const { pagina: _, ...chosen } = parameters;
  const isFiltered = Object.keys(chosen).length > 0;
  const filters = [
    { id: "zoek", label: text.zoek },
    { id: "werkvorm", label: text.werkvorm, options: optionsOf(words.werkvormen) },
    { id: "soort", label: text.soort, options: optionsOf(words.soorten) },
    {
      id: "gemeente",
      label: text.gemeente,
      options: gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
    },
    { id: "vrij", label: text.vrij, options: [{ value: "true", label: text.vrijOptie }] },
  ];
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ totaal, pagina, perPagina, rijen }) => (
        <Page title={text.title}>
          <Opening lead={text.lead}>
            <strong>{text.opening(totaal, isFiltered)}</strong>
          </Opening>
          <Stack gap="loose">
            <FilterList
              key={JSON.stringify(chosen)}
              label={text.filters}
              filters={filters}
              value={chosen}
              onApply={(value) => go(`/plekken${queryText(value)}`)}
              result={words.plekken(totaal)}
            />
            <Sheet full>
              {totaal > 0 ? (
                <PlekTable rows={rijen} withWhere />
              ) : (
                <SheetPart>
                  <EmptyState
                    heading={text.emptyHeading}
                    action={<ButtonLink href="/plekken">{text.clear}</ButtonLink>}
                  >
                    {text.emptyText}
                  </EmptyState>
                </SheetPart>
              )}
            </Sheet>
            <Pagination
              page={pagina}
              pages={Math.ceil(totaal / perPagina)}
              href={(page) => `/plekken${queryText({ ...chosen, pagina: page })}`}
            />
          </Stack>
        </Page>
      )}
    </PageState>
  );
}
