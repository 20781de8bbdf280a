import { useQuery } from "@tanstack/react-query";
import { capital, number } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  EmptyState,
  FilterList,
  Opening,
  Page,
  Paragraph,
  Sheet,
  Stack,
  SUPPRESSED,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { queryText } from "../api.ts";
import { type Tellingen, tellingenQuery } from "./overstap/overstap.queries.ts";
import { text as words } from "./overstap/overstap.text.ts";
import { text } from "./OverstappenCijfersPage.text.ts";

const YEARS = 5;

/** For who steers: from which form to which people go, how often back, and how soon on. */
export function OverstappenCijfersPage() {
  const { vandaag } = useSession();
  const parameters = useSearchParameters();
  const jaar = parameters.get("jaar") ?? vandaag.slice(0, 4);
  const gemeente = parameters.get("gemeente") ?? "";
  const asked = { vanaf: `${jaar}-01-01`, tot: `${jaar}-12-31`, gemeente };
  const query = useQuery(tellingenQuery(asked));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(tellingen) => <Filled tellingen={tellingen} jaar={jaar} gemeente={gemeente} />}
    </PageState>
  );
}

function Filled({
  tellingen: { samen, rijen },
  jaar,
  gemeente,
}: {
  tellingen: Tellingen;
  jaar: string;
  gemeente: string;
}) {
  return (
    <Page title={text.title}>
      <Opening above={text.above}>
        <strong>{samen.aantal === null ? text.none : text.opening(samen.aantal)}</strong>{" "}
        {samen.terug !== null && text.back(samen.terug)}{" "}
        {samen.dagenTotVolgende !== null && text.days(samen.dagenTotVolgende)}
      </Opening>
      <Stack gap="loose">
        <Choice jaar={jaar} gemeente={gemeente} aantal={rijen.length} />
        <Sheet full>
          {rijen.length === 0 ? (
            <EmptyState heading={text.emptyHeading}>{text.none}</EmptyState>
          ) : (
            <Table
              caption={text.table}
              rows={rijen}
              rowKey={({ van, naar }) => `${van} ${naar}`}
              columns={[
                {
                  id: "van",
                  header: text.column.van,
                  rowHeader: true,
                  cell: ({ van }) => capital(words.vorm(van)),
                },
                { id: "naar", header: text.column.naar, cell: ({ naar }) => capital(words.vorm(naar)) },
                {
                  id: "aantal",
                  header: text.column.aantal,
                  numeric: true,
                  cell: ({ aantal }) => number(aantal),
                },
                {
                  id: "terug",
                  header: text.column.terug,
                  numeric: true,
                  cell: ({ terug }) => (terug === null ? SUPPRESSED : number(terug)),
                },
                {
                  id: "dagen",
                  header: text.column.dagen,
                  numeric: true,
                  cell: ({ dagenTotVolgende }) =>
                    dagenTotVolgende === null ? text.few : number(dagenTotVolgende),
                },
              ]}
            />
          )}
        </Sheet>
        <Paragraph>{text.note}</Paragraph>
      </Stack>
    </Page>
  );
}

function Choice({ jaar, gemeente, aantal }: { jaar: string; gemeente: string; aantal: number }) {
  const go = useGo();
  const { vandaag, gebruiker } = useSession();
  const last = Number(vandaag.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, at) => String(last - at));
  return (
    <FilterList
      label={text.filters}
      filters={[
        {
          id: "jaar",
          label: text.year,
          options: years.map((value) => ({ value, label: value })),
          required: true,
        },
        {
          id: "gemeente",
          label: text.gemeente,
          options: gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
        },
      ]}
      value={{ jaar, gemeente }}
      onApply={(values) => go(`/sturing/overstappen${queryText(values)}`)}
      result={text.result(aantal)}
    />
  );
}
