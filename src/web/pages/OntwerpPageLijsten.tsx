import { useState } from "react";
import { longDate } from "../format.ts";
import {
  Agenda,
  type Column,
  DayList,
  FilterList,
  type FilterValues,
  Grid,
  GroupHead,
  Link,
  Margin,
  Pagination,
  Section,
  Sheet,
  Stack,
  StatusBadge,
  SummaryList,
  Table,
  TabList,
  TaskList,
  useSort,
  VisuallyHidden,
} from "../nlds/index.ts";
import { useSearchParameters } from "../location.ts";
import { text } from "./OntwerpPageLijsten.text.ts";

type Resident = (typeof text.residents)[number];

const columns: readonly Column<Resident>[] = [
  {
    id: "naam",
    header: text.name,
    rowHeader: true,
    sortable: true,
    cell: ({ naam }) => (
      <Link href="/ontwerp" quiet>
        {naam}
      </Link>
    ),
  },
  { id: "waar", header: text.where, cell: ({ waar }) => waar },
  { id: "afspraak", header: text.next, sortable: true, cell: ({ afspraak }) => longDate(afspraak) },
  { id: "uren", header: text.hours, numeric: true, sortable: true, cell: ({ uren }) => uren },
  {
    id: "stand",
    header: text.state,
    cell: ({ stand, woord }) => <StatusBadge kind={stand}>{woord}</StatusBadge>,
  },
];

export function ListParts() {
  return (
    <>
      <Sheet>
        <TableSection />
        <Section heading={text.arranged}>
          <TabList
            label={text.tabsLabel}
            tabs={[
              { id: "plan", label: text.plan, content: <Tasks /> },
              { id: "geregeld", label: text.settled, content: <SummaryList facts={text.facts} /> },
            ]}
          />
        </Section>
      </Sheet>
      <DaySection />
    </>
  );
}

function TableSection() {
  const [filter, setFilter] = useState<FilterValues>({});
  const { sort, onSort } = useSort({ column: "naam", direction: "ascending" });
  const page = Number(useSearchParameters().get("bladzijde") ?? 1);
  const sign = sort?.direction === "descending" ? -1 : 1;
  const rows = text.residents
    .filter(({ gemeente }) => !filter["gemeente"] || gemeente === filter["gemeente"])
    .toSorted((a, b) => sign * compare(a, b, sort?.column ?? "naam"));
  return (
    <Section heading={text.table}>
      <Stack>
        <FilterList
          label={text.filterLabel}
          filters={[
            { id: "gemeente", label: text.municipality, options: text.municipalities },
            { id: "naam", label: text.name },
          ]}
          value={filter}
          onApply={setFilter}
          result={text.result(rows.length)}
        />
        <Table
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          caption={text.tableCaption}
          captionHidden
          sort={sort}
          onSort={onSort}
          total={{ naam: text.total, uren: sum(rows) }}
        />
        <Pagination page={page} pages={12} href={(next) => `/ontwerp?bladzijde=${next}`} />
      </Stack>
    </Section>
  );
}

function DaySection() {
  return (
    <Grid>
      <Sheet full>
        <h2>
          <VisuallyHidden>{text.dayHeading}</VisuallyHidden>
        </h2>
        <DayList items={text.today} first />
        <GroupHead heading={text.later}>
          <Link href="/ontwerp">{text.all}</Link>
        </GroupHead>
        <DayList items={text.week} />
      </Sheet>
      <Margin label={text.margin}>
        <Section heading={text.agenda}>
          <Agenda items={text.agendaItems} now={text.now} />
        </Section>
        <Section heading={text.caseload}>
          <SummaryList facts={text.caseloadFacts} split />
        </Section>
      </Margin>
    </Grid>
  );
}

const Tasks = () => (
  <TaskList
    items={text.tasks.map(({ label, href, kind, word }) => ({
      label,
      ...(href && { href }),
      status: <StatusBadge kind={kind}>{word}</StatusBadge>,
    }))}
  />
);

const sum = (rows: readonly Resident[]) => rows.reduce((total, { uren }) => total + (uren ?? 0), 0);

function compare(a: Resident, b: Resident, column: string): number {
  if (column === "uren") return (a.uren ?? 0) - (b.uren ?? 0);
  return column === "afspraak" ? a.afspraak.localeCompare(b.afspraak) : a.naam.localeCompare(b.naam, "nl");
}
