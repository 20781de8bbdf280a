import { useQuery } from "@tanstack/react-query";
import { ONDERDELEN } from "../../modules/beeld/ontbreekt.ts";
import { FilteredList } from "../FilteredList.tsx";
import { useSearchParameters } from "../location.ts";
import {
  ButtonLink,
  type Column,
  EmptyState,
  Grid,
  Link,
  Margin,
  Opening,
  Page,
  Section,
  Stack,
  StatusBadge,
  SummaryList,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { text as words } from "./BeeldPage.text.ts";
import { type Ontbreekt, ontbreektQuery } from "./beeld/beeld.queries.ts";
import { text } from "./OntbreektPage.text.ts";

const FILTERS = [
  {
    id: "onderdeel",
    label: text.onderdeel,
    emptyLabel: text.all,
    options: ONDERDELEN.map((value) => ({ value, label: words.onderdeel[value] })),
  },
];

/** What is missing in the dossiers of a caseload, by name. */
export function OntbreektPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(ontbreektQuery(parameters));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Opening lead={text.lead}>
            <strong>{text.opening(found.telling.mensen, found.telling.compleet)}</strong>
          </Opening>
          <Grid>
            <List found={found} parameters={parameters} />
            <Known telling={found.telling} />
          </Grid>
        </Page>
      )}
    </PageState>
  );
}

const COLUMNS: readonly Column<Ontbreekt["rijen"][number]>[] = [
  {
    id: "wie",
    header: text.wie,
    rowHeader: true,
    cell: ({ inwonerId, naam }) => (
      <Link href={`/inwoners/${inwonerId}`} quiet>
        {naam}
      </Link>
    ),
  },
  {
    id: "wat",
    header: text.wat,
    cell: ({ ontbreekt }) =>
      ontbreekt.length === 0 ? (
        <StatusBadge kind="ok">{text.complete}</StatusBadge>
      ) : (
        ontbreekt.map((onderdeel) => words.onderdeel[onderdeel]).join(", ")
      ),
  },
  {
    id: "actie",
    header: text.action,
    cell: ({ inwonerId, naam }) => (
      <ButtonLink href={`/inwoners/${inwonerId}/beeld`} dense label={`${text.open} van ${naam}`}>
        {text.open}
      </ButtonLink>
    ),
  },
];

type ListProps = { found: Ontbreekt; parameters: Readonly<Record<string, string>> };

function List({ found, parameters }: ListProps) {
  const { pagina: _, ...chosen } = parameters;
  return (
    <Stack gap="loose">
      <FilteredList
        path="/caseload/ontbreekt"
        found={found}
        filters={FILTERS}
        filtersLabel={text.filters}
        chosen={chosen}
        result={text.result(found.totaal)}
        empty={<EmptyState heading={text.empty}>{text.emptyText}</EmptyState>}
      >
        {(rijen) => (
          <Table
            caption={text.caption}
            captionHidden
            rows={rijen}
            rowKey={({ inwonerId }) => inwonerId}
            columns={COLUMNS}
          />
        )}
      </FilteredList>
    </Stack>
  );
}

/** Of how many each thing is known: about the caseload, not about anyone in it. */
const Known = ({ telling: { bekend, mensen } }: Pick<Ontbreekt, "telling">) => (
  <Margin label={text.known}>
    <Section heading={text.known}>
      <SummaryList
        split
        facts={bekend.map(({ onderdeel, aantal }) => ({
          term: words.onderdeel[onderdeel],
          value: text.knownOf(aantal, mensen),
        }))}
      />
    </Section>
  </Margin>
);
