import { number, range } from "../format.ts";
import { BarChart, LineChart } from "../nlds/charts.ts";
import {
  Button,
  CalculationTable,
  type Column,
  Figure,
  Provenance,
  Section,
  Sheet,
  SUPPRESSED,
  Table,
  TargetBar,
  TargetBars,
} from "../nlds/index.ts";
import { text } from "./OntwerpPageCijfers.text.ts";

export function FigureParts() {
  return (
    <>
      <Sheet full>
        <TargetBars>
          {text.targets.map((target) => (
            <TargetBar key={target.heading} {...target} />
          ))}
        </TargetBars>
      </Sheet>
      <Sheet>
        <Section>
          <ForecastFigure />
        </Section>
        <Section>
          <TwoScenarios />
        </Section>
        <Section>
          <BarFigure />
        </Section>
        <SmallCells />
        <Section heading={text.calculation.heading} headingId="ontwerp-rekenblad">
          <CalculationTable
            labelledBy="ontwerp-rekenblad"
            steps={text.calculation.steps}
            total={text.calculation.total}
          />
          <Provenance>{text.calculation.provenance}</Provenance>
        </Section>
      </Sheet>
    </>
  );
}

type Month = { id: string; placed: number | null; goal: number; low: number | null; high: number | null };

function ForecastFigure() {
  const words = text.line;
  const rows: Month[] = text.months.map((id, index) => ({
    id,
    placed: text.placed[index] ?? null,
    goal: text.goal[index] ?? 0,
    low: index > 9 ? (text.low80[index] ?? null) : null,
    high: text.high80[index] ?? null,
  }));
  const columns: Column<Month>[] = [
    { id: "maand", header: words.month, rowHeader: true, cell: ({ id }) => id },
    { id: "gehaald", header: words.done, numeric: true, cell: ({ placed }) => placed },
    { id: "doel", header: words.target, numeric: true, cell: ({ goal }) => goal },
    {
      id: "verwacht",
      header: words.range,
      numeric: true,
      cell: ({ low, high }) => low && high && range(low, high),
    },
  ];
  return (
    <Figure
      conclusion={words.conclusion}
      note={words.note}
      table={{ caption: words.caption, columns, rows, rowKey: ({ id }) => id }}
    >
      <LineChart
        label={words.label}
        ticks={text.months}
        series={[
          { id: "gehaald", values: text.placed, label: words.now },
          {
            id: "verwacht",
            values: text.expected,
            label: words.expected,
            labelNote: words.expectedNote,
            kind: "expected",
          },
        ]}
        bands={[
          { id: "80", from: text.low80, to: text.high80, kind: "80" },
          { id: "50", from: text.low50, to: text.high50, kind: "50" },
        ]}
        target={{ values: text.goal, label: words.goal }}
      />
    </Figure>
  );
}

type Year = { year: string; choices: number; now: number };

function TwoScenarios() {
  const words = text.two;
  const rows: Year[] = words.years.map((year, index) => ({
    year,
    choices: words.withChoices[index] ?? 0,
    now: words.asNow[index] ?? 0,
  }));
  const columns: Column<Year>[] = [
    { id: "jaar", header: words.year, rowHeader: true, cell: ({ year }) => year },
    { id: "nu", header: words.now, numeric: true, cell: ({ now }) => number(now) },
    { id: "keuzes", header: words.choices, numeric: true, cell: ({ choices }) => number(choices) },
  ];
  return (
    <Figure
      conclusion={words.conclusion}
      note={words.note}
      table={{ caption: words.caption, columns, rows, rowKey: ({ year }) => year }}
    >
      <LineChart
        label={words.label}
        ticks={words.years}
        series={[
          { id: "keuzes", values: words.withChoices, label: words.choices, labelNote: "440–480" },
          { id: "nu", values: words.asNow, label: words.now, labelNote: "360–400", kind: "second" },
        ]}
      />
    </Figure>
  );
}

type Municipality = (typeof text.bars.rows)[number];

function BarFigure() {
  const words = text.bars;
  const columns: Column<Municipality>[] = [
    { id: "gemeente", header: words.municipality, rowHeader: true, cell: ({ label }) => label },
    { id: "met", header: words.parts[0], numeric: true, cell: ({ values }) => number(values[0]) },
    { id: "zonder", header: words.parts[1], numeric: true, cell: ({ values }) => number(values[1]) },
    {
      id: "totaal",
      header: words.total,
      numeric: true,
      strong: true,
      cell: ({ values }) => number(values[0] + values[1]),
    },
  ];
  return (
    <Figure
      conclusion={words.conclusion}
      note={words.note}
      table={{ caption: words.caption, columns, rows: words.rows, rowKey: ({ id }) => id }}
    >
      <BarChart label={words.label} bars={words.rows} parts={words.parts} />
    </Figure>
  );
}

type SmallRow = (typeof text.small.rows)[number];

function SmallCells() {
  const { heading, download, columns: names, rows, total, region, note, mark } = text.small;
  const columns: Column<SmallRow>[] = [
    { id: "gemeente", header: text.bars.municipality, rowHeader: true, cell: ({ id }) => id },
    ...names.map((header, index) => ({
      id: header,
      header,
      numeric: true,
      strong: index === names.length - 1,
      cell: ({ cells }: SmallRow) => cells[index] ?? SUPPRESSED,
    })),
  ];
  const totals = Object.fromEntries(names.map((header, index) => [header, number(total[index] ?? 0)]));
  return (
    <Section
      heading={heading}
      headingId="ontwerp-afgeschermd"
      action={
        <Button kind="subtle" dense icon="download">
          {download}
        </Button>
      }
    >
      <Table
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        labelledBy="ontwerp-afgeschermd"
        total={{ gemeente: region, ...totals }}
      />
      <Provenance>
        <b>{mark}</b> {note}
      </Provenance>
    </Section>
  );
}
