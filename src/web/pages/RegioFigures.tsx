import type { Regiobeeld } from "../../modules/sturing/regio/regiobeeld.ts";
import { month, number, range, shortMonths } from "../format.ts";
import { LineChart } from "../nlds/charts.ts";
import { type Column, Figure, Paragraph, SUPPRESSED } from "../nlds/index.ts";
import { text } from "./RegioPage.text.ts";

type Plaatsingen = Regiobeeld["plaatsingen"];
type Maand = { id: string; gedaan: number | null; doel: number | null; verwacht: string | null };

/** The year so far, against its target, with where it ends if it goes on like this. */
export function PlacementsFigure({ plaatsingen }: { plaatsingen: Plaatsingen }) {
  const words = text.placements;
  const { jaar, maanden, doel, verwachting } = plaatsingen;
  if (!maanden || !verwachting) return <Paragraph soft>{words.none}</Paragraph>;
  const at = maanden.length - 1;
  const done = maanden[at] ?? 0;
  const target = doel === null ? null : shortMonths.map((_, month) => (doel * (month + 1)) / 12);
  const band = (end: number) =>
    shortMonths.map((_, month) =>
      month < at ? null : done + ((end - done) * (month - at)) / Math.max(1, 11 - at),
    );
  const conclusion = conclusionOf(plaatsingen);
  const rows = shortMonths.map(
    (id, month): Maand => ({
      id,
      gedaan: maanden[month] ?? null,
      doel: target ? Math.round(target[month]!) : null,
      verwacht: month === 11 ? range(verwachting.laag, verwachting.hoog) : null,
    }),
  );
  return (
    <Figure
      conclusion={conclusion}
      note={words.note(jaar, doel !== null)}
      table={{ caption: words.table, columns: MONTHS, rows, rowKey: ({ id }) => id }}
    >
      <LineChart
        label={conclusion}
        ticks={shortMonths}
        series={[
          {
            id: "gedaan",
            values: shortMonths.map((_, month) => maanden[month] ?? null),
            label: words.now(done, shortMonths[at] ?? ""),
          },
          ...(at < 11
            ? [
                {
                  id: "verwacht",
                  values: band(verwachting.midden),
                  label: range(verwachting.laag, verwachting.hoog),
                  labelNote: words.expectedLabel,
                  kind: "expected" as const,
                },
              ]
            : []),
        ]}
        bands={
          at < 11 ? [{ id: "80", from: band(verwachting.laag), to: band(verwachting.hoog), kind: "80" }] : []
        }
        {...(target && doel !== null && { target: { values: target, label: words.goal(doel) } })}
      />
    </Figure>
  );
}

const MONTHS: readonly Column<Maand>[] = [
  { id: "maand", header: text.placements.month, rowHeader: true, cell: ({ id }) => id },
  { id: "gedaan", header: text.placements.done, numeric: true, cell: ({ gedaan }) => gedaan },
  { id: "doel", header: text.placements.target, numeric: true, cell: ({ doel }) => doel },
  { id: "verwacht", header: text.placements.expected, numeric: true, cell: ({ verwacht }) => verwacht },
];

function conclusionOf({ doel, verwachting }: Plaatsingen): string {
  const words = text.placements;
  const { laag = 0, hoog = 0 } = verwachting ?? {};
  if (doel === null) return words.noTarget(laag, hoog);
  if (laag >= doel) return words.sure(doel);
  return hoog >= doel ? words.inReach(doel) : words.out(doel);
}

type Jongeren = Regiobeeld["jongeren"];

/** young people who came in, against what was normal before: a warning while it is early. */
export function YouthFigure({ jongeren: { maanden, grenzen, sinds } }: { jongeren: Jongeren }) {
  const words = text.youth;
  const conclusion = !grenzen
    ? words.unknown
    : sinds === null
      ? words.calm
      : words.above(month(`${sinds}-01`));
  const limits = grenzen ? range(Math.max(0, Math.ceil(grenzen.laag)), Math.floor(grenzen.hoog)) : null;
  const columns: Column<Jongeren["maanden"][number]>[] = [
    { id: "maand", header: words.month, rowHeader: true, cell: ({ maand }) => month(`${maand}-01`) },
    { id: "aantal", header: words.count, numeric: true, cell: ({ aantal }) => aantal ?? SUPPRESSED },
    { id: "gewoon", header: words.limits, numeric: true, cell: () => limits },
  ];
  return (
    <Figure
      conclusion={conclusion}
      note={words.note(maanden[0]?.maand.slice(0, 4) ?? "")}
      table={{ caption: words.table, columns, rows: maanden, rowKey: ({ maand }) => maand }}
    >
      <LineChart
        label={conclusion}
        ticks={maanden.map(({ maand }) => tickOf(maand))}
        series={[
          {
            id: "jongeren",
            values: maanden.map(({ aantal }) => aantal),
            label: shown(maanden.at(-1)?.aantal ?? null),
            labelNote: words.lineNote,
          },
        ]}
        bands={
          grenzen
            ? [
                {
                  id: "gewoon",
                  from: maanden.map(() => Math.max(0, grenzen.laag)),
                  to: maanden.map(() => grenzen.hoog),
                  kind: "80",
                },
              ]
            : []
        }
      />
    </Figure>
  );
}

/** `okt 25`. */
const tickOf = (maand: string) => `${shortMonths[Number(maand.slice(5)) - 1]} ${maand.slice(2, 4)}`;

const shown = (value: number | null) => (value === null ? "–" : number(value));
