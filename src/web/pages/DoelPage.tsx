import { useQuery } from "@tanstack/react-query";
import { capital, month, number, shortDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import { BarChart } from "../nlds/charts.ts";
import {
  type Column,
  Figure,
  Grid,
  GroupHead,
  Link,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  SheetPart,
  Stack,
  Table,
  TargetBar,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { DoelMargin } from "./doelen/DoelMargin.tsx";
import { standOf, targetOf } from "./doelen/DoelenTable.tsx";
import { type DoelInFull, doelQuery } from "./doelen/doelen.queries.ts";
import { text } from "./DoelPage.text.ts";

/** One target: how far it is and how that is known, each stand, its parts, and what was changed about it. */
export function DoelPage() {
  const query = useQuery(doelQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled found={found} />}
    </PageState>
  );
}

function Filled({ found }: { found: DoelInFull }) {
  const { doel, delen, standen, maanden } = found;
  return (
    <Page title={doel.naam}>
      <Opening
        above={<Link href={`/doelen?jaar=${doel.jaar}`}>{text.back}</Link>}
        lead={doel.tekort !== null && text.missing(doel.tekort)}
      >
        <strong>
          {doel.streefVan === null
            ? text.openingTrend(doel.naam)
            : text.opening(doel.naam, standOf(doel), targetOf(doel), doel.eenheid)}
        </strong>
      </Opening>
      <Grid>
        <Stack gap="loose">
          <Bar found={found} />
          {standen.length > 0 && (
            <Sheet>
              <Standen standen={standen} />
            </Sheet>
          )}
          {delen.length > 0 && (
            <Sheet full>
              <Delen delen={delen} />
            </Sheet>
          )}
          {maanden.length > 0 && (
            <Sheet full>
              <Maanden maanden={maanden} />
            </Sheet>
          )}
        </Stack>
        <DoelMargin found={found} />
      </Grid>
    </Page>
  );
}

function Bar({ found: { doel, telt, schommeling } }: { found: DoelInFull }) {
  if (doel.telregel === "werkverlies")
    return (
      <Sheet>
        <Section heading={text.trend.heading}>
          <Stack gap="dense">
            <Paragraph>
              {schommeling
                ? schommeling.signaal
                  ? text.trend.outside(
                      schommeling.laatste.naam,
                      schommeling.laatste.waarde,
                      schommeling.signaal,
                    )
                  : text.trend.within(schommeling.laatste.naam, schommeling.laatste.waarde)
                : text.trend.short}
            </Paragraph>
            <Paragraph>
              <Link href="/sturing/behoud">{text.trend.link}</Link>
            </Paragraph>
          </Stack>
        </Section>
      </Sheet>
    );
  return (
    <Sheet full>
      <TargetBar
        heading={text.bar.heading}
        value={doel.stand.waarde ?? 0}
        target={doel.streefVan ?? 0}
        valueText={standOf(doel)}
        unit={doel.eenheid}
        sentence={text.hoe[doel.stand.wijze]}
        targetText={doel.streefVan === null ? telt.naam : text.bar.target(targetOf(doel))}
      />
      <SheetPart>
        <Paragraph small soft>
          {telt.definitie}
        </Paragraph>
      </SheetPart>
    </Sheet>
  );
}

type Standen = DoelInFull["standen"];
const shown = (waarde: number | null) => (waarde === null ? text.series.few : number(waarde));

function Standen({ standen }: { standen: Standen }) {
  const { series } = text;
  const [first, last] = [standen[0]!, standen.at(-1)!];
  const conclusion = series.conclusion(shown(first.waarde), shown(last.waarde));
  return (
    <Figure
      conclusion={conclusion}
      note={series.note}
      table={{
        caption: series.table,
        captionHidden: true,
        stacked: true,
        rows: standen,
        rowKey: ({ id }) => id,
        columns: [
          {
            id: "dag",
            header: series.day,
            rowHeader: true,
            cell: ({ peildatum }) => shortDate(peildatum, ""),
          },
          { id: "waarde", header: series.value, numeric: true, cell: ({ waarde }) => shown(waarde) },
          { id: "hoe", header: series.kind, cell: ({ wijze }) => text.hoe[wijze] },
          { id: "bron", header: series.source, cell: ({ bron }) => bron },
        ],
      }}
    >
      <BarChart
        label={conclusion}
        bars={standen.map(({ id, peildatum, waarde }) => ({
          id,
          label: shortDate(peildatum, ""),
          values: [waarde ?? 0],
        }))}
      />
    </Figure>
  );
}

function Delen({ delen }: { delen: DoelInFull["delen"] }) {
  return (
    <>
      <GroupHead heading={text.parts.heading} first />
      <Table
        stacked
        caption={text.parts.heading}
        captionHidden
        rows={delen}
        rowKey={({ doel }) => doel.id}
        columns={PART_COLUMNS}
      />
    </>
  );
}

function Maanden({ maanden }: { maanden: DoelInFull["maanden"] }) {
  const { months } = text;
  return (
    <>
      <GroupHead heading={months.heading} first />
      <Table
        caption={months.heading}
        captionHidden
        rows={maanden}
        rowKey={({ maand }) => maand}
        columns={[
          { id: "maand", header: months.month, rowHeader: true, cell: ({ maand }) => capital(month(maand)) },
          { id: "aantal", header: months.count, numeric: true, cell: ({ aantal }) => shown(aantal) },
        ]}
      />
    </>
  );
}

const PART_COLUMNS: readonly Column<DoelInFull["delen"][number]>[] = [
  {
    id: "naam",
    header: text.parts.name,
    rowHeader: true,
    cell: ({ doel }) => (
      <Link href={`/doelen/${doel.id}`} quiet>
        {doel.naam}
      </Link>
    ),
  },
  {
    id: "doel",
    header: text.parts.target,
    numeric: true,
    cell: ({ doel }) => (doel.streefVan === null ? "" : targetOf(doel)),
  },
  { id: "stand", header: text.parts.stand, numeric: true, cell: ({ doel }) => standOf(doel) },
  {
    id: "dag",
    header: text.parts.when,
    cell: ({ doel }) => <Text soft>{doel.stand.peildatum ? shortDate(doel.stand.peildatum, "") : ""}</Text>,
  },
];
