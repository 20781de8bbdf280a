import { month, signed } from "../../format.ts";
import { Paragraph, Section, Sheet, Table } from "../../nlds/index.ts";
import { text } from "../StatistiekPage.text.ts";
import type { Maandstand } from "./statistiek.queries.ts";

/** What was told before of an earlier month, beside what is told now. */
export function Verbeterd({ stand: { tellingen } }: { stand: Maandstand }) {
  const rows = tellingen.flatMap(({ eerderLopend, ...een }) =>
    eerderLopend === null || eerderLopend === een.lopend ? [] : [{ ...een, eerst: eerderLopend }],
  );
  const columns = text.mendedColumns;
  return (
    <Sheet>
      <Section heading={text.mended}>
        <Table
          stacked
          caption={text.mendedCaption}
          captionHidden
          empty={<Paragraph>{text.mendedNone}</Paragraph>}
          rows={rows}
          rowKey={({ maand, code }) => `${maand} ${code}`}
          columns={[
            {
              id: "maand",
              header: columns.maand,
              rowHeader: true,
              cell: ({ maand }) => month(`${maand}-01`),
            },
            { id: "soort", header: columns.soort, cell: ({ label, code }) => text.soort(label, code) },
            { id: "eerst", header: columns.eerst, numeric: true, cell: ({ eerst }) => eerst },
            { id: "nu", header: columns.nu, numeric: true, cell: ({ lopend }) => lopend },
            {
              id: "verschil",
              header: columns.verschil,
              numeric: true,
              cell: ({ eerst, lopend }) => signed(lopend - eerst),
            },
          ]}
        />
      </Section>
    </Sheet>
  );
}
