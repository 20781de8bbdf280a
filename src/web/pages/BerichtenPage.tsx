import { useQuery } from "@tanstack/react-query";
import type { Gesprek } from "../../modules/berichten/bericht.ts";
import { FilteredList } from "../FilteredList.tsx";
import { shortDate } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  ButtonLink,
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  Paragraph,
  Row,
  Stack,
  StatusBadge,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./BerichtenPage.text.ts";
import { type Gesprekken, gesprekkenQuery } from "./berichten.queries.ts";

const FILTERS = [
  {
    id: "alleenWachtOpMij",
    label: text.show,
    emptyLabel: text.all,
    options: [{ value: "true", label: text.mine }],
  },
];

/** The inbox: conversations with the inwoners of the own caseload. */
export function BerichtenPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(gesprekkenQuery(parameters));
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

function Filled({ found, parameters }: { found: Gesprekken; parameters: Readonly<Record<string, string>> }) {
  const { totaal } = found;
  const { pagina: _, ...chosen } = parameters;
  const isMine = chosen["alleenWachtOpMij"] === "true";
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{isMine ? text.opening(totaal) : text.openingAll(totaal)}</strong>
      </Opening>
      <Stack gap="loose">
        <Row>
          <ButtonLink href="/berichten/groep" kind="secondary" icon="people">
            {text.group}
          </ButtonLink>
        </Row>
        <FilteredList
          path="/berichten"
          found={found}
          filters={FILTERS}
          filtersLabel={text.filters}
          chosen={chosen}
          result={text.result(totaal)}
          empty={<EmptyState heading={text.empty}>{text.emptyText}</EmptyState>}
        >
          {(rijen) => <Gesprekstabel rijen={rijen} />}
        </FilteredList>
      </Stack>
    </>
  );
}

function Gesprekstabel({ rijen }: { rijen: readonly Gesprek[] }) {
  const { vandaag } = useSession();
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      columns={columnsOn(vandaag)}
      rows={rijen}
      rowKey={({ id }) => id}
    />
  );
}

const columnsOn = (vandaag: string): readonly Column<Gesprek>[] => [
  {
    id: "wie",
    header: text.column.wie,
    rowHeader: true,
    cell: ({ id, naam }) => <Link href={`/berichten/${id}`}>{naam}</Link>,
  },
  {
    id: "stand",
    header: text.column.stand,
    cell: ({ wachtOpU, wachtOpAntwoord, nieuw }) => (
      <>
        {wachtOpAntwoord ? (
          <StatusBadge kind={wachtOpU ? "waiting" : "unknown"}>
            {wachtOpU ? text.waitsForYou : text.waits}
          </StatusBadge>
        ) : (
          <StatusBadge kind="ok">{text.answered}</StatusBadge>
        )}{" "}
        {nieuw > 0 && (
          <Paragraph small soft>
            {text.unread(nieuw)}
          </Paragraph>
        )}
      </>
    ),
  },
  {
    id: "waarover",
    header: text.column.waarover,
    cell: ({ onderwerp, fragment }) => (
      <>
        {onderwerp}{" "}
        <Paragraph small soft>
          {fragment}
        </Paragraph>
      </>
    ),
  },
  {
    id: "laatste",
    header: text.column.laatste,
    cell: ({ laatsteDoor, laatste }) => text.last(laatsteDoor, shortDate(laatste.slice(0, 10), vandaag)),
  },
];
