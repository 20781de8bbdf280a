import { number } from "../format.ts";
import {
  Assumed,
  Details,
  Figure,
  Paragraph,
  Section,
  Sheet,
  Stack,
  Table,
  type TableProps,
} from "../nlds/index.ts";
import { BarChart, LineChart } from "../nlds/charts.ts";
import { text } from "./ToekomstplanrapportPage.text.ts";
import type { Grafiek, Rapportdeel, Tabel } from "./toekomstplanrapport.queries.ts";

/** So many rows are read through; a longer table opens when asked. */
const LONG = 20;

/** A part of the report: its conclusion, the chart with the same numbers, and the tables. */
export function ToekomstplanrapportDeel({ deel }: { deel: Rapportdeel }) {
  const { kop, conclusie, uitleg, grafiek, tabellen, toelichting } = deel;
  const [first, ...rest] = tabellen;
  const others = grafiek ? rest : tabellen;
  return (
    <Sheet>
      <Section heading={kop}>
        <Stack>
          {!grafiek && (
            <Paragraph lead>
              <strong>{conclusie}</strong>
            </Paragraph>
          )}
          {grafiek && first && (
            <Figure conclusion={conclusie} note={toelichting} table={tableOf(first.naam, first.tabel)}>
              <Chart grafiek={grafiek} conclusie={conclusie} />
            </Figure>
          )}
          {uitleg.map((zin) => (
            <Paragraph key={zin}>{zin}</Paragraph>
          ))}
          {others.map(({ naam, tabel }) => (
            <Part key={naam} naam={naam} tabel={tabel} />
          ))}
          {!grafiek && (
            <Paragraph small soft>
              {toelichting}
            </Paragraph>
          )}
        </Stack>
      </Section>
    </Sheet>
  );
}

function Part({ naam, tabel }: { naam: string; tabel: Tabel }) {
  const table = <Table {...tableOf(naam, tabel)} />;
  const isLong = tabel.rijen.length >= LONG;
  return isLong ? <Details summary={naam}>{table}</Details> : table;
}

type Rij = { readonly id: string; readonly cellen: readonly string[]; readonly isAanname: boolean };

const tableOf = (naam: string, { kolommen, rijen }: Tabel): TableProps<Rij> => ({
  caption: naam,
  stacked: kolommen.some(({ isGetal }, at) => at > 0 && !isGetal),
  wide: kolommen.every(({ isGetal }, at) => at === 0 || isGetal),
  columns: kolommen.map((kolom, at) => ({
    id: `${at}`,
    header: kolom.naam,
    rowHeader: at === 0,
    numeric: kolom.isGetal,
    cell: ({ cellen, isAanname }: Rij) =>
      at === 0 && isAanname ? <Assumed>{cellen[at]}</Assumed> : (cellen[at] ?? ""),
  })),
  rows: rijen.map(({ cellen, isAanname }, nth) => ({ id: `${nth}`, cellen, isAanname })),
  rowKey: ({ id }) => id,
});

function Chart({ grafiek, conclusie }: { grafiek: Grafiek; conclusie: string }) {
  const { soort, bij, reeksen, band } = grafiek;
  const format = formatOf(grafiek);
  if (soort === "staven")
    return (
      <BarChart
        label={conclusie}
        bars={bij.map((naam, at) => ({ id: naam, label: naam, values: [reeksen[0]?.waarden[at] ?? 0] }))}
        format={format}
      />
    );
  const all = [...reeksen.flatMap(({ waarden }) => waarden), ...(band?.van ?? []), ...(band?.tot ?? [])];
  const lowest = Math.min(0, ...all);
  return (
    <LineChart
      label={conclusie}
      ticks={bij}
      series={reeksen.map(({ naam, waarden, isBasis }) => ({
        id: naam,
        values: waarden,
        label: naam,
        kind: isBasis ? "second" : "first",
      }))}
      bands={band ? [{ id: "band", from: band.van, to: band.tot, kind: "80" }] : []}
      {...(lowest < 0 && { domain: [lowest, Math.max(0, ...all)] as const })}
      format={format}
    />
  );
}

/** The same unit along the whole axis. */
function formatOf({ eenheid, reeksen }: Grafiek): (value: number) => string {
  if (eenheid === "mensen") return (value) => number(value);
  const most = Math.max(...reeksen.flatMap(({ waarden }) => waarden.map(Math.abs)));
  return most >= 1_000_000 ? text.millions : text.thousands;
}
