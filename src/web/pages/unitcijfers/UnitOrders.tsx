import { longDate, number, percent, shortDate, wholeEuros } from "../../format.ts";
import { BarChart } from "../../nlds/charts.ts";
import {
  type Column,
  CountList,
  Figure,
  Link,
  List,
  Paragraph,
  Section,
  Stack,
  Text,
} from "../../nlds/index.ts";
import { text as words } from "../bezetting/bezetting.text.ts";
import { text as page } from "../UnitCijfersPage.text.ts";
import type { Orderboek } from "./unitcijfers.queries.ts";

type Week = Orderboek["weken"][number];
const text = page.orders;
const WEEKS = 8;

/** The hours that orders ask, week by week, beside the hours that are there. */
export function UnitOrders({ orderboek }: { orderboek: Orderboek }) {
  const { inHand, inzetbaar, zekerheid, standen } = orderboek;
  const weken = orderboek.weken.slice(0, WEEKS);
  const isHeld = weken.some(({ beschikbaar }) => beschikbaar === null);
  const short = weken.filter(({ beschikbaar, nodig }) => beschikbaar !== null && nodig > beschikbaar).length;
  const conclusion =
    inHand.weken === null
      ? text.amount(wholeEuros(inHand.bedrag))
      : text.weeks(number(inHand.weken, 1), wholeEuros(inHand.bedrag));
  return (
    <Section heading={text.heading}>
      <Stack>
        <Figure
          conclusion={conclusion}
          note={text.note(percent(inzetbaar * 10_000), zekerheid === "aanname")}
          table={{
            caption: text.heading,
            captionHidden: true,
            columns: COLUMNS,
            rows: weken,
            rowKey: ({ week }) => week,
          }}
        >
          <BarChart
            label={conclusion}
            parts={[text.nodig, text.gevraagd]}
            format={(hours) => number(hours)}
            bars={weken.map(({ week, nodig, gevraagd, beschikbaar }) => ({
              id: week,
              label: `${text.week} ${shortDate(week)}`,
              values: [nodig, gevraagd],
              ...(beschikbaar !== null && { target: beschikbaar }),
            }))}
          />
        </Figure>
        <Paragraph>{isHeld ? text.held : short > 0 ? text.shortWeek(short) : text.enough}</Paragraph>
        <CountList
          label={text.states}
          lines={standen
            .filter(({ aantal }) => aantal > 0)
            .map(({ status, aantal, prijs }) => ({
              label: `${words.statussen[status]} (${number(aantal)})`,
              value: wholeEuros(prijs),
            }))}
        />
        <Late orderboek={orderboek} />
      </Stack>
    </Section>
  );
}

function Late({ orderboek: { teLaat } }: { orderboek: Orderboek }) {
  return (
    <Section heading={text.late} level={3} joined>
      {teLaat.length === 0 ? (
        <Paragraph soft>{text.none}</Paragraph>
      ) : (
        <List>
          {teLaat.map(({ id, titel, soort, dagen }) => (
            <span key={id}>
              <Link href={`/opdrachten/${id}`}>{titel}</Link>{" "}
              <Text soft>{text.soorten[soort](text.days(dagen))}</Text>
            </span>
          ))}
        </List>
      )}
    </Section>
  );
}

/** On whom the work of a year hangs. */
export function UnitClients({ orderboek: { klanten } }: { orderboek: Orderboek }) {
  const { clients } = page;
  const [largest] = klanten.rijen;
  if (!largest || largest.deel === null)
    return (
      <Section heading={clients.heading}>
        <Paragraph soft>{clients.none}</Paragraph>
      </Section>
    );
  const conclusion = clients.conclusion(largest.opdrachtgever, percent(largest.deel));
  return (
    <Section heading={clients.heading}>
      <Figure
        conclusion={conclusion}
        note={clients.note}
        table={{
          caption: clients.caption,
          captionHidden: true,
          columns: CLIENTS,
          rows: klanten.rijen,
          rowKey: ({ opdrachtgever }) => opdrachtgever,
          total: {
            opdrachtgever: page.forms.total,
            bedrag: wholeEuros(klanten.totaal),
            deel: percent(1_000_000),
          },
        }}
      >
        <BarChart
          label={conclusion}
          format={wholeEuros}
          bars={klanten.rijen.map(({ opdrachtgever, bedrag }) => ({
            id: opdrachtgever,
            label: opdrachtgever,
            values: [bedrag],
          }))}
        />
      </Figure>
      {klanten.overigen.aantal > 0 && (
        <Paragraph small soft>
          {clients.others(klanten.overigen.aantal, wholeEuros(klanten.overigen.bedrag))}
        </Paragraph>
      )}
    </Section>
  );
}

const CLIENTS: readonly Column<Orderboek["klanten"]["rijen"][number]>[] = [
  {
    id: "opdrachtgever",
    header: page.clients.klant,
    rowHeader: true,
    cell: ({ opdrachtgever }) => opdrachtgever,
  },
  { id: "bedrag", header: page.clients.bedrag, numeric: true, cell: ({ bedrag }) => wholeEuros(bedrag) },
  {
    id: "deel",
    header: page.clients.deel,
    numeric: true,
    cell: ({ deel }) => (deel === null ? null : percent(deel)),
  },
];

const hours = (id: "nodig" | "gevraagd" | "beschikbaar", header: string): Column<Week> => ({
  id,
  header,
  numeric: true,
  cell: (week) => (week[id] === null ? null : words.hours(week[id])),
});

const COLUMNS: readonly Column<Week>[] = [
  { id: "week", header: text.week, rowHeader: true, cell: ({ week }) => longDate(week) },
  hours("nodig", text.nodig),
  hours("gevraagd", text.gevraagd),
  hours("beschikbaar", text.beschikbaar),
];
