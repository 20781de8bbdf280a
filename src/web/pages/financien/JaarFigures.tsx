import { millions, number, percent, wholeEuros } from "../../format.ts";
import { LineChart } from "../../nlds/charts.ts";
import { Figure, Stack } from "../../nlds/index.ts";
import { text } from "../FinancienPage.text.ts";
import type { Jaarbeeld, Jaarrekening } from "./financien.queries.ts";

const PER_MILLION = 100_000_000;
const ALL = 1_000_000;

/** Through the years: what was left, in its two parts, and how far the company pays for itself. */
export function JaarFigures({ found }: { found: Jaarrekening }) {
  return (
    <Stack gap="wide">
      <Saldo reeks={found.reeks} />
      <Dekking found={found} />
    </Stack>
  );
}

function Saldo({ reeks }: { reeks: readonly Jaarbeeld[] }) {
  const [first, last] = [reeks[0], reeks.at(-1)];
  if (!first || !last || reeks.length < 2) return null;
  const best = reeks.reduce((best, jaar) => (jaar.totaalInCenten > best.totaalInCenten ? jaar : best), first);
  const conclusion = text.saldo.conclusion(
    best.jaar,
    millions(best.totaalInCenten),
    last.jaar,
    millions(last.totaalInCenten),
  );
  const subsidie = reeks.map((jaar) => jaar.subsidieresultaatInCenten / PER_MILLION);
  const bedrijf = reeks.map((jaar) => jaar.bedrijfsvoeringInCenten / PER_MILLION);
  const all = [...subsidie, ...bedrijf, 0];
  const edge = (value: number) => Math.sign(value) * Math.ceil(Math.abs(value));
  return (
    <Figure
      conclusion={conclusion}
      note={text.saldo.note}
      table={{
        caption: text.saldo.table,
        captionHidden: true,
        rows: reeks,
        rowKey: ({ jaar }) => String(jaar),
        columns: [
          { id: "jaar", header: text.jaar, rowHeader: true, cell: ({ jaar }) => jaar },
          { id: "stuk", header: text.saldo.soort, cell: ({ soort }) => text.stuk[soort] },
          {
            id: "subsidie",
            header: text.subsidies,
            numeric: true,
            cell: (jaar) => wholeEuros(jaar.subsidieresultaatInCenten),
          },
          {
            id: "bedrijf",
            header: text.bedrijfsvoering,
            numeric: true,
            cell: (jaar) => wholeEuros(jaar.bedrijfsvoeringInCenten),
          },
          {
            id: "totaal",
            header: text.totaal,
            numeric: true,
            strong: true,
            cell: (jaar) => wholeEuros(jaar.totaalInCenten),
          },
        ],
      }}
    >
      <LineChart
        label={conclusion}
        ticks={reeks.map(({ jaar }) => String(jaar))}
        domain={[edge(Math.min(...all)), edge(Math.max(...all))]}
        format={(value) => number(value, Number.isInteger(value) ? 0 : 1)}
        series={[
          { id: "subsidie", label: text.saldo.subsidie, values: subsidie },
          { id: "bedrijf", label: text.saldo.bedrijf, kind: "second", values: bedrijf },
        ]}
      />
    </Figure>
  );
}

function Dekking({ found: { bedrijf, reeks, anderen } }: { found: Jaarrekening }) {
  const [other] = anderen;
  const jaren = [...new Set([...reeks, ...(other?.reeks ?? [])].map(({ jaar }) => jaar))].toSorted(
    (a, b) => a - b,
  );
  const own = jaren.map((jaar) => dekkingOf(reeks, jaar));
  const theirs = jaren.map((jaar) => dekkingOf(other?.reeks ?? [], jaar));
  const last = reeks.findLast(({ jaar }) => dekkingOf(reeks, jaar) !== null);
  if (!last || jaren.length < 2) return null;
  const conclusion = text.dekkingen.conclusion(last.jaar, share(dekkingOf(reeks, last.jaar)) ?? "");
  const names = { own: bedrijf ?? "", theirs: other?.bedrijf ?? "" };
  return (
    <Figure
      conclusion={conclusion}
      note={text.dekkingen.note}
      table={{
        caption: text.dekkingen.table,
        captionHidden: true,
        rows: jaren.map((jaar, at) => ({ jaar, own: own[at] ?? null, theirs: theirs[at] ?? null })),
        rowKey: ({ jaar }) => String(jaar),
        columns: [
          { id: "jaar", header: text.jaar, rowHeader: true, cell: ({ jaar }) => jaar },
          { id: "eigen", header: names.own, numeric: true, cell: ({ own }) => share(own) },
          ...(other
            ? [
                {
                  id: "ander",
                  header: names.theirs,
                  numeric: true,
                  cell: ({ theirs }: { theirs: number | null }) => share(theirs),
                },
              ]
            : []),
        ],
      }}
    >
      <LineChart
        label={conclusion}
        ticks={jaren.map(String)}
        format={(value) => percent(value * ALL)}
        series={[
          { id: "eigen", label: names.own, values: own },
          ...(other ? [{ id: "ander", label: names.theirs, kind: "second" as const, values: theirs }] : []),
        ]}
        target={{ values: jaren.map(() => 1), label: text.dekkingen.vol }}
      />
    </Figure>
  );
}

const dekkingOf = (reeks: readonly Jaarbeeld[], jaar: number): number | null =>
  reeks.find((beeld) => beeld.jaar === jaar)?.blokken.find(({ stroom }) => stroom === "Bedrijfsvoering")
    ?.dekking ?? null;

const share = (value: number | null) => (value === null ? null : percent(value * ALL, 1));
