import { useQuery } from "@tanstack/react-query";
import type { Plekmelding } from "../../modules/plekmeldingen/plekmelding.ts";
import { FilteredList } from "../FilteredList.tsx";
import { shortDate } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  Paragraph,
  StatusBadge,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type Plekmeldingen, plekmeldingenQuery } from "./plekmeldingen.queries.ts";
import { text } from "./PlekmeldingenPage.text.ts";

const FILTERS = [
  {
    id: "status",
    label: text.status,
    emptyLabel: text.waiting,
    options: [{ value: "afgehandeld", label: text.done }],
  },
  {
    id: "voor",
    label: text.forWhom,
    emptyLabel: text.everyone,
    options: [{ value: "mij", label: text.mine }],
  },
];

/** What employers reported or asked on the website, whose day comes first. */
export function PlekmeldingenPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(plekmeldingenQuery(parameters));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Filled found={found} parameters={parameters} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({
  found,
  parameters,
}: {
  found: Plekmeldingen;
  parameters: Readonly<Record<string, string>>;
}) {
  const { vandaag } = useSession();
  const { rijen, totaal } = found;
  const { pagina: _, ...chosen } = parameters;
  const isDoneList = chosen["status"] === "afgehandeld";
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{isDoneList ? text.openingDone(totaal) : text.opening(totaal)}</strong>{" "}
        {isDoneList ? "" : text.late(rijen.filter(({ isTeLaat }) => isTeLaat).length)}
      </Opening>
      <FilteredList
        path="/plekmeldingen"
        found={found}
        filters={FILTERS}
        filtersLabel={text.filters}
        chosen={chosen}
        result={text.result(totaal)}
        empty={<EmptyState heading={isDoneList ? text.emptyDone : text.empty}>{text.emptyText}</EmptyState>}
      >
        {(rijen) => (
          <Table
            stacked
            caption={text.caption}
            captionHidden
            columns={columnsOn(vandaag)}
            rows={rijen}
            rowKey={({ id }) => id}
          />
        )}
      </FilteredList>
    </>
  );
}

const columnsOn = (vandaag: string): readonly Column<Plekmelding>[] => [
  {
    id: "wie",
    header: text.column.wie,
    rowHeader: true,
    cell: (melding) => (
      <>
        <Link href={`/plekmeldingen/${melding.id}`} quiet>
          {melding.bedrijf}
        </Link>
        <Paragraph small soft>
          {text.number(melding)}
        </Paragraph>
      </>
    ),
  },
  {
    id: "wat",
    header: text.column.wat,
    cell: ({ mogelijkheid }) => (mogelijkheid ? text.kinds[mogelijkheid] : text.question),
  },
  {
    id: "voor",
    header: text.column.voor,
    cell: ({ status, isTeLaat, antwoordVoor, uitkomst }) =>
      status === "afgehandeld" && uitkomst ? (
        <StatusBadge kind="ok">{text.outcomes[uitkomst]}</StatusBadge>
      ) : isTeLaat ? (
        <StatusBadge kind="error">{text.tooLate}</StatusBadge>
      ) : status === "opgepakt" ? (
        <StatusBadge kind="waiting">{text.states.opgepakt}</StatusBadge>
      ) : (
        shortDate(antwoordVoor, vandaag)
      ),
  },
  { id: "contact", header: text.column.contact, cell: ({ contact }) => contact?.naam ?? text.nobody },
];
