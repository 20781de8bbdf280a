import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { isIsoDate } from "#core/dates";
import { queryText } from "../api.ts";
import { shortDate, time } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  Alert,
  type Column,
  EmptyState,
  FilterList,
  Heading,
  Link,
  Pagination,
  Sheet,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { text } from "./LogboekPage.text.ts";
import { type Auditpagina, auditQuery, handelingenQuery } from "./logboek.queries.ts";

type Regel = Auditpagina["rijen"][number];
type Names = ReadonlyMap<string, string> | undefined;

const INWONER = "inwoner/";

/** Who did what, the latest first; what is not a date does not count. */
export function LogboekAudit() {
  const go = useGo();
  const { data: names } = useQuery(handelingenQuery);
  const typed = Object.fromEntries(useSearchParameters());
  const wrong = ["van", "tot"].filter((day) => typed[day] && !isIsoDate(typed[day]));
  const asked = Object.fromEntries(Object.entries(typed).filter(([name]) => !wrong.includes(name)));
  const query = useQuery({ ...auditQuery(asked), placeholderData: keepPreviousData });
  const { pagina: _, ...chosen } = typed;
  return (
    <Stack gap="loose">
      <Heading level={2}>{text.audit}</Heading>
      <FilterList
        key={JSON.stringify(chosen)}
        label={text.filters}
        value={chosen}
        filters={[
          { id: "van", label: text.filter.van },
          { id: "tot", label: text.filter.tot },
          {
            id: "handeling",
            label: text.filter.handeling,
            emptyLabel: text.allActions,
            options: [...(names ?? [])].map(([value, label]) => ({ value, label })),
          },
        ]}
        onApply={(values) => go(`/logboek${queryText(values)}`)}
        result={query.data ? text.result(query.data.totaal) : ""}
      />
      {wrong.length > 0 && <Alert kind="warning" heading={text.dateWrong} />}
      <PartState query={query} part={text.audit} lines={8}>
        {(page) => <Lines page={page} names={names} parameters={typed} />}
      </PartState>
    </Stack>
  );
}

type LinesProps = { page: Auditpagina; names: Names; parameters: Readonly<Record<string, string>> };

function Lines({ page, names, parameters }: LinesProps) {
  if (page.totaal === 0) return <EmptyState heading={text.empty}>{text.emptyText}</EmptyState>;
  return (
    <>
      <Sheet full>
        <Table
          caption={text.audit}
          captionHidden
          columns={columnsWith(names)}
          rows={page.rijen}
          rowKey={({ gemeente, nummer }) => `${gemeente}/${nummer}`}
        />
      </Sheet>
      <Pagination
        page={page.pagina}
        pages={Math.ceil(page.totaal / page.perPagina)}
        href={(pagina) => `/logboek${queryText({ ...parameters, pagina })}`}
      />
    </>
  );
}

const columnsWith = (names: Names): readonly Column<Regel>[] => [
  {
    id: "wanneer",
    header: text.columns.when,
    cell: ({ tijdstip }) => text.moment(shortDate(tijdstip), time(tijdstip)),
  },
  {
    id: "wie",
    header: text.columns.who,
    rowHeader: true,
    cell: ({ gebruiker }) => gebruiker?.naam ?? text.system,
  },
  {
    id: "handeling",
    header: text.columns.what,
    cell: ({ handeling, velden }) => (
      <>
        {names?.get(handeling) ?? text.handelingen[handeling] ?? handeling}{" "}
        {velden.length > 0 && (
          <Text soft small>
            {text.changedFields(velden)}
          </Text>
        )}
      </>
    ),
  },
  { id: "waarover", header: text.columns.about, cell: About },
  {
    id: "uitkomst",
    header: text.columns.outcome,
    cell: ({ resultaat }) =>
      resultaat === "ok" ? (
        <StatusBadge kind="ok">{text.done}</StatusBadge>
      ) : (
        <StatusBadge kind="error">{text.refused(resultaat)}</StatusBadge>
      ),
  },
];

/** An inwoner is a pseudonym here, with a way to who looked at him. */
function About({ object }: Regel) {
  if (!object.startsWith(INWONER)) return text.about(object);
  const id = object.slice(INWONER.length);
  return (
    <Link href={`/logboek/inwoners/${id}`} quiet>
      {text.about(object)}
    </Link>
  );
}
