import { useQuery } from "@tanstack/react-query";
import type { Traject } from "../../modules/trajecten/traject.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { FilteredList } from "../FilteredList.tsx";
import { number } from "../format.ts";
import { useListParameters } from "../gemeente.ts";
import {
  ButtonLink,
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  Row,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { optionsOf, text as guide } from "./instrumenten/instrumenten.text.ts";
import { text } from "./TrajectenPage.text.ts";
import { Actief } from "./trajecten/Actief.tsx";
import { EigenGroepen } from "./trajecten/EigenGroepen.tsx";
import { type Trajecten, trajectenQuery } from "./trajecten/trajecten.queries.ts";
import { text as words } from "./trajecten/trajecten.text.ts";

/** What there is to take part in, with the places that are free. */
export function TrajectenPage() {
  const parameters = useListParameters();
  const query = useQuery(trajectenQuery(parameters));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled found={found} parameters={parameters} />}
    </PageState>
  );
}

type Props = { found: Trajecten; parameters: Readonly<Record<string, string>> };

function Filled({ found, parameters }: Props) {
  const { gebruiker } = useSession();
  const { pagina: _, ...chosen } = parameters;
  const filters = [
    { id: "zoek", label: text.zoek },
    { id: "doelgroep", label: text.doelgroep, options: optionsOf(guide.doelgroepen) },
    { id: "fase", label: text.fase, options: optionsOf(guide.fasen) },
    {
      id: "gemeente",
      label: text.gemeente,
      options: gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
    },
    { id: "vrij", label: text.vrij, options: [{ value: "ja", label: text.alleenVrij }] },
  ];
  const leads = scopesOf(gebruiker, "change", "waarneming").includes("eigen-groep");
  const mayAdd = scopesOf(gebruiker, "change", "instrument").length > 0;
  const steers = scopesOf(gebruiker, "read", "rapport").length > 0;
  const vrij = found.rijen.reduce((sum, traject) => sum + traject.vrij, 0);
  return (
    <Page title={text.title}>
      <Opening lead={text.lead}>
        <strong>{text.opening(found.totaal, found.totaal > found.rijen.length ? null : vrij)}</strong>
      </Opening>
      <Stack gap="loose">
        {leads && <EigenGroepen />}
        {mayAdd && (
          <Row>
            <ButtonLink href="/trajecten/nieuw">{text.nieuw}</ButtonLink>
          </Row>
        )}
        <FilteredList
          path="/trajecten"
          found={found}
          filters={filters}
          filtersLabel={text.filters}
          chosen={chosen}
          result={text.result(found.totaal)}
          empty={<EmptyState heading={text.leeg}>{text.leegTekst}</EmptyState>}
        >
          {(rows) => (
            <Table
              stacked
              caption={text.caption}
              captionHidden
              columns={COLUMNS}
              rows={rows}
              rowKey={({ id }) => id}
            />
          )}
        </FilteredList>
        {steers && <Actief />}
      </Stack>
    </Page>
  );
}

const COLUMNS: readonly Column<Traject>[] = [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ id, naam, doeltype }) => (
      <Stack gap="dense">
        <Link href={`/trajecten/${id}`} quiet>
          {naam}
        </Link>
        <Text small soft>
          {doeltype}
        </Text>
      </Stack>
    ),
  },
  {
    id: "voor",
    header: text.column.voor,
    cell: ({ doelgroepen }) => doelgroepen.map((een) => guide.doelgroepen[een]).join(", "),
  },
  {
    id: "duur",
    header: text.column.duur,
    cell: ({ weken, isAanname }) => (
      <Stack gap="dense">
        <span>{words.weken(weken)}</span>
        {isAanname && (
          <div>
            <StatusBadge kind="unknown">{words.aanname}</StatusBadge>
          </div>
        )}
      </Stack>
    ),
  },
  { id: "uren", header: text.column.uren, numeric: true, cell: ({ urenPerWeek }) => number(urenPerWeek) },
  { id: "groepen", header: text.column.groepen, numeric: true, cell: ({ groepen }) => number(groepen) },
  {
    id: "vrij",
    header: text.column.vrij,
    numeric: true,
    strong: true,
    cell: ({ vrij, groepen }) => (groepen === 0 ? null : number(vrij)),
  },
  {
    id: "wacht",
    header: text.column.wacht,
    numeric: true,
    cell: ({ wacht, groepen }) => (groepen === 0 ? null : number(wacht)),
  },
];
