import { useQuery } from "@tanstack/react-query";
import type { Prospect } from "../../modules/netwerk/netwerk.ts";
import { FilteredList } from "../FilteredList.tsx";
import { number } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  ButtonLink,
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  PhoneLink,
  Row,
  Stack,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { prospectsQuery } from "./netwerk/netwerk.queries.ts";
import { werksoorten, werksoortNaam } from "../../modules/netwerk/werksoorten.ts";
import { text } from "./ProspectsPage.text.ts";

const PATH = "/netwerk/prospects";

/** Whom to call first for a kind of work, by a rule that stands above the list. */
export function ProspectsPage() {
  const asked = { werksoort: "groen", ...Object.fromEntries(useSearchParameters()) };
  const { werksoort } = asked;
  const query = useQuery(prospectsQuery(asked));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Opening lead={text.lead}>
            <strong>{text.opening(found.totaal, werksoortNaam(werksoort).toLowerCase())}</strong>
          </Opening>
          <Stack gap="loose">
            <FilteredList
              path={PATH}
              found={found}
              filters={[{ id: "werksoort", label: text.werksoort, options: werksoorten, required: true }]}
              filtersLabel={text.filters}
              chosen={{ werksoort }}
              result={text.result(found.totaal)}
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
            <Row>
              <ButtonLink href="/netwerk" kind="subtle">
                {text.back}
              </ButtonLink>
            </Row>
          </Stack>
        </Page>
      )}
    </PageState>
  );
}

const COLUMNS: readonly Column<Prospect>[] = [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ id, naam, plaats }) => (
      <>
        <Link href={`/werkgevers/${id}`} quiet>
          {naam}
        </Link>
        {`, ${plaats}`}
      </>
    ),
  },
  { id: "sector", header: text.column.sector, cell: ({ sector }) => sector },
  {
    id: "vacatures",
    header: text.column.vacatures,
    numeric: true,
    cell: ({ vacatures }) => number(vacatures),
  },
  {
    id: "personeel",
    header: text.column.personeel,
    numeric: true,
    cell: ({ aantalMedewerkers }) => (aantalMedewerkers === null ? text.unknown : number(aantalMedewerkers)),
  },
  { id: "kent", header: text.column.kent, cell: ({ isBekend }) => (isBekend ? text.yes : text.no) },
  {
    id: "telefoon",
    header: text.column.telefoon,
    cell: ({ telefoon }) => (telefoon ? <PhoneLink number={telefoon} /> : text.unknown),
  },
];
