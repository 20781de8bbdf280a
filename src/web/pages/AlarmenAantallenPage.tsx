import { useQuery } from "@tanstack/react-query";
import { ALARMSOORTEN, type AlarmSoort } from "../../modules/alarmen/alarm.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { number } from "../format.ts";
import {
  EmptyState,
  Link,
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
import { type Alarmtellingen, alarmtellingQuery } from "./alarmen.queries.ts";
import { text } from "./AlarmenAantallenPage.text.ts";

type Telling = Alarmtellingen["rijen"][number];
type Row = { readonly gemeente: string | null; readonly naam: string; readonly van: readonly Telling[] };

/** For who steers: where people wait too long, by gemeente. Nobody stands in it by name. */
export function AlarmenAantallenPage() {
  const query = useQuery(alarmtellingQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ rijen }) => (
        <Page title={text.title}>
          <Filled rijen={rijen} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ rijen }: Alarmtellingen) {
  const { gebruiker } = useSession();
  const most = Math.max(0, ...rijen.map(({ gemeente, aantal }) => (gemeente === null ? (aantal ?? 0) : 0)));
  return (
    <>
      <Opening above={text.above} lead={text.lead}>
        <strong>{rijen.length === 0 ? text.none : most === 0 ? text.few : text.opening(most)}</strong>
      </Opening>
      <Stack gap="loose">
        <Sheet full>
          {rijen.length === 0 ? (
            <EmptyState heading={text.none}>{text.emptyText}</EmptyState>
          ) : (
            <Tellingen rijen={rijen} />
          )}
        </Sheet>
        <Paragraph>{text.note}</Paragraph>
        {scopesOf(gebruiker, "read", "plan").length > 0 && (
          <Paragraph>
            <Link href="/alarmen">{text.ownList}</Link>
          </Paragraph>
        )}
      </Stack>
    </>
  );
}

function Tellingen({ rijen }: Alarmtellingen) {
  return (
    <Table
      caption={text.table}
      rows={rowsOf(rijen)}
      rowKey={({ gemeente }) => gemeente ?? "regio"}
      columns={[
        { id: "gemeente", header: text.column.gemeente, rowHeader: true, cell: ({ naam }) => naam },
        ...ALARMSOORTEN.map((soort) => ({
          id: soort,
          header: text.column[soort],
          numeric: true as const,
          cell: ({ van }: Row) => shown(tellingOf(van, soort)),
        })),
        {
          id: "alleen",
          header: text.column.alleen,
          numeric: true as const,
          cell: ({ van }: Row) => shown(tellingOf(van, "zonder oplossing", "zonderBegeleider")),
        },
      ]}
    />
  );
}

/** The region first, then each gemeente by name. */
const rowsOf = (rijen: readonly Telling[]): Row[] =>
  [...Map.groupBy(rijen, ({ gemeente }) => gemeente)].map(([gemeente, van]) => ({
    gemeente,
    naam: van[0]?.gemeentenaam ?? text.regio,
    van,
  }));

/** Zero where there are none; null where there are too few to show. */
function tellingOf(
  van: readonly Telling[],
  soort: AlarmSoort,
  which: "aantal" | "zonderBegeleider" = "aantal",
): number | null {
  const found = van.find((telling) => telling.soort === soort);
  return found ? found[which] : 0;
}

const shown = (aantal: number | null) => (aantal === null ? SUPPRESSED : number(aantal));
