import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { queryText } from "../api.ts";
import { number } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  type Column,
  FilterList,
  Link,
  Opening,
  Page,
  Paragraph,
  Sheet,
  Stack,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./GeenMatchPage.text.ts";
import { type GeenMatchTelling, tellingQuery } from "./geen-match/geen-match.queries.ts";
import { redenTekst } from "./geen-match/geen-match.text.ts";

const YEARS = 3;
type Regel = GeenMatchTelling["redenen"][number];
type Asked = { readonly jaar: string; readonly kwartaal: string; readonly gemeente: string };

/** For who steers and who speaks with werkgevers: how often each reason was given, and where something can be done. */
export function GeenMatchPage() {
  const { vandaag } = useSession();
  const parameters = useSearchParameters();
  const asked = {
    jaar: parameters.get("jaar") ?? vandaag.slice(0, 4),
    kwartaal: parameters.get("kwartaal") ?? "",
    gemeente: parameters.get("gemeente") ?? "",
  };
  const query = useQuery(tellingQuery(asked));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(telling) => (
        <Page title={text.title}>
          <Filled telling={telling} asked={asked} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ telling: { redenen }, asked }: { telling: GeenMatchTelling; asked: Asked }) {
  const { gebruiker, vandaag } = useSession();
  const rijen = redenen.toSorted((a, b) => (b.inwoners ?? 0) - (a.inwoners ?? 0));
  const eerste = rijen[0];
  return (
    <>
      <Opening lead={text.lead}>
        <strong>
          {eerste?.inwoners
            ? text.opening(redenTekst(eerste.reden), eerste.inwoners)
            : noneOf(asked, vandaag)}
        </strong>
      </Opening>
      <Stack gap="loose">
        <Choice asked={asked} aantal={rijen.filter(({ inwoners }) => inwoners !== null).length} />
        <Sheet full>
          <Table
            caption={text.table}
            captionHidden
            rows={rijen}
            rowKey={({ reden }) => reden}
            columns={columnsFor(rijen.some(({ plekken }) => plekken !== null))}
          />
        </Sheet>
        <Paragraph soft>{text.note}</Paragraph>
        {scopesOf(gebruiker, "read", "matchronde").length > 0 && (
          <Paragraph>
            <Link href="/regionale-matching">{text.more}</Link>
          </Paragraph>
        )}
      </Stack>
    </>
  );
}

const noneOf = ({ jaar, kwartaal, gemeente }: Asked, vandaag: string): string =>
  gemeente !== "" && (kwartaal !== "" || jaar >= vandaag.slice(0, 4)) ? text.onlyYear : text.none;

const columnsFor = (seesPlekken: boolean): readonly Column<Regel>[] => [
  { id: "reden", header: text.column.reden, rowHeader: true, cell: ({ reden }) => redenTekst(reden) },
  {
    id: "inwoners",
    header: text.column.inwoners,
    numeric: true,
    cell: ({ inwoners }) => (inwoners === null ? text.few : number(inwoners)),
  },
  ...(seesPlekken
    ? [
        {
          id: "plekken",
          header: text.column.plekken,
          numeric: true,
          cell: ({ plekken }: Regel) => number(plekken ?? 0),
        },
      ]
    : []),
  { id: "hefboom", header: text.column.hefboom, cell: ({ reden }) => text.hefboom[reden] },
];

function Choice({ asked, aantal }: { asked: Asked; aantal: number }) {
  const go = useGo();
  const { vandaag, gebruiker } = useSession();
  const years = Array.from({ length: YEARS }, (_, at) => String(Number(vandaag.slice(0, 4)) - at));
  return (
    <FilterList
      key={Object.values(asked).join("/")}
      label={text.filters}
      filters={[
        {
          id: "jaar",
          label: text.year,
          required: true,
          options: years.map((jaar) => ({ value: jaar, label: jaar })),
        },
        {
          id: "kwartaal",
          label: text.quarter,
          emptyLabel: text.wholeYear,
          options: [1, 2, 3, 4].map((kwartaal) => ({
            value: String(kwartaal),
            label: text.quarterOf(kwartaal),
          })),
        },
        {
          id: "gemeente",
          label: text.gemeente,
          options: gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
        },
      ]}
      value={asked}
      onApply={({ jaar = "", kwartaal = "", gemeente = "" }) =>
        go(`/sturing/geen-match${queryText({ jaar, kwartaal, gemeente })}`)
      }
      result={text.result(aantal)}
    />
  );
}
