import { number, percent, signedEuros, wholeEuros } from "./amounts.ts";
import { BarChart } from "../../nlds/charts.ts";
import {
  type Column,
  Figure,
  Link,
  Paragraph,
  Section,
  Stack,
  StatusBadge,
  SUPPRESSED,
  Table,
  Text,
} from "../../nlds/index.ts";
import { text as unitText } from "../UnitCijfersPage.text.ts";
import { text } from "../UnitsCijfersPage.text.ts";
import type { Unitoverzicht } from "./unitcijfers.queries.ts";

type Props = { overzicht: Unitoverzicht };
type Unit = Unitoverzicht["units"][number];
const words = text.table;

/** Each unit a row; each company is the sum of its units. */
export function UnitsTable({ overzicht: { units, totaal } }: Props) {
  return (
    <Table
      caption={words.heading}
      captionHidden
      wide
      columns={COLUMNS}
      rows={units}
      rowKey={({ id }) => id}
      total={{
        unit: words.total,
        omzet: wholeEuros(totaal.omzet),
        added: wholeEuros(totaal.toegevoegdeWaarde),
        perFte: amountOr(totaal.toegevoegdeWaardePerFte),
        resultaat: wholeEuros(totaal.resultaat),
        marge: totaal.marge === null ? null : percent(totaal.marge, 1),
        fte: number(totaal.fte, 1),
      }}
    />
  );
}

const amountOr = (value: number | null) => (value === null ? null : wholeEuros(value));

const COLUMNS: readonly Column<Unit>[] = [
  {
    id: "unit",
    header: words.unit,
    rowHeader: true,
    cell: ({ id, naam, organisatie }) => (
      <Stack gap="dense">
        <Link href={`/units/${id}/cijfers`} quiet>
          {naam}
        </Link>
        <Text small soft>
          {organisatie}
        </Text>
      </Stack>
    ),
  },
  { id: "omzet", header: words.omzet, numeric: true, cell: ({ omzet }) => wholeEuros(omzet) },
  {
    id: "added",
    header: words.added,
    numeric: true,
    cell: ({ toegevoegdeWaarde }) => wholeEuros(toegevoegdeWaarde),
  },
  {
    id: "perFte",
    header: words.perFte,
    numeric: true,
    strong: true,
    cell: ({ toegevoegdeWaardePerFte }) => amountOr(toegevoegdeWaardePerFte),
  },
  { id: "resultaat", header: words.resultaat, numeric: true, cell: ({ resultaat }) => wholeEuros(resultaat) },
  {
    id: "marge",
    header: words.marge,
    numeric: true,
    cell: ({ marge }) => (marge === null ? null : percent(marge, 1)),
  },
  { id: "fte", header: words.fte, numeric: true, cell: ({ fte }) => number(fte, 1) },
  {
    id: "stand",
    header: words.stand,
    cell: ({ voorlopig, maanden }) => (
      <Stack gap="dense">
        <StatusBadge kind={voorlopig > 0 ? "waiting" : "ok"}>
          {voorlopig > 0 ? words.provisional(voorlopig) : words.complete}
        </StatusBadge>
        {maanden < 12 && (
          <Text small soft>
            {words.months(maanden)}
          </Text>
        )}
      </Stack>
    ),
  },
];

/** What one fte adds, unit by unit. */
export function UnitsChart({ overzicht: { units } }: Props) {
  const known = units
    .flatMap(({ id, naam, toegevoegdeWaardePerFte }) =>
      toegevoegdeWaardePerFte === null ? [] : [{ id, naam, amount: toegevoegdeWaardePerFte }],
    )
    .toSorted((a, b) => b.amount - a.amount);
  const [best] = known;
  if (!best) return null;
  const conclusion = text.chart.conclusion(best.naam, wholeEuros(best.amount));
  return (
    <Section heading={text.chart.heading}>
      <Figure
        conclusion={conclusion}
        note={text.chart.note}
        table={{
          caption: text.chart.heading,
          captionHidden: true,
          rows: known,
          rowKey: ({ id }) => id,
          columns: [
            { id: "unit", header: words.unit, rowHeader: true, cell: ({ naam }) => naam },
            { id: "perFte", header: words.perFte, numeric: true, cell: ({ amount }) => wholeEuros(amount) },
          ],
        }}
      >
        <BarChart
          label={conclusion}
          format={wholeEuros}
          bars={known.map(({ id, naam, amount }) => ({ id, label: naam, values: [Math.max(0, amount)] }))}
        />
      </Figure>
    </Section>
  );
}

/** How much of the change of the turnover goes with staff. */
export function UnitsChanges({ overzicht: { organisaties } }: Props) {
  const { why } = text;
  const known = organisaties.flatMap(({ organisatie, vergelijking }) =>
    vergelijking?.verklaring ? [{ organisatie, ...vergelijking.verklaring }] : [],
  );
  return (
    <Section heading={why.heading}>
      <Stack gap="dense">
        {known.length === 0 && <Paragraph soft>{why.none}</Paragraph>}
        {known.map(({ organisatie, verschil, doorFte, doorOmzetPerFte }) => (
          <Paragraph key={organisatie}>
            <Text strong>{why.line(organisatie, signedEuros(verschil))}</Text>{" "}
            {why.parts(signedEuros(doorFte), signedEuros(doorOmzetPerFte))}
          </Paragraph>
        ))}
        {known.length > 0 && (
          <Paragraph small soft>
            {why.note}
          </Paragraph>
        )}
      </Stack>
    </Section>
  );
}

/** Team by team, by group. */
export function UnitsMix({ overzicht: { units } }: Props) {
  const groups = units.find(({ mix }) => mix)?.mix?.groepen.map(({ groep }) => groep) ?? [];
  const shown = (count: number | null | undefined) => (count === null ? SUPPRESSED : number(count ?? 0));
  const columns: readonly Column<Unit>[] = [
    { id: "unit", header: words.unit, rowHeader: true, cell: ({ naam }) => naam },
    ...groups.map((groep) => ({
      id: groep,
      header: unitText.mix.groepen[groep] ?? groep,
      numeric: true,
      cell: ({ mix }: Unit) => shown(mix?.groepen.find((each) => each.groep === groep)?.mensen),
    })),
    {
      id: "totaal",
      header: text.mix.total,
      numeric: true,
      strong: true,
      cell: ({ mix }) => shown(mix ? mix.totaal : 0),
    },
  ];
  return (
    <Table
      caption={text.mix.heading}
      captionHidden
      wide
      even
      columns={columns}
      rows={units}
      rowKey={({ id }) => id}
    />
  );
}
