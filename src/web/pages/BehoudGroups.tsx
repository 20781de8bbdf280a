import { capital, longDate } from "../format.ts";
import { type Column, GroupHead, Paragraph, SheetPart, Stack, TabList, Table, Text } from "../nlds/index.ts";
import { shown } from "./BehoudFigures.tsx";
import { text } from "./BehoudPage.text.ts";
import { type Behoudgroep, everyone, type Werkbehoud } from "./behoud.queries.ts";

const MAANDEN = [3, 6, 12, 24] as const;
/** Each tab begins with everyone, so that a group can be read beside it. */
const TABS = {
  doelgroep: ["brede doelgroep", "doelgroep", "kwetsbare groep"],
  leeftijd: ["leeftijd"],
  gemeente: ["gemeente"],
  werkvorm: ["werkvorm"],
  unit: ["unit"],
} as const satisfies Readonly<
  Record<Exclude<keyof typeof text.groups.tabs, "jaar">, readonly Behoudgroep["verdeling"][]>
>;

/** How long work is kept, for one division at a time, or year beside year. */
export function BehoudGroups({ behoud }: { behoud: Werkbehoud }) {
  const all = everyone(behoud);
  const tab = (id: keyof typeof text.groups.tabs, rows: readonly Row[]) => ({
    id,
    label: text.groups.tabs[id],
    content: (
      <Table
        caption={text.groups.caption(text.groups.tabs[id])}
        captionHidden
        wide
        columns={COLUMNS}
        rows={rows}
        rowKey={({ naam }) => naam}
        empty={
          <SheetPart>
            <Paragraph>{text.groups.empty}</Paragraph>
          </SheetPart>
        }
      />
    ),
  });
  const tabs = [
    ...(Object.keys(TABS) as (keyof typeof TABS)[]).map((id) =>
      tab(id, [...(all ? [all] : []), ...behoud.behoud.filter(isIn(TABS[id]))]),
    ),
    tab(
      "jaar",
      behoud.jaren.map(({ jaar, ...row }) => ({ ...row, naam: text.groups.begunIn(jaar) })),
    ),
  ];
  return (
    <>
      <GroupHead heading={text.groups.heading} first />
      <SheetPart>
        <Stack>
          <Paragraph soft>{text.groups.lead(behoud.begonnenIn, longDate(behoud.gevolgdTot))}</Paragraph>
          <TabList label={text.groups.heading} tabs={tabs} />
          <Paragraph small soft>
            {text.groups.note}
          </Paragraph>
        </Stack>
      </SheetPart>
    </>
  );
}

const isIn =
  (verdelingen: readonly Behoudgroep["verdeling"][]) =>
  ({ verdeling }: Behoudgroep) =>
    verdelingen.includes(verdeling);

type Row = Pick<Behoudgroep, "naam" | "begonnen" | "momenten">;

const COLUMNS: readonly Column<Row>[] = [
  { id: "naam", header: text.groups.name, rowHeader: true, cell: ({ naam }) => capital(naam) },
  {
    id: "begonnen",
    header: text.groups.begonnen,
    numeric: true,
    cell: ({ begonnen }) => shown(begonnen),
  },
  ...MAANDEN.map((maanden) => ({
    id: `na${maanden}`,
    header: text.groups.after(maanden),
    numeric: true,
    cell: (row: Row) => momentCell(row, maanden),
  })),
];

function momentCell({ momenten }: Row, maanden: number) {
  const moment = momenten.find((een) => een.maanden === maanden);
  if (moment?.stand === "geteld")
    return (
      <>
        <Text strong>{text.groups.share(moment.aandeel!)}</Text>{" "}
        <Text small soft>
          {text.groups.band(moment.laag!, moment.hoog!)}
        </Text>
      </>
    );
  if (moment?.stand === "bijna iedereen") return text.groups.atLeast(moment.laag!);
  return text.groups.stand[moment?.stand ?? "nog niet zo ver"];
}
