import { longDate, month } from "../../format.ts";
import { BarChart } from "../../nlds/charts.ts";
import { Figure, Grid, Paragraph, Section, Sheet, Stack, Table } from "../../nlds/index.ts";
import { text } from "../StatistiekPage.text.ts";
import type { Maandstand } from "./statistiek.queries.ts";

const SOORTEN = ["nieuw", "gewijzigd", "beeindigd", "vervallen"] as const;

/** What is new, changed or ended since the last delivery, and what goes on. */
export function Wijzigingen({ stand }: { stand: Maandstand }) {
  const { aantallen, correctiesVanaf } = stand;
  const columns = text.changeColumns;
  return (
    <Grid>
      <Sheet>
        <Running stand={stand} />
      </Sheet>
      <Sheet>
        <Section heading={text.changes}>
          <Stack>
            <Table
              stacked
              caption={text.changesCaption}
              captionHidden
              rows={SOORTEN}
              rowKey={(soort) => soort}
              columns={[
                { id: "wat", header: columns.wat, rowHeader: true, cell: (soort) => text.soorten[soort] },
                { id: "aantal", header: columns.aantal, numeric: true, cell: (soort) => aantallen[soort] },
              ]}
            />
            <Paragraph small>{text.corrections(aantallen.correcties, longDate(correctiesVanaf))}</Paragraph>
            {aantallen.teLaat > 0 && <Paragraph small>{text.tooLate(aantallen.teLaat)}</Paragraph>}
          </Stack>
        </Section>
      </Sheet>
    </Grid>
  );
}

function Running({ stand: { maand, tellingen } }: { stand: Maandstand }) {
  const rows = tellingen.filter((een) => een.maand === maand);
  const total = rows.reduce((sum, { lopend }) => sum + lopend, 0);
  const conclusion = text.running(total, month(`${maand}-01`));
  if (rows.length === 0) return <Paragraph>{text.runningEmpty}</Paragraph>;
  const columns = text.runningColumns;
  return (
    <Figure
      conclusion={conclusion}
      note={text.runningNote}
      table={{
        stacked: true,
        caption: text.runningCaption,
        captionHidden: true,
        rows,
        rowKey: ({ code }) => code,
        columns: [
          {
            id: "soort",
            header: columns.soort,
            rowHeader: true,
            cell: ({ label, code }) => text.soort(label, code),
          },
          { id: "lopend", header: columns.lopend, numeric: true, cell: ({ lopend }) => lopend },
          { id: "begonnen", header: columns.begonnen, numeric: true, cell: ({ begonnen }) => begonnen },
          { id: "beeindigd", header: columns.beeindigd, numeric: true, cell: ({ beeindigd }) => beeindigd },
          { id: "personen", header: columns.personen, numeric: true, cell: ({ personen }) => personen },
        ],
      }}
    >
      <BarChart
        label={conclusion}
        bars={rows.map(({ code, label, lopend }) => ({
          id: code,
          label: text.soort(label, code),
          values: [lopend],
        }))}
      />
    </Figure>
  );
}
