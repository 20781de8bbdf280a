import { capital, number } from "../format.ts";
import { GroupHead, Paragraph, SheetPart, Table } from "../nlds/index.ts";
import { shown } from "./BehoudFigures.tsx";
import { text } from "./BehoudPage.text.ts";
import type { Werkbehoud } from "./behoud.queries.ts";

type Props = { behoud: Werkbehoud };

const ANSWERS = [
  ...["tevreden", "gaat wel", "niet tevreden"].map((antwoord) => ({ vraag: "tevreden", antwoord }) as const),
  ...["ja", "misschien", "nee", "weet niet"].map((antwoord) => ({ vraag: "blijft", antwoord }) as const),
];

/** What both said, with how many of them; the words stay with who guides. */
export function BehoudTwoYears({ behoud: { naTweeJaar } }: Props) {
  const of = (van: string, vraag: string, antwoord: string) =>
    naTweeJaar.find((rij) => rij.van === van && rij.vraag === vraag && rij.antwoord === antwoord);
  const asked = (van: string) => naTweeJaar.find((rij) => rij.van === van)?.vanMensen ?? null;
  const rows = ANSWERS.filter(({ vraag, antwoord }) =>
    naTweeJaar.some((rij) => rij.vraag === vraag && rij.antwoord === antwoord),
  );
  const cell = (van: string) => (row: { vraag: string; antwoord: string }) =>
    shown(of(van, row.vraag, row.antwoord)?.mensen ?? null);
  return (
    <>
      <GroupHead heading={text.twoYears.heading} first />
      <SheetPart>
        <Paragraph soft>{text.twoYears.lead}</Paragraph>
        {rows.length > 0 && (
          <Paragraph>
            {text.twoYears.asked(capital(text.about(asked("inwoner"))), text.about(asked("werkgever")))}
          </Paragraph>
        )}
      </SheetPart>
      <Table
        caption={text.twoYears.caption}
        captionHidden
        wide
        rows={rows}
        rowKey={({ vraag, antwoord }) => `${vraag}/${antwoord}`}
        empty={<Empty>{text.twoYears.empty}</Empty>}
        columns={[
          {
            id: "antwoord",
            header: text.twoYears.column.antwoord,
            rowHeader: true,
            cell: ({ vraag, antwoord }) => `${text.twoYears.question[vraag]} ${capital(antwoord)}`,
          },
          { id: "inwoner", header: text.twoYears.column.inwoner, numeric: true, cell: cell("inwoner") },
          { id: "werkgever", header: text.twoYears.column.werkgever, numeric: true, cell: cell("werkgever") },
        ]}
      />
    </>
  );
}

export function BehoudGuidance({ behoud: { begeleiding } }: Props) {
  return (
    <>
      <GroupHead heading={text.guidance.heading} first />
      <SheetPart>
        <Paragraph soft>{text.guidance.lead}</Paragraph>
      </SheetPart>
      <Table
        caption={text.guidance.caption}
        captionHidden
        wide
        rows={begeleiding}
        rowKey={({ verdeling, naam }) => `${verdeling}/${naam}`}
        empty={<Empty>{text.groups.empty}</Empty>}
        columns={[
          { id: "naam", header: text.guidance.group, rowHeader: true, cell: ({ naam }) => capital(naam) },
          { id: "mensen", header: text.guidance.people, numeric: true, cell: ({ mensen }) => number(mensen) },
          {
            id: "afspraak",
            header: text.guidance.agreed,
            numeric: true,
            cell: ({ metAfspraak }) => shown(metAfspraak),
          },
          {
            id: "werkgever",
            header: text.guidance.withEmployer,
            numeric: true,
            cell: ({ metWerkgever }) => shown(metWerkgever),
          },
        ]}
      />
    </>
  );
}

const Empty = ({ children }: { children: string }) => (
  <SheetPart>
    <Paragraph>{children}</Paragraph>
  </SheetPart>
);
