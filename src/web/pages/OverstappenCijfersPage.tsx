import { useQuery } from "@tanstack/react-query";
import { capital, longDate, number } from "../format.ts";
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
  const last = lastQuarter(vandaag);
  const asked = {
    jaar: parameters.get("jaar") ?? String(last.jaar),
    kwartaal: parameters.get("kwartaal") ?? (parameters.has("jaar") ? "" : String(last.kwartaal)),
    gemeente: parameters.get("gemeente") ?? "",
  };
  const query = useQuery(tellingenQuery(asked));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(tellingen) => <Filled tellingen={tellingen} asked={asked} />}
    </PageState>
  );
}

type Asked = { readonly jaar: string; readonly kwartaal: string; readonly gemeente: string };

function Filled({ tellingen: { vanaf, tot, samen, rijen }, asked }: { tellingen: Tellingen; asked: Asked }) {
  return (
    <Page title={text.title}>
      <Opening above={text.above(longDate(vanaf), longDate(tot))}>
        <strong>{samen.aantal === null ? noneOf(asked) : text.opening(samen.aantal)}</strong>{" "}
        {samen.terug !== null && text.back(samen.terug)}{" "}
        {samen.dagenTotVolgende !== null && text.days(samen.dagenTotVolgende)}
      </Opening>
      <Stack gap="loose">
        <Choice asked={asked} aantal={rijen.length} />
        <Sheet full>
          {rijen.length === 0 ? (
            <EmptyState heading={isPart(asked) ? text.perYear : text.emptyHeading}>
              {isPart(asked) ? text.onlyYear : text.none}
            </EmptyState>
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

/** Of a quarter and of a gemeente there is one number. */
const isPart = ({ kwartaal, gemeente }: Asked): boolean => kwartaal !== "" || gemeente !== "";

const noneOf = ({ kwartaal, gemeente }: Asked): string =>
  kwartaal !== "" && gemeente !== "" ? text.onlyYear : text.none;

function Choice({ asked, aantal }: { asked: Asked; aantal: number }) {
  const go = useGo();
  const { vandaag, gebruiker } = useSession();
  const last = lastQuarter(vandaag);
  const years = Array.from({ length: YEARS }, (_, at) => last.jaar - at);
  const isWhole = Number(asked.jaar) <= lastYear(vandaag);
  const quarters = [1, 2, 3, 4].filter((kwartaal) => isWhole || kwartaal <= last.kwartaal);
  return (
    <FilterList
      label={text.filters}
      filters={[
        {
          id: "jaar",
          label: text.year,
          options: years.map((jaar) => ({ value: String(jaar), label: String(jaar) })),
          required: true,
        },
        {
          id: "kwartaal",
          label: text.quarter,
          options: quarters.map((kwartaal) => ({ value: String(kwartaal), label: text.quarterOf(kwartaal) })),
          required: !isWhole,
        },
        {
          id: "gemeente",
          label: text.gemeente,
          options: gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
        },
      ]}
      value={asked}
      onApply={({ jaar = "", kwartaal = "", gemeente = "" }) => {
        const inPast =
          Number(jaar) <= lastYear(vandaag) || (kwartaal !== "" && Number(kwartaal) <= last.kwartaal);
        const period = inPast ? kwartaal : String(last.kwartaal);
        go(`/sturing/overstappen${queryText({ jaar, kwartaal: period, gemeente })}`);
      }}
      result={text.result(aantal)}
    />
  );
}

/** The last year that is over: with its forms and its gemeenten. */
function lastYear(vandaag: string): number {
  const { jaar, kwartaal } = lastQuarter(vandaag);
  return kwartaal === 4 ? jaar : jaar - 1;
}

/** The last quarter that is over: of a period that runs no figures are given. */
function lastQuarter(vandaag: string): { readonly jaar: number; readonly kwartaal: number } {
  const jaar = Number(vandaag.slice(0, 4));
  const over = Math.floor((Number(vandaag.slice(5, 7)) - 1) / 3);
  return over === 0 ? { jaar: jaar - 1, kwartaal: 4 } : { jaar, kwartaal: over };
}
