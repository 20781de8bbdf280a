import { queryText } from "../../api.ts";
import { month } from "../../format.ts";
import { Link, Paragraph, Section, Sheet, Table } from "../../nlds/index.ts";
import { text } from "../StatistiekPage.text.ts";
import type { Levering } from "./statistiek.queries.ts";

/** What was delivered for a gemeente, the last month first. */
export function Leveringen({ rijen }: { rijen: readonly Levering[] }) {
  const columns = text.earlierColumns;
  return (
    <Sheet>
      <Section heading={text.earlier}>
        <Table
          stacked
          caption={text.earlierCaption}
          captionHidden
          empty={<Paragraph>{text.earlierNone}</Paragraph>}
          rows={rijen}
          rowKey={({ id }) => id}
          columns={[
            {
              id: "maand",
              header: columns.maand,
              rowHeader: true,
              cell: linkTo,
            },
            { id: "nieuw", header: columns.nieuw, numeric: true, cell: ({ aantallen }) => aantallen.nieuw },
            {
              id: "beeindigd",
              header: columns.beeindigd,
              numeric: true,
              cell: ({ aantallen }) => aantallen.beeindigd,
            },
            {
              id: "correcties",
              header: columns.correcties,
              numeric: true,
              cell: ({ aantallen }) => aantallen.correcties,
            },
            {
              id: "personen",
              header: columns.personen,
              numeric: true,
              cell: ({ aantallen }) => aantallen.personen,
            },
            { id: "door", header: columns.door, cell: ({ doorNaam }) => doorNaam },
          ]}
        />
      </Section>
    </Sheet>
  );
}

const linkTo = ({ gemeente, maand }: Levering) => (
  <Link href={`/statistiek${queryText({ gemeente, maand })}`}>{month(`${maand}-01`)}</Link>
);
