import { useQuery } from "@tanstack/react-query";
import type {
  Gemeenteregel,
  Mismatch,
  Voorwaarderegel,
  Werksoortregel,
} from "../../../modules/matchrondes/matchronde.ts";
import { number } from "../../format.ts";
import { RegionMap } from "../../nlds/charts.ts";
import {
  type Cell,
  type Column,
  Details,
  Figure,
  Paragraph,
  Section,
  Sheet,
  Stack,
  SUPPRESSED,
  Table,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text as page } from "../MatchrondePage.text.ts";
import { mismatchQuery } from "./matchrondes.queries.ts";

/** Where places and people do not meet: on the map, and by what can be done about it. */
export function MismatchPart({ rondeId }: { rondeId: string }) {
  return (
    <PartState query={useQuery(mismatchQuery(rondeId))} part={page.part} loading={page.loading} lines={10}>
      {(mismatch) => (
        <Sheet>
          <Section heading={page.map.table} headingHidden>
            <RegionFigure rows={mismatch.perGemeente} />
          </Section>
          <Levers {...mismatch} />
          <Section heading={page.work.heading} headingId="werksoorten">
            <Table
              labelledBy="werksoorten"
              wide
              columns={WORK}
              rows={mismatch.perWerksoort}
              rowKey={({ werksoort }) => werksoort}
            />
          </Section>
        </Sheet>
      )}
    </PartState>
  );
}

function RegionFigure({ rows }: { rows: readonly Gemeenteregel[] }) {
  const text = page.map;
  const [worst] = rows.toSorted((a, b) => (b.zonderPassendePlek ?? 0) - (a.zonderPassendePlek ?? 0));
  const without = worst?.zonderPassendePlek ?? 0;
  const conclusion = worst && without > 0 ? text.conclusion(worst.naam, without) : text.plain;
  const points = rows.flatMap(({ gemeente, naam, punt, personen, metSuggestie, plaatsen }) =>
    punt
      ? [
          {
            id: gemeente,
            label: naam,
            ...punt,
            whole: personen ?? 0,
            part: metSuggestie ?? 0,
            note: text.point(personen, plaatsen),
          },
        ]
      : [],
  );
  return (
    <Figure
      conclusion={conclusion}
      note={text.note}
      table={{
        caption: text.table,
        captionHidden: true,
        wide: true,
        columns: PLACES,
        rows,
        rowKey: ({ gemeente }) => gemeente,
      }}
    >
      <RegionMap label={conclusion} points={points} />
    </Figure>
  );
}

function Levers({ hefbomen, perVoorwaarde }: Mismatch) {
  return (
    <Section heading={page.levers.heading}>
      <Stack gap="loose">
        <Paragraph>{page.levers.lead}</Paragraph>
        {hefbomen.map(({ hefboom, naam, tekst }) => {
          const rows = perVoorwaarde.filter((regel) => regel.hefboom === hefboom);
          return (
            <Section key={hefboom} heading={naam} level={3} joined>
              <Paragraph>{rows.length === 0 ? page.levers.none : tekst}</Paragraph>
              {rows.length > 0 && (
                <Details summary={page.levers.table(naam)}>
                  <Table
                    caption={page.levers.table(naam)}
                    captionHidden
                    even
                    columns={CONDITIONS}
                    rows={rows}
                    rowKey={({ criterium }) => criterium}
                  />
                </Details>
              )}
            </Section>
          );
        })}
      </Stack>
    </Section>
  );
}

/** A group of 1 to 4 people is no figure. */
const people = (total: number | null): Cell => (total === null ? SUPPRESSED : number(total));

const { columns: placed } = page.map;
const PLACES: readonly Column<Gemeenteregel>[] = [
  { id: "gemeente", header: placed.gemeente, rowHeader: true, cell: ({ naam }) => naam },
  { id: "personen", header: placed.personen, numeric: true, cell: ({ personen }) => people(personen) },
  { id: "zonder", header: placed.zonder, numeric: true, cell: (rij) => people(rij.zonderPassendePlek) },
  { id: "met", header: placed.met, numeric: true, cell: ({ metSuggestie }) => people(metSuggestie) },
  { id: "plaatsen", header: placed.plaatsen, numeric: true, cell: ({ plaatsen }) => number(plaatsen) },
  { id: "ingevuld", header: placed.ingevuld, numeric: true, cell: ({ ingevuld }) => people(ingevuld) },
];

const { columns: lever } = page.levers;
const CONDITIONS: readonly Column<Voorwaarderegel>[] = [
  { id: "naam", header: lever.naam, rowHeader: true, cell: ({ naam }) => naam },
  { id: "paren", header: lever.paren, numeric: true, cell: ({ paren }) => number(paren) },
  { id: "inwoners", header: lever.inwoners, numeric: true, cell: ({ inwoners }) => people(inwoners) },
  { id: "zonder", header: lever.zonder, numeric: true, cell: (rij) => people(rij.zonderPassendePlek) },
];

const { columns: work } = page.work;
const WORK: readonly Column<Werksoortregel>[] = [
  { id: "naam", header: work.naam, rowHeader: true, cell: ({ naam }) => naam },
  { id: "wensen", header: work.wensen, numeric: true, cell: ({ wensen }) => people(wensen) },
  { id: "eerste", header: work.eerste, numeric: true, cell: ({ eersteWens }) => people(eersteWens) },
  { id: "plaatsen", header: work.plaatsen, numeric: true, cell: ({ plaatsen }) => number(plaatsen) },
  { id: "ingevuld", header: work.ingevuld, numeric: true, cell: ({ ingevuld }) => people(ingevuld) },
  { id: "hefboom", header: work.hefboom, cell: ({ hefboom }) => (hefboom ? page.work.lever[hefboom] : null) },
];
