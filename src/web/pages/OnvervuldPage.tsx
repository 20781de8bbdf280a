import { useQuery } from "@tanstack/react-query";
import type { OnvervuldeVacature } from "../../modules/netwerk/onvervuld.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
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
  Stack,
  Table,
  Text,
  VisuallyHidden,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { onvervuldQuery } from "./netwerk/netwerk.queries.ts";
import { text as words } from "./netwerk/netwerk.text.ts";
import { text } from "./OnvervuldPage.text.ts";
import { optionsOf } from "./werk/werk.text.ts";

const PATH = "/netwerk/vacatures";

/** Vacatures that stay open, why, and what to try: to look at the tasks instead of at the job. */
export function OnvervuldPage() {
  const asked = Object.fromEntries(useSearchParameters());
  const { pagina: _, ...chosen } = asked;
  const { gebruiker } = useSession();
  const mayNote = scopesOf(gebruiker, "change", "werkgever").length > 0;
  const query = useQuery(onvervuldQuery(asked));
  const filters = [
    { id: "reden", label: text.reden, options: optionsOf(words.vacatureredenen) },
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
      {(found) => (
        <Page title={text.title}>
          <Opening lead={text.lead}>
            <strong>{text.opening(found.totaal)}</strong>
          </Opening>
          <Stack gap="loose">
            <FilteredList
              path={PATH}
              found={found}
              filters={filters}
              filtersLabel={text.filters}
              chosen={chosen}
              result={text.result(found.totaal)}
              empty={
                <EmptyState
                  heading={text.emptyHeading}
                  action={<ButtonLink href={PATH}>{text.clear}</ButtonLink>}
                >
                  {text.emptyText}
                </EmptyState>
              }
            >
              {(rijen) => (
                <Table
                  stacked
                  caption={text.caption}
                  captionHidden
                  columns={mayNote ? [...COLUMNS, ACTION] : COLUMNS}
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

const COLUMNS: readonly Column<OnvervuldeVacature>[] = [
  {
    id: "titel",
    header: text.column.titel,
    rowHeader: true,
    cell: ({ id, titel, werkgever }) => (
      <Stack gap="dense">
        <Link href={`/plekken/${id}`} quiet>
          {titel}
        </Link>
        <Link href={`/werkgevers/${werkgever.id}`} quiet>
          {werkgever.naam}
        </Link>
      </Stack>
    ),
  },
  { id: "dagen", header: text.column.dagen, numeric: true, cell: ({ dagenOpen }) => number(dagenOpen) },
  {
    id: "redenen",
    header: text.column.redenen,
    cell: ({ redenen }) =>
      redenen.length === 0 ? text.notAsked : redenen.map((reden) => words.vacatureredenen[reden]).join("; "),
  },
  {
    id: "voorstel",
    header: text.column.voorstel,
    cell: ({ voorstel, redenen, werkgever }) => (
      <Stack gap="dense">
        <Text>{voorstel}</Text>
        {redenen.length > 0 && (
          <Link href={`/werkgevers/${werkgever.id}/functiecreatie`}>{text.redesign}</Link>
        )}
      </Stack>
    ),
  },
];

const ACTION: Column<OnvervuldeVacature> = {
  id: "doe",
  header: text.note,
  cell: ({ id, titel }) => (
    <Link href={`/plekken/${id}/onvervuld`}>
      {text.note} <VisuallyHidden>{text.noteFor(titel)}</VisuallyHidden>
    </Link>
  ),
};
