import { useQuery } from "@tanstack/react-query";
import { queryText } from "../api.ts";
import { shortDate } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  Pagination,
  Sheet,
  SheetPart,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type OpenLeerroutes, openLeerroutesQuery } from "./certificaten/certificaten.queries.ts";
import { text } from "./LerenPage.text.ts";

type Row = OpenLeerroutes["rijen"][number];

/** For a leermeester, unitleider or begeleider: who learns, and whose work waits to be looked at. */
export function LerenPage() {
  const { vandaag } = useSession();
  const query = useQuery(openLeerroutesQuery(Object.fromEntries(useSearchParameters())));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ rijen, totaal, pagina, perPagina }) => (
        <Page title={text.title}>
          <Opening lead={totaal > 0 && text.lead}>
            <strong>{totaal > 0 ? text.opening(totaal) : text.niemand}</strong>
          </Opening>
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
                <EmptyState heading={text.leegKop}>{text.leeg}</EmptyState>
              </SheetPart>
            )}
            {totaal > perPagina && (
              <SheetPart>
                <Pagination
                  page={pagina}
                  pages={Math.ceil(totaal / perPagina)}
                  href={(pagina) => `/leren${queryText({ pagina })}`}
                />
              </SheetPart>
            )}
          </Sheet>
        </Page>
      )}
    </PageState>
  );
}

const columnsOn = (vandaag: string): readonly Column<Row>[] => [
  {
    id: "naam",
    header: text.naam,
    rowHeader: true,
    cell: ({ inwonerId, naam }) => (
      <Link href={`/inwoners/${inwonerId}/praktijkverklaring`} quiet>
        {naam}
      </Link>
    ),
  },
  { id: "waar", header: text.waar, cell: ({ leerbedrijf }) => leerbedrijf },
  { id: "leermeester", header: text.leermeester, cell: ({ leermeester }) => leermeester },
  {
    id: "taken",
    header: text.taken,
    numeric: true,
    cell: ({ beoordeeld, taken }) => text.van(beoordeeld, taken),
  },
  {
    id: "laatste",
    header: text.laatste,
    cell: ({ laatsteBeoordeling }) =>
      laatsteBeoordeling ? shortDate(laatsteBeoordeling, vandaag) : text.nog,
  },
];
