import { UITKOMSTEN } from "#toekomstplan/antwoorden/uitkomsten";
import { number } from "../format.ts";
import { type Span, SpanChart } from "../nlds/charts.ts";
import { Figure, Paragraph, Section } from "../nlds/index.ts";
import type { Gevraagd, Invloed } from "../toekomstplan/invloed.ts";
import { text } from "./ToekomstplanAannamesPage.text.ts";

const MOST = 10;

/** The assumptions on which a result depends most: from low to high, around what is expected (tornado). */
export function ToekomstplanInvloed({ invloed: { midden, staven }, op }: { invloed: Invloed; op: Gevraagd }) {
  const isEuro = UITKOMSTEN[op].eenheid === "euro";
  const say = (value: number) => (isEuro ? number(value / 1_000_000, 2) : number(value));
  const rows = staven.filter(({ breedte }) => breedte > 0).slice(0, MOST);
  const [first] = rows;
  if (!first) return <Paragraph>{text.tornado.none}</Paragraph>;
  const conclusion = text.tornado.conclusion(first.onzekerheid.naam);
  const whole = isEuro ? text.euros(say(midden)) : text.people(say(midden));
  const spans = rows.map(
    ({ onzekerheid: { sleutel, naam }, laag, hoog }): Span => ({
      id: sleutel,
      label: naam,
      from: laag - midden,
      to: hoog - midden,
      text: text.rangeText(say(laag), say(hoog)),
      kind: "less",
    }),
  );
  return (
    <Section heading={text.tornado.heading}>
      <Figure
        conclusion={conclusion}
        note={text.tornado.note(UITKOMSTEN[op].naam, whole)}
        table={{
          caption: text.tornado.heading,
          captionHidden: true,
          rows,
          rowKey: ({ onzekerheid }) => onzekerheid.sleutel,
          columns: [
            {
              id: "naam",
              header: text.tornado.name,
              rowHeader: true,
              cell: ({ onzekerheid }) => onzekerheid.naam,
            },
            { id: "laag", header: text.tornado.low, numeric: true, cell: ({ laag }) => say(laag) },
            { id: "hoog", header: text.tornado.high, numeric: true, cell: ({ hoog }) => say(hoog) },
          ],
        }}
      >
        <SpanChart label={conclusion} spans={spans} />
      </Figure>
    </Section>
  );
}
