import { capital } from "../format.ts";
import {
  type Column,
  CountList,
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
        columns={behoud.kwartalen.some(({ onbekend }) => onbekend !== null) ? QUARTER_COLUMNS : DECIDED}
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
        {quarters.publishedNote(lost.waarde)}
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

/** Where of nobody, or of very few, it is still open whether he goes on to other work. */
const DECIDED = QUARTER_COLUMNS.filter(({ id }) => id !== "onbekend");

export function BehoudReasons({ behoud: { redenen } }: Props) {
  return (
    <>
      <GroupHead heading={text.reasons.heading} first />
      <SheetPart>
        {redenen.length === 0 ? (
          <Paragraph>{text.reasons.empty}</Paragraph>
        ) : (
          <CountList
            label={text.reasons.caption}
            lines={redenen.map(({ reden, isNaarWerk, mensen }) => ({
              label: isNaarWerk ? text.reasons.toWork(capital(reden)) : capital(reden),
              value: mensen,
            }))}
          />
        )}
      </SheetPart>
    </>
  );
}
