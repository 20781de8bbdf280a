import { useQuery } from "@tanstack/react-query";
import { queryText } from "../api.ts";
import { euros, exactEuros, number, wholeEuros } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import { BarChart } from "../nlds/charts.ts";
import {
  Details,
  Figure,
  FilterList,
  Grid,
  Link,
  Margin,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  Stack,
  Table,
  type TableProps,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { FinancienLinks } from "./financien/FinancienLinks.tsx";
import { type Vangnetten, vangnetQuery } from "./financien/financien.queries.ts";
import { text as shared } from "./financien/financien.text.ts";
import { text } from "./VangnetPage.text.ts";

type Een = Vangnetten["gemeenten"][number];

const OWN_RISK = 7.5;

/** The shortage on bijstand and what the state adds, of each gemeente apart. */
export function VangnetPage() {
  const query = useQuery(vangnetQuery(Object.fromEntries(useSearchParameters())));
  return (
    <PageState
      query={query}
      title={text.title}
      loading={text.loading}
      isEmpty={({ gemeenten }) => gemeenten.length === 0}
      empty={
        <Page title={text.title}>
          <Opening>{text.empty}</Opening>
        </Page>
      }
    >
      {(found) => <Filled found={found} />}
    </PageState>
  );
}

function Filled({ found: { jaar, jaren, gemeenten } }: { found: Vangnetten }) {
  const go = useGo();
  const short = gemeenten.filter(({ tekortInCenten }) => tekortInCenten > 0);
  const helped = gemeenten.filter(({ uitkeringInCenten }) => (uitkeringInCenten ?? 0) > 0);
  return (
    <Page title={text.title}>
      <Opening above={<Link href="/financien">{shared.back}</Link>} lead={text.lead}>
        <strong>{text.opening(jaar ?? 0, short.length, helped.length)}</strong>
      </Opening>
      <Stack gap="loose">
        <FilterList
          key={jaar}
          label={text.filters}
          value={{ jaar: String(jaar) }}
          filters={[
            {
              id: "jaar",
              label: text.jaar,
              required: true,
              options: jaren.map((year) => ({ value: String(year), label: String(year) })),
            },
          ]}
          onApply={(asked) => go(`/financien/vangnet${queryText(asked)}`)}
          result={text.result(gemeenten.length)}
        />
        <Grid>
          <Sheet>
            <Stack gap="loose">
              <Tekorten gemeenten={gemeenten} />
              {helped.length > 0 && (
                <Section heading={text.stappen}>
                  <Stack>
                    {helped.map((een) => (
                      <Details key={een.gemeente} summary={een.naam}>
                        <Steps een={een} />
                      </Details>
                    ))}
                  </Stack>
                </Section>
              )}
            </Stack>
          </Sheet>
          <Margin label={text.tabel}>
            <Section>
              <Paragraph>{text.nooitSamen}</Paragraph>
            </Section>
            <FinancienLinks />
          </Margin>
        </Grid>
      </Stack>
    </Page>
  );
}

function Tekorten({ gemeenten }: { gemeenten: readonly Een[] }) {
  const most = gemeenten.toSorted((a, b) => b.tekortdeel - a.tekortdeel)[0];
  const conclusion =
    most && most.tekortdeel > 0
      ? text.figure.conclusion(most.naam, share(most.tekortdeel))
      : text.figure.geen;
  return (
    <Figure conclusion={conclusion} note={text.figure.note} table={tableOf(gemeenten)}>
      <BarChart
        label={conclusion}
        format={share}
        bars={gemeenten.map(({ gemeente, naam, tekortdeel }) => ({
          id: gemeente,
          label: naam,
          values: [tekortdeel],
          target: OWN_RISK,
        }))}
      />
    </Figure>
  );
}

const tableOf = (gemeenten: readonly Een[]): TableProps<Een> => ({
  caption: text.tabel,
  captionHidden: true,
  stacked: true,
  rows: gemeenten,
  rowKey: ({ gemeente }) => gemeente,
  columns: [
    { id: "gemeente", header: text.column.gemeente, rowHeader: true, cell: ({ naam }) => naam },
    {
      id: "budget",
      header: text.column.budget,
      numeric: true,
      cell: ({ budgetInCenten }) => wholeEuros(budgetInCenten),
    },
    {
      id: "lasten",
      header: text.column.lasten,
      numeric: true,
      cell: ({ lastenInCenten }) => wholeEuros(lastenInCenten),
    },
    {
      id: "tekort",
      header: text.column.tekort,
      numeric: true,
      cell: ({ tekortInCenten }) => wholeEuros(tekortInCenten),
    },
    { id: "deel", header: text.column.deel, numeric: true, cell: ({ tekortdeel }) => share(tekortdeel) },
    {
      id: "vangnet",
      header: text.column.vangnet,
      numeric: true,
      strong: true,
      cell: ({ uitkeringInCenten }) => (uitkeringInCenten === null ? null : euros(uitkeringInCenten)),
    },
  ],
});

const Steps = ({ een: { naam, stappen } }: { een: Een }) => (
  <Table
    stacked
    caption={naam}
    captionHidden
    rows={stappen}
    rowKey={({ naam }) => naam}
    columns={[
      { id: "stap", header: text.stap, rowHeader: true, cell: ({ toelichting }) => toelichting },
      { id: "som", header: text.som, cell: ({ som }) => som },
      { id: "bedrag", header: text.bedrag, numeric: true, cell: ({ bedrag }) => exactEuros(bedrag) },
      { id: "bron", header: text.bron, cell: ({ bron }) => bron },
    ]}
  />
);

const share = (value: number): string => `${number(value, 1)}%`;
