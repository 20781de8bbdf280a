import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { queryText } from "../api.ts";
import { dateAndTime } from "../format.ts";
import { usePathParameter, useSearchParameters } from "../location.ts";
import {
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  Pagination,
  Sheet,
  Stack,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { text } from "./LogboekInwonerPage.text.ts";
import { type Inzagepagina, inzageQuery, registerQuery } from "./logboek.queries.ts";

type Inzage = Inzagepagina["rijen"][number];

/** C4: each use of the data of one inwoner, and for what. */
export function LogboekInwonerPage() {
  const id = usePathParameter("id");
  const pagina = useSearchParameters().get("pagina") ?? "";
  const inzage = useQuery({ ...inzageQuery(id, pagina), placeholderData: keepPreviousData });
  return (
    <PageState query={inzage} title={text.title} loading={text.loading}>
      {(inzage) => <Filled id={id} inzage={inzage} />}
    </PageState>
  );
}

function Filled({ id, inzage }: { id: string; inzage: Inzagepagina }) {
  const { data: register } = useQuery(registerQuery);
  const names = new Map(register?.map((row) => [row.id, row.naam]));
  const { strong, rest } = inzage.totaal === 0 ? text.openingNone : text.opening(inzage.totaal);
  return (
    <Page title={text.title}>
      <Opening above={text.above(id)}>
        <strong>{strong}</strong> {rest}
      </Opening>
      <Stack gap="loose">
        {inzage.totaal === 0 ? (
          <EmptyState heading={text.nothing} />
        ) : (
          <Sheet full>
            <Table
              stacked
              caption={text.table}
              captionHidden
              columns={columnsWith(names)}
              rows={inzage.rijen.map((regel, at) => ({ ...regel, plaats: at }))}
              rowKey={({ tijdstip, plaats }) => `${tijdstip}/${plaats}`}
            />
          </Sheet>
        )}
        <Pagination
          page={inzage.pagina}
          pages={Math.ceil(inzage.totaal / inzage.perPagina)}
          href={(pagina) => `/logboek/inwoners/${id}${queryText({ pagina })}`}
        />
        <Link href="/logboek" icon="back">
          {text.back}
        </Link>
      </Stack>
    </Page>
  );
}

const columnsWith = (names: ReadonlyMap<string, string>): readonly Column<Inzage & { plaats: number }>[] => [
  { id: "wanneer", header: text.columns.when, cell: ({ tijdstip }) => dateAndTime(tijdstip) },
  {
    id: "wie",
    header: text.columns.who,
    rowHeader: true,
    cell: ({ wie, functie }) => (
      <>
        {wie ?? text.system}{" "}
        {functie && (
          <Text soft small>
            {functie}
          </Text>
        )}
      </>
    ),
  },
  { id: "wat", header: text.columns.what, cell: ({ wat }) => wat },
  {
    id: "waarvoor",
    header: text.columns.why,
    cell: ({ activiteit }) => names.get(lastOf(activiteit)) ?? null,
  },
];

/** The last part of the address of an activity in the register. */
const lastOf = (address: string) => address.slice(address.lastIndexOf("/") + 1);
