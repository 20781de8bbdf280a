import { capital, number } from "../format.ts";
import {
  type Column,
  GroupHead,
  Link,
  Paragraph,
  Section,
  SheetPart,
  Stack,
  TabList,
  Table,
  Text,
} from "../nlds/index.ts";
import { shown } from "./BehoudFigures.tsx";
import { text } from "./BehoudPage.text.ts";
import { type Kwartaal, quartersOf, type Werkbehoud } from "./behoud.queries.ts";

type Props = { behoud: Werkbehoud };

const FOUND = "banenafspraak_werk_gevonden_kwartaal";
const LOST = "banenafspraak_werk_verloren_kwartaal";

/** Every quarter of this year and the one before, of everyone and of people with a banenafspraak. */
export function BehoudQuarters({ behoud }: Props) {
  const tabs = (["iedereen", "banenafspraak"] as const).map((groep) => ({
    id: groep,
    label: text.quarters.tabs[groep],
    content: (
      <Table
        caption={text.quarters.caption(text.quarters.tabs[groep].toLowerCase())}
        captionHidden
        wide
        columns={QUARTER_COLUMNS}
        rows={quartersOf(behoud, groep)}
        rowKey={({ kwartaal }) => kwartaal}
      />
    ),
  }));
  return (
    <>
      <GroupHead heading={text.quarters.heading} first />
      <SheetPart>
        <Stack gap="loose">
          <TabList label={text.quarters.heading} tabs={tabs} />
          <Published behoud={behoud} />
        </Stack>
      </SheetPart>
    </>
  );
}

/** A figure of someone else stays as it was published, beside our own count where the page shows that quarter. */
function Published({ behoud }: Props) {
  const found = behoud.gepubliceerd.find(({ sleutel }) => sleutel === FOUND);
  const lost = behoud.gepubliceerd.find(({ sleutel }) => sleutel === LOST);
  if (!found || !lost) return null;
  const own = quartersOf(behoud, "banenafspraak").find(({ kwartaal }) => kwartaal === found.peildatum);
  const { quarters } = text;
  return (
    <Section heading={quarters.published} level={3}>
      <Paragraph>
        {quarters.publishedLine(found.peildatum, found.waarde, lost.waarde)} <Text soft>{found.bron}</Text>
      </Paragraph>
      {own ? (
        <Paragraph>
          {quarters.ours(text.about(own.gevonden), text.about(own.geeindigd), text.about(own.naarWerk))}
        </Paragraph>
      ) : (
        <Paragraph>
          <Link href={`/sturing/behoud?jaar=${found.peildatum.slice(0, 4)}`}>{quarters.see}</Link>
        </Paragraph>
      )}
      <Paragraph small soft>
        {quarters.publishedNote}
      </Paragraph>
    </Section>
  );
}

const { column } = text.quarters;
const QUARTER_COLUMNS: readonly Column<Kwartaal>[] = [
  {
    id: "kwartaal",
    header: column.kwartaal,
    rowHeader: true,
    cell: ({ kwartaal }) => text.quarters.name(kwartaal),
  },
  ...(["gevonden", "geeindigd", "naarWerk", "onbekend", "verloren"] as const).map((id) => ({
    id,
    header: column[id],
    numeric: true,
    cell: (row: Kwartaal) => shown(row[id]),
  })),
];

export function BehoudReasons({ behoud: { redenen } }: Props) {
  return (
    <>
      <GroupHead heading={text.reasons.heading} first />
      <Table
        caption={text.reasons.caption}
        captionHidden
        rows={redenen}
        rowKey={({ reden }) => reden}
        empty={<Empty>{text.reasons.empty}</Empty>}
        columns={[
          {
            id: "reden",
            header: text.reasons.reason,
            rowHeader: true,
            cell: ({ reden, isNaarWerk }) => (
              <>
                {capital(reden)}
                {isNaarWerk && (
                  <>
                    {" · "}
                    <Text soft>{text.reasons.toWork.toLowerCase()}</Text>
                  </>
                )}
              </>
            ),
          },
          {
            id: "mensen",
            header: text.reasons.people,
            numeric: true,
            cell: ({ mensen }) => number(mensen),
          },
        ]}
      />
    </>
  );
}

/** What both said, with how many of them; the words stay with who guides. */
export function BehoudTwoYears({ behoud: { naTweeJaar } }: Props) {
  const of = (van: string, vraag: string, antwoord: string) =>
    naTweeJaar.find((rij) => rij.van === van && rij.vraag === vraag && rij.antwoord === antwoord);
  const asked = (van: string) => naTweeJaar.find((rij) => rij.van === van)?.vanMensen ?? null;
  const rows = [...new Set(naTweeJaar.map(({ vraag, antwoord }) => `${vraag}/${antwoord}`))].map((key) => {
    const [vraag = "", antwoord = ""] = key.split("/");
    return { vraag: vraag as keyof typeof text.twoYears.question, antwoord };
  });
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
