import type { Getoonderij, Plaatsingenrapport } from "../../modules/sturing/plaatsingenrapport.ts";
import { queryText } from "../api.ts";
import { csvOf, download } from "../csv.ts";
import { number } from "../format.ts";
import { BarChart } from "../nlds/charts.ts";
import { Button, type Column, Figure, GroupHead, Link, Paragraph, SUPPRESSED, Table } from "../nlds/index.ts";
import { text } from "./SturingPage.text.ts";

type Props = { rapport: Plaatsingenrapport };

/** Each number leads to where it comes from. */
export function SturingTable({ rapport }: Props) {
  const { groepen, rijen, totaal, kolomtotalen, afgeschermd } = rapport;
  const columns: readonly Column<Getoonderij>[] = [
    { id: "gemeente", header: text.gemeente, rowHeader: true, cell: ({ gemeente }) => gemeente },
    ...groepen.map((groep) => ({
      id: groep,
      header: groep,
      numeric: true,
      cell: (rij: Getoonderij) => cellLink(rapport, rij, groep),
    })),
    {
      id: "totaal",
      header: text.total,
      numeric: true,
      strong: true,
      cell: (rij) => cellLink(rapport, rij),
    },
  ];
  const totals = Object.fromEntries(groepen.map((groep) => [groep, shown(kolomtotalen[groep] ?? null)]));
  return (
    <>
      <GroupHead heading={text.table} first>
        <Button icon="download" kind="subtle" dense onPress={() => save(rapport)}>
          {text.download}
        </Button>
      </GroupHead>
      <Table
        caption={text.table}
        captionHidden
        wide
        columns={columns}
        rows={rijen}
        rowKey={({ gemeente }) => gemeente}
        total={{ gemeente: text.region, ...totals, totaal: shown(totaal) }}
      />
      {afgeschermd > 0 && (
        <Paragraph small soft>
          {text.held(afgeschermd)}
        </Paragraph>
      )}
    </>
  );
}

const shown = (count: number | null) => (count === null ? SUPPRESSED : number(count));

/** Nothing lies behind a zero: no link. */
function cellLink({ jaar, stand }: Plaatsingenrapport, rij: Getoonderij, groep?: string) {
  const count = groep === undefined ? rij.totaal : (rij.groepen[groep] ?? null);
  if (count === null) return SUPPRESSED;
  if (count === 0 || rij.code === null) return number(count);
  return (
    <Link
      href={`/sturing/plaatsingen${queryText({ jaar, stand, gemeente: rij.code, groep })}`}
      label={text.cell(count, rij.gemeente, groep ?? text.total.toLowerCase())}
      quiet
    >
      {number(count)}
    </Link>
  );
}

export function SturingFigure({ rapport: { jaar, rijen, totaal } }: Props) {
  const ordered = rijen
    .flatMap(({ gemeente, totaal }) => (totaal === null ? [] : [{ gemeente, totaal }]))
    .toSorted((a, b) => b.totaal - a.totaal);
  const [most] = ordered;
  if (!most || most.totaal === 0) return null;
  const conclusion = totaal
    ? text.figure.conclusion(most.gemeente, most.totaal, Math.round((most.totaal * 100) / totaal))
    : text.figure.most(most.gemeente, most.totaal);
  return (
    <Figure
      conclusion={conclusion}
      note={text.figure.note(jaar)}
      table={{
        caption: text.figure.table,
        captionHidden: true,
        rows: ordered,
        rowKey: ({ gemeente }) => gemeente,
        columns: [
          { id: "gemeente", header: text.gemeente, rowHeader: true, cell: ({ gemeente }) => gemeente },
          { id: "totaal", header: text.figure.count, numeric: true, cell: ({ totaal }) => number(totaal) },
        ],
      }}
    >
      <BarChart
        label={conclusion}
        bars={ordered.map(({ gemeente, totaal }) => ({ id: gemeente, label: gemeente, values: [totaal] }))}
      />
    </Figure>
  );
}

function save({ jaar, stand, groepen, rijen, kolomtotalen, totaal }: Plaatsingenrapport): void {
  const header = [text.gemeente, ...groepen, text.total];
  const body = rijen.map((rij) => [
    rij.gemeente,
    ...groepen.map((groep) => rij.groepen[groep] ?? ""),
    rij.totaal ?? "",
  ]);
  const foot = [text.region, ...groepen.map((groep) => kolomtotalen[groep] ?? ""), totaal ?? ""];
  download(`plaatsingen-${jaar}-${stand}.csv`, csvOf([header, ...body, foot]));
}
