import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { queryText } from "../../api.ts";
import { useGemeente } from "../../gemeente.ts";
import { useGo, useSearchParameters } from "../../location.ts";
import {
  ButtonLink,
  EmptyState,
  type Filter,
  FilterList,
  Opening,
  Page,
  Pagination,
  Sheet,
  SheetPart,
  Stack,
} from "../../nlds/index.ts";
import { PageState } from "../../PageState.tsx";

type Found<Row> = {
  readonly totaal: number;
  readonly pagina: number;
  readonly perPagina: number;
  readonly rijen: readonly Row[];
};

export type FilteredListProps<Row> = {
  /** Where the list stands; filters and page come behind it. */
  path: string;
  query: UseQueryResult<Found<Row>>;
  filters: readonly Filter[];
  text: {
    readonly title: string;
    readonly loading: string;
    readonly opening: (total: number, filtered: boolean) => string;
    readonly lead: ReactNode;
    readonly filters: string;
    readonly emptyHeading: string;
    readonly emptyText: string;
    readonly clear: string;
  };
  /** "31 plekken". */
  result: (total: number) => string;
  /** Where else this work goes on. */
  further?: ReactNode;
  children: (rows: readonly Row[]) => ReactNode;
};

/** A page that is one list: how many there are, the filters, the table and its pages. */
export function FilteredList<Row>({
  path,
  query,
  filters,
  text,
  result,
  further,
  children,
}: FilteredListProps<Row>) {
  const go = useGo();
  const { pagina: _, ...chosen } = Object.fromEntries(useSearchParameters());
  const hasGemeente = useGemeente() !== "";
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ totaal, pagina, perPagina, rijen }) => (
        <Page title={text.title}>
          <Opening lead={text.lead}>
            <strong>{text.opening(totaal, hasGemeente || Object.keys(chosen).length > 0)}</strong>
          </Opening>
          <Stack gap="loose">
            {further}
            <FilterList
              key={JSON.stringify(chosen)}
              label={text.filters}
              filters={filters.filter(({ id }) => id !== "gemeente" || !hasGemeente)}
              value={chosen}
              onApply={(value) => go(`${path}${queryText(value)}`)}
              result={result(totaal)}
            />
            <Sheet full>
              {totaal > 0 ? (
                children(rijen)
              ) : (
                <SheetPart>
                  <EmptyState
                    heading={text.emptyHeading}
                    action={<ButtonLink href={path}>{text.clear}</ButtonLink>}
                  >
                    {text.emptyText}
                  </EmptyState>
                </SheetPart>
              )}
            </Sheet>
            <Pagination
              page={pagina}
              pages={Math.ceil(totaal / perPagina)}
              href={(page) => `${path}${queryText({ ...chosen, pagina: page })}`}
            />
          </Stack>
        </Page>
      )}
    </PageState>
  );
}
