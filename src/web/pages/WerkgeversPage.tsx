import { useQuery } from "@tanstack/react-query";
import type { Werkgever } from "../../modules/werkgevers/werkgever.ts";
import { queryText } from "../api.ts";
import { shortDate } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  ButtonLink,
  type Column,
  EmptyState,
  FilterList,
  Link,
  Opening,
  Page,
  Pagination,
  Sheet,
  SheetPart,
  Stack,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./WerkgeversPage.text.ts";
import { werkgeversQuery } from "./werk/werk.queries.ts";
import { optionsOf, text as words } from "./werk/werk.text.ts";

/** A1: the werkgevers of the region, and whom to call. */
export function WerkgeversPage() {
  const { gebruiker, vandaag } = useSession();
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(werkgeversQuery(parameters));
  const go = useGo();
  const { pagina: _, ...chosen } = parameters;
  const filters = [
    { id: "zoek", label: text.zoek },
    { id: "relatie", label: text.relatie, options: optionsOf(words.relaties) },
    {
      id: "gemeente",
      label: text.gemeente,
      options: gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
    },
    ...(gebruiker.rollen.includes("accountmanager")
      ? [
          {
            id: "accountmanager",
            label: text.accountmanager,
            options: [{ value: gebruiker.id, label: text.mine }],
          },
        ]
      : []),
  ];
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ totaal, pagina, perPagina, rijen }) => (
        <Page title={text.title}>
          <Opening lead={text.lead}>
            <strong>{text.opening(totaal, Object.keys(chosen).length > 0)}</strong>
          </Opening>
          <Stack gap="loose">
            <FilterList
              key={JSON.stringify(chosen)}
              label={text.filters}
              filters={filters}
              value={chosen}
              onApply={(value) => go(`/werkgevers${queryText(value)}`)}
              result={words.werkgevers(totaal)}
            />
            <Sheet full>
              {totaal > 0 ? (
                <Table
                  caption={text.caption}
                  captionHidden
                  columns={columnsOn(vandaag)}
                  rows={rijen}
                  rowKey={({ id }) => id}
                />
              ) : (
                <SheetPart>
                  <EmptyState
                    heading={text.emptyHeading}
                    action={<ButtonLink href="/werkgevers">{text.clear}</ButtonLink>}
                  >
                    {text.emptyText}
                  </EmptyState>
                </SheetPart>
              )}
            </Sheet>
            <Pagination
              page={pagina}
              pages={Math.ceil(totaal / perPagina)}
              href={(page) => `/werkgevers${queryText({ ...chosen, pagina: page })}`}
            />
          </Stack>
        </Page>
      )}
    </PageState>
  );
}

const columnsOn = (vandaag: string): readonly Column<Werkgever>[] => [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ id, naam }) => (
      <Link href={`/werkgevers/${id}`} quiet>
        {naam}
      </Link>
    ),
  },
  { id: "sector", header: text.column.sector, cell: ({ sector }) => sector },
  { id: "plaats", header: text.column.plaats, cell: ({ plaats }) => plaats },
  {
    id: "accountmanager",
    header: text.column.accountmanager,
    cell: ({ accountmanager }) => accountmanager?.naam ?? null,
  },
  {
    id: "laatsteContact",
    header: text.column.laatsteContact,
    cell: ({ laatsteContact }) => laatsteContact && shortDate(laatsteContact, vandaag),
  },
  { id: "plekken", header: text.column.plekken, numeric: true, cell: ({ openPlekken }) => openPlekken },
  {
    id: "plaatsingen",
    header: text.column.plaatsingen,
    numeric: true,
    cell: ({ lopendePlaatsingen }) => lopendePlaatsingen,
  },
];
