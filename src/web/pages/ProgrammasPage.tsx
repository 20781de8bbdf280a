import { useQuery } from "@tanstack/react-query";
import { millions, shortDate, wholeEuros } from "../format.ts";
import { type Column, EmptyState, Link, Opening, Page, Sheet, Table } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { type Programmas, programmasQuery } from "./doelen/doelen.queries.ts";
import { text } from "./ProgrammasPage.text.ts";

/** The programmes of the region with their money. */
export function ProgrammasPage() {
  const query = useQuery(programmasQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ rijen }) => (
        <Page title={text.title}>
          <Opening above={<Link href="/doelen">{text.back}</Link>}>
            <strong>
              {rijen.length === 0
                ? text.empty
                : text.opening(
                    rijen.length,
                    millions(rijen.reduce((sum, { budgetInCenten }) => sum + budgetInCenten, 0)),
                  )}
            </strong>
          </Opening>
          <Sheet full={rijen.length > 0}>
            <Table
              stacked
              caption={text.caption}
              captionHidden
              rows={rijen}
              rowKey={({ id }) => id}
              empty={<EmptyState heading={text.empty}>{text.emptyText}</EmptyState>}
              columns={COLUMNS}
            />
          </Sheet>
        </Page>
      )}
    </PageState>
  );
}

const COLUMNS: readonly Column<Programmas["rijen"][number]>[] = [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ id, naam }) => <Link href={`/programmas/${id}`}>{naam}</Link>,
  },
  {
    id: "periode",
    header: text.column.periode,
    cell: ({ startdatum, einddatum }) => `${shortDate(startdatum, "")} – ${shortDate(einddatum, "")}`,
  },
  { id: "doelen", header: text.column.doelen, numeric: true, cell: ({ doelen }) => doelen },
  {
    id: "budget",
    header: text.column.budget,
    numeric: true,
    cell: ({ budgetInCenten }) => wholeEuros(budgetInCenten),
  },
  {
    id: "uitgegeven",
    header: text.column.uitgegeven,
    numeric: true,
    cell: ({ uitgegevenInCenten }) => wholeEuros(uitgegevenInCenten),
  },
  {
    id: "rest",
    header: text.column.rest,
    numeric: true,
    cell: ({ restInCenten }) => wholeEuros(restInCenten),
  },
  {
    id: "stappen",
    header: text.column.stappen,
    numeric: true,
    cell: ({ stappen, stappenOpen }) => text.steps(stappenOpen, stappen),
  },
];
