import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Lksgemeente, Lksland } from "../../modules/financien/loonkosten.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { millions, wholeEuros } from "../format.ts";
import { LineChart } from "../nlds/charts.ts";
import {
  Button,
  type Column,
  Details,
  EmptyState,
  Figure,
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
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./LoonkostenPage.text.ts";
import { LksLandDialog } from "./unitcijfers/LksLandDialog.tsx";
import { type Loonkosten, loonkostenQuery } from "./unitcijfers/unitcijfers.queries.ts";

type Jaar = Loonkosten["samen"][number];
type Regel = Jaar & { readonly naam: string };

/** What has to be ready because the money for loonkostensubsidie comes a year later. */
export function LoonkostenPage() {
  const query = useQuery(loonkostenQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled found={found} />}
    </PageState>
  );
}

function Filled({ found }: { found: Loonkosten }) {
  return (
    <Page title={text.title}>
      <Opening above={<Link href="/financien">{text.back}</Link>} lead={text.lead}>
        <strong>{openingOf(found)}</strong>
      </Opening>
      <Stack gap="loose">
        <Amounts found={found} />
        <Sheet full>
          <Land land={found.land} />
        </Sheet>
      </Stack>
    </Page>
  );
}

/** Of one year only what was granted is known: the advance takes two years beside each other. */
function openingOf({ gemeenten, samen, afgeschermd }: Loonkosten): string {
  const last = samen.at(-1);
  if (!last || gemeenten.length === 0) return afgeschermd.length > 0 ? text.few : text.none;
  const { jaar, lasten, voorgeschoten } = last;
  if (voorgeschoten === null)
    return text.opening.oneYear(wholeEuros(lasten), jaar, gemeenten.map(({ naam }) => naam).join(", "));
  const said = voorgeschoten < 0 ? text.opening.advance : text.opening.over;
  return said(wholeEuros(Math.abs(voorgeschoten)), jaar);
}

function Amounts({ found: { gemeenten, samen, afgeschermd } }: { found: Loonkosten }) {
  const last = samen.at(-1);
  const held = afgeschermd.join(", ");
  if (!last || gemeenten.length === 0)
    return (
      <Sheet>
        {held ? (
          <EmptyState heading={text.why}>{text.fewText(held)}</EmptyState>
        ) : (
          <EmptyState heading={text.none}>{text.noneText}</EmptyState>
        )}
      </Sheet>
    );
  return (
    <>
      {last.budget !== null && (
        <Sheet>
          <LksChart samen={samen} />
        </Sheet>
      )}
      <Sheet full>
        <LksTable gemeenten={gemeenten} last={last} />
        <SheetPart>
          <Stack gap="dense">
            {last.budget === null && (
              <Paragraph small soft>
                {text.oneYearNote}
              </Paragraph>
            )}
            {held && (
              <Paragraph small soft>
                {text.held(held)}
              </Paragraph>
            )}
          </Stack>
        </SheetPart>
      </Sheet>
    </>
  );
}

function LksChart({ samen }: { samen: Loonkosten["samen"] }) {
  const last = samen.at(-1);
  if (!last || last.budget === null) return null;
  const conclusion = text.chart.conclusion(last.jaar, wholeEuros(last.lasten), wholeEuros(last.budget));
  return (
    <Section heading={text.chart.heading}>
      <Figure
        conclusion={conclusion}
        note={text.chart.note}
        table={{
          caption: text.chart.heading,
          captionHidden: true,
          rows: samen,
          rowKey: ({ jaar }) => String(jaar),
          columns: [
            { id: "jaar", header: text.table.jaar, rowHeader: true, cell: ({ jaar }) => String(jaar) },
            ...AMOUNTS,
          ],
        }}
      >
        <LineChart
          label={conclusion}
          ticks={samen.map(({ jaar }) => String(jaar))}
          format={(cents) => wholeEuros(cents)}
          series={[
            { id: "lasten", label: text.chart.lasten, values: samen.map(({ lasten }) => lasten) },
            {
              id: "budget",
              label: text.chart.budget,
              kind: "second",
              values: samen.map(({ budget }) => budget),
            },
          ]}
        />
      </Figure>
    </Section>
  );
}

const shown = (amount: number | null) => (amount === null ? null : wholeEuros(amount));
const AMOUNTS: readonly Column<Jaar>[] = [
  { id: "lasten", header: text.table.lasten, numeric: true, cell: ({ lasten }) => wholeEuros(lasten) },
  { id: "budget", header: text.table.budget, numeric: true, cell: ({ budget }) => shown(budget) },
  { id: "verschil", header: text.table.verschil, numeric: true, cell: ({ verschil }) => shown(verschil) },
  {
    id: "voorgeschoten",
    header: text.table.voorgeschoten,
    numeric: true,
    strong: true,
    cell: ({ voorgeschoten }) => shown(voorgeschoten),
  },
];

function LksTable({ gemeenten, last }: { gemeenten: readonly Lksgemeente[]; last: Jaar }) {
  const rows = gemeenten.flatMap(({ naam, jaren }) => {
    const year = jaren.find(({ jaar }) => jaar === last.jaar);
    return year ? [{ ...year, naam }] : [];
  });
  const columns: readonly Column<Regel>[] = [
    { id: "gemeente", header: text.table.gemeente, rowHeader: true, cell: ({ naam }) => naam },
    ...AMOUNTS,
  ];
  return (
    <>
      <GroupHead heading={text.table.heading(last.jaar)} first>
        {text.table.note}
      </GroupHead>
      <Table
        caption={text.table.heading(last.jaar)}
        captionHidden
        stacked
        columns={columns}
        rows={rows}
        rowKey={({ naam }) => naam}
        total={{
          gemeente: text.table.samen,
          lasten: wholeEuros(last.lasten),
          budget: shown(last.budget),
          verschil: shown(last.verschil),
          voorgeschoten: shown(last.voorgeschoten),
        }}
      />
      {last.budget !== null && (
        <SheetPart>
          {gemeenten.map(({ gemeente, naam, jaren }) => (
            <Details key={gemeente} summary={naam}>
              <Table
                caption={naam}
                captionHidden
                even
                columns={[
                  { id: "jaar", header: text.table.jaar, rowHeader: true, cell: ({ jaar }) => String(jaar) },
                  ...AMOUNTS,
                ]}
                rows={jaren}
                rowKey={({ jaar }) => String(jaar)}
              />
            </Details>
          ))}
        </SheetPart>
      )}
    </>
  );
}

/** What the line rests on: who answers for the money keeps it. */
function Land({ land }: { land: readonly Lksland[] }) {
  const { gebruiker } = useSession();
  const mayChange = scopesOf(gebruiker, "change", "geld").length > 0;
  const [asked, setAsked] = useState<Lksland | "nieuw" | null>(null);
  const columns = mayChange ? [...LAND, changeColumn(setAsked)] : LAND;
  return (
    <>
      <GroupHead heading={text.land.heading} first>
        {mayChange && <Button onPress={() => setAsked("nieuw")}>{text.land.add}</Button>}
      </GroupHead>
      <Table
        caption={text.land.heading}
        captionHidden
        stacked
        columns={columns}
        rows={land}
        rowKey={({ jaar }) => String(jaar)}
        empty={
          <SheetPart>
            <Paragraph soft>{text.noneText}</Paragraph>
          </SheetPart>
        }
      />
      {asked && <LksLandDialog land={asked === "nieuw" ? null : asked} onClose={() => setAsked(null)} />}
    </>
  );
}

const LAND: readonly Column<Lksland>[] = [
  { id: "jaar", header: text.land.jaar, rowHeader: true, cell: ({ jaar }) => String(jaar) },
  {
    id: "landelijk",
    header: text.land.landelijk,
    numeric: true,
    cell: ({ landelijk }) => millions(landelijk),
  },
  {
    id: "macrobudget",
    header: text.land.macrobudget,
    numeric: true,
    cell: ({ macrobudget }) => millions(macrobudget),
  },
  {
    id: "bron",
    header: text.land.bron,
    cell: ({ bron, zekerheid }) => (
      <>
        {bron} {zekerheid === "aanname" && <Text soft>({text.land.aanname})</Text>}
      </>
    ),
  },
];

const changeColumn = (onAsk: (year: Lksland) => void): Column<Lksland> => ({
  id: "doe",
  header: text.land.change,
  cell: (year) => (
    <Button dense kind="subtle" label={text.land.changeOf(year.jaar)} onPress={() => onAsk(year)}>
      {text.land.change}
    </Button>
  ),
});
