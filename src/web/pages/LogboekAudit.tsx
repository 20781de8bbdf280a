import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { isIsoDate } from "#core/dates";
import { queryText } from "../api.ts";
import { shortDate, time } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  type Column,
  type ComboboxOption,
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
import { useSession } from "../session.tsx";
import { text } from "./LogboekPage.text.ts";
import { type Auditpagina, auditQuery, findGebruikers, handelingenQuery } from "./logboek.queries.ts";
import { handelingen, handelingInWoorden, objectInWoorden, redenInWoorden } from "./logboek-woorden.ts";

type Regel = Auditpagina["rijen"][number];
type Names = ReadonlyMap<string, string> | undefined;

const DAYS: ReadonlySet<string> = new Set(["van", "tot"]);
const INWONER = "inwoner/";

/** Who did what, the latest first; what is not a date does not count. */
export function LogboekAudit() {
  const go = useGo();
  const { data: names } = useQuery(handelingenQuery);
  const [found, setFound] = useState<ComboboxOption | null>(null);
  const typed = Object.fromEntries(useSearchParameters());
  const asked = Object.fromEntries(
    Object.entries(typed).filter(([name, value]) => !DAYS.has(name) || isIsoDate(value)),
  );
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
          { id: "van", label: text.filter.van, isDate: true },
          { id: "tot", label: text.filter.tot, isDate: true },
          {
            id: "gebruiker",
            label: text.filter.gebruiker,
            load: findGebruikers,
            chosen: found ?? userIn(query.data, chosen["gebruiker"]),
            onFound: setFound,
          },
          {
            id: "handeling",
            label: text.filter.handeling,
            emptyLabel: text.allActions,
            options: handelingen(names),
          },
        ]}
        onApply={(values) => go(`/logboek${queryText(values)}`)}
        result={query.data ? text.result(query.data.totaal) : ""}
      />
      <PartState query={query} part={text.audit} lines={8}>
        {(page) => <Lines page={page} names={names} parameters={typed} />}
      </PartState>
    </Stack>
  );
}

/** The name of who is filtered on, when the address came from elsewhere. */
function userIn(page: Auditpagina | undefined, id: string | undefined): ComboboxOption | null {
  const found = page?.rijen.find(({ gebruiker }) => gebruiker?.id === id)?.gebruiker;
  return found ? { id: found.id, label: found.naam } : null;
}

type LinesProps = { page: Auditpagina; names: Names; parameters: Readonly<Record<string, string>> };

function Lines({ page, names, parameters }: LinesProps) {
  const { vandaag } = useSession();
  if (page.totaal === 0) return <EmptyState heading={text.empty}>{text.emptyText}</EmptyState>;
  return (
    <>
      <Sheet full>
        <Table
          stacked
          caption={text.audit}
          captionHidden
          columns={columnsWith(names, vandaag)}
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

const columnsWith = (names: Names, today: string): readonly Column<Regel>[] => [
  {
    id: "wanneer",
    header: text.columns.when,
    cell: ({ tijdstip }) => text.moment(shortDate(tijdstip, today), time(tijdstip)),
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
        {handelingInWoorden(handeling, names)}{" "}
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
    cell: Outcome,
  },
];

/** What was refused stands out by its sign and its words. */
function Outcome({ resultaat }: Regel) {
  if (resultaat === "ok") return <StatusBadge kind="ok">{text.done}</StatusBadge>;
  return (
    <>
      <StatusBadge kind="error">{text.refused}</StatusBadge>{" "}
      <Text soft small>
        {text.refusedBecause(redenInWoorden(resultaat), resultaat)}
      </Text>
    </>
  );
}

/** An inwoner is a pseudonym here, with a way to who looked at him. */
function About({ object, gebruiker }: Regel) {
  if (gebruiker && object === `gebruiker/${gebruiker.id}`) return text.ownAccount;
  if (!object.startsWith(INWONER)) return objectInWoorden(object);
  const id = object.slice(INWONER.length);
  return (
    <Link href={`/logboek/inwoners/${id}`} quiet>
      {objectInWoorden(object)}
    </Link>
  );
}
