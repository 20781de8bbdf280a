import { Details, Paragraph, Section, Sheet, Stack, Table } from "../../nlds/index.ts";
import { text } from "../StatistiekPage.text.ts";
import type { Maandstand } from "./statistiek.queries.ts";

type Buiten = Maandstand["buiten"];

const WACHT: ReadonlySet<string> = new Set(["geen code", "geen BSN"]);

/** What waits for a code or a BSN comes first; what is outside the statistics stands below. Nothing is left out. */
export function Wachtend({ stand: { buiten } }: { stand: Maandstand }) {
  const waiting = buiten.filter(({ reden }) => WACHT.has(reden));
  const rest = buiten.filter(({ reden }) => !WACHT.has(reden));
  return (
    <Sheet>
      <Section heading={text.waiting}>
        <Stack>
          <Paragraph>{text.waitingLead(sum(waiting))}</Paragraph>
          {waiting.length > 0 && <Rows rows={waiting} />}
          {rest.length > 0 && (
            <Details summary={text.rest(sum(rest))}>
              <Rows rows={rest} />
            </Details>
          )}
        </Stack>
      </Section>
    </Sheet>
  );
}

function Rows({ rows }: { rows: Buiten }) {
  const columns = text.waitingColumns;
  return (
    <Table
      stacked
      caption={text.waitingCaption}
      captionHidden
      rows={rows}
      rowKey={({ vorm, reden }) => `${vorm} ${reden}`}
      columns={[
        { id: "naam", header: columns.naam, rowHeader: true, cell: ({ naam }) => naam },
        { id: "reden", header: columns.reden, cell: ({ reden }) => text.redenen[reden] },
        { id: "aantal", header: columns.aantal, numeric: true, cell: ({ aantal }) => aantal },
      ]}
    />
  );
}

const sum = (rows: Buiten) => rows.reduce((total, { aantal }) => total + aantal, 0);
