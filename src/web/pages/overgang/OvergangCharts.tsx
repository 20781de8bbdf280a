import { capital, month, number, shortDate, shortMonths } from "../../format.ts";
import { LineChart, MilestoneChart } from "../../nlds/charts.ts";
import { Figure } from "../../nlds/index.ts";
import { text } from "../OvergangPage.text.ts";
import type { Mijlpaal, Mijlpalen } from "./overgang.queries.ts";

/** The milestones on a line of time, the first day first. */
export function OvergangChart({ plan }: { plan: Mijlpalen }) {
  const { chart } = text;
  const rows = plan.rijen
    .filter(({ status }) => status !== "vervallen")
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const last = rows.at(-1);
  if (!last) return null;
  const conclusion = chart.conclusion(plan.aantallen.teLaat, shortDate(last.datum, ""));
  return (
    <Figure
      conclusion={conclusion}
      note={chart.note}
      table={{
        caption: chart.caption,
        captionHidden: true,
        stacked: true,
        rows,
        rowKey: ({ id }) => id,
        columns: [
          { id: "naam", header: chart.column.naam, rowHeader: true, cell: ({ naam }) => naam },
          { id: "eerst", header: chart.column.eerst, cell: ({ eersteDatum }) => shortDate(eersteDatum, "") },
          { id: "nu", header: chart.column.nu, cell: (rij) => shortDate(dayOf(rij), "") },
          {
            id: "vroegst",
            header: chart.column.vroegst,
            cell: ({ opZijnVroegst }) => shortDate(opZijnVroegst, ""),
          },
          { id: "stand", header: chart.column.stand, cell: ({ status }) => text.statuses[status] },
        ],
      }}
    >
      <MilestoneChart
        label={conclusion}
        today={plan.vandaag}
        todayLabel={chart.today}
        milestones={rows.map((rij) => ({
          id: rij.id,
          label: rij.naam,
          first: rij.eersteDatum,
          date: dayOf(rij),
          kind: rij.status === "gedaan" ? "done" : rij.dagenTeLaat > 0 ? "late" : "open",
        }))}
      />
    </Figure>
  );
}

const dayOf = ({ klaarOp, datum }: Mijlpaal) => klaarOp ?? datum;

/** How the list gets shorter: as first planned, in fact, and as it is to be expected. */
export function OvergangBurn({ plan: { verloop, aantallen, vandaag } }: { plan: Mijlpalen }) {
  const { burn } = text;
  const now = verloop.find(({ maand }) => maand.slice(0, 7) === vandaag.slice(0, 7));
  const conclusion = burn.conclusion(aantallen.open, now?.plan ?? 0);
  return (
    <Figure
      conclusion={conclusion}
      note={burn.note}
      table={{
        caption: burn.caption,
        captionHidden: true,
        rows: verloop,
        rowKey: ({ maand }) => maand,
        columns: [
          {
            id: "maand",
            header: burn.column.maand,
            rowHeader: true,
            cell: ({ maand }) => capital(month(maand)),
          },
          { id: "plan", header: burn.column.plan, numeric: true, cell: ({ plan }) => number(plan) },
          { id: "open", header: burn.column.open, numeric: true, cell: ({ open }) => shown(open) },
          {
            id: "verwacht",
            header: burn.column.verwacht,
            numeric: true,
            cell: ({ verwacht }) => shown(verwacht),
          },
        ],
      }}
    >
      <LineChart
        label={conclusion}
        ticks={verloop.map(({ maand }) => tick(maand))}
        series={[
          { id: "plan", values: verloop.map(({ plan }) => plan), label: burn.plan, kind: "second" },
          { id: "open", values: verloop.map(({ open }) => open), label: `${aantallen.open} ${burn.open}` },
          {
            id: "verwacht",
            values: verloop.map(({ verwacht, open, maand }) =>
              maand.slice(0, 7) === vandaag.slice(0, 7) ? open : verwacht,
            ),
            label: burn.expected,
            kind: "expected",
          },
        ]}
      />
    </Figure>
  );
}

const shown = (aantal: number | null) => (aantal === null ? "" : number(aantal));
const tick = (maand: string) => `${shortMonths[Number(maand.slice(5, 7)) - 1]} ${maand.slice(0, 4)}`;
