import { longDate, number } from "../format.ts";
import { LineChart } from "../nlds/charts.ts";
import { Figure, Paragraph, Section, SUPPRESSED } from "../nlds/index.ts";
import { text } from "./BehoudPage.text.ts";
import { lastQuarter, quartersOf, saidMoments, type Werkbehoud } from "./behoud.queries.ts";

type Props = { behoud: Werkbehoud };

/** Who found work and who lost it, quarter by quarter. */
export function BehoudFound({ behoud }: Props) {
  const rows = quartersOf(behoud, "iedereen");
  const last = lastQuarter(behoud);
  if (!last)
    return (
      <Section heading={text.found.heading}>
        <Paragraph>{text.found.none}</Paragraph>
      </Section>
    );
  const conclusion = text.found.conclusion(
    last.kwartaal,
    text.about(last.gevonden),
    text.about(last.verloren),
  );
  const { column } = text.quarters;
  return (
    <Section heading={text.found.heading}>
      <Figure
        conclusion={conclusion}
        note={text.found.note}
        table={{
          caption: text.quarters.caption(text.quarters.tabs.iedereen.toLowerCase()),
          captionHidden: true,
          rows,
          rowKey: ({ kwartaal }) => kwartaal,
          columns: [
            {
              id: "kwartaal",
              header: column.kwartaal,
              rowHeader: true,
              cell: ({ kwartaal }) => text.quarters.name(kwartaal),
            },
            { id: "gevonden", header: column.gevonden, numeric: true, cell: (row) => shown(row.gevonden) },
            { id: "verloren", header: column.verloren, numeric: true, cell: (row) => shown(row.verloren) },
          ],
        }}
      >
        <LineChart
          label={conclusion}
          ticks={rows.map(({ kwartaal }) => tick(kwartaal))}
          series={[
            { id: "gevonden", label: text.found.foundLine, values: rows.map(({ gevonden }) => gevonden) },
            {
              id: "verloren",
              label: text.found.lostLine,
              kind: "second",
              values: rows.map(({ verloren }) => verloren),
            },
          ]}
        />
      </Figure>
    </Section>
  );
}

/** What is left of everyone who began, month by month, with its margin. */
export function BehoudKept({ behoud }: Props) {
  const counted = behoud.verloop.filter(({ stand }) => stand === "geteld");
  const said = saidMoments(counted);
  if (said.length === 0)
    return (
      <Section heading={text.kept.heading}>
        <Paragraph>{text.kept.none}</Paragraph>
      </Section>
    );
  const conclusion = text.kept.conclusion(said);
  const points = [{ maanden: 0, aandeel: 100, laag: 100, hoog: 100 }, ...behoud.verloop];
  return (
    <Section heading={text.kept.heading}>
      <Figure
        conclusion={conclusion}
        note={text.kept.note(behoud.begonnenIn, longDate(behoud.gevolgdTot))}
        table={{
          caption: text.groups.heading,
          captionHidden: true,
          rows: counted,
          rowKey: ({ maanden }) => String(maanden),
          columns: [
            {
              id: "maanden",
              header: text.groups.name,
              rowHeader: true,
              cell: ({ maanden }) => text.groups.after(maanden),
            },
            {
              id: "aandeel",
              header: text.kept.line,
              numeric: true,
              cell: ({ aandeel, laag, hoog }) =>
                `${text.groups.share(aandeel ?? 0)} ${text.groups.band(laag ?? 0, hoog ?? 0)}`,
            },
          ],
        }}
      >
        <LineChart
          label={conclusion}
          ticks={points.map(({ maanden }) => monthTick(maanden))}
          domain={[0, 100]}
          format={text.groups.share}
          bands={[
            {
              id: "marge",
              kind: "80",
              from: points.map(({ laag }) => laag),
              to: points.map(({ hoog }) => hoog),
            },
          ]}
          series={[{ id: "behoud", label: text.kept.line, values: points.map(({ aandeel }) => aandeel) }]}
        />
      </Figure>
    </Section>
  );
}

export const shown = (count: number | null) => (count === null ? SUPPRESSED : number(count));

/** The moments that the table below has too. */
const monthTick = (maanden: number) =>
  maanden === 0 ? text.kept.start : [6, 12, 24].includes(maanden) ? text.kept.months(maanden) : "";

/** "2026Q1" begins a year; the others are the number of their quarter. */
const tick = (kwartaal: string) => (kwartaal.endsWith("1") ? kwartaal.slice(0, 4) : `${kwartaal.at(-1)}e`);
