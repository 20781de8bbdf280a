import { useQuery } from "@tanstack/react-query";
import { dateAndTime, number } from "../format.ts";
import { BarChart } from "../nlds/charts.ts";
import {
  type Column,
  Figure,
  Grid,
  Link,
  List,
  Margin,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  Stack,
  SummaryList,
  SUPPRESSED,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./BestandPage.text.ts";
import { periodInWords } from "./periode-in-woorden.ts";
import { type Bestand, bestandQuery } from "./sturing.queries.ts";

/** of whom the file consists, and what its size does not say. */
export function BestandPage() {
  return (
    <PageState query={useQuery(bestandQuery)} title={text.title} loading={text.loading}>
      {(bestand) => <Filled bestand={bestand} />}
    </PageState>
  );
}

type Props = { bestand: Bestand };

function Filled({ bestand }: Props) {
  const { regio } = useSession();
  const { totaal, standen, geteld } = bestand;
  const ready = standen[0]?.aantal ?? null;
  const said = totaal === null || ready === null ? null : text.opening(totaal, ready);
  return (
    <Page title={text.title}>
      <Opening above={text.above(regio.naam, dateAndTime(geteld))} lead={text.lead}>
        {said ? (
          <>
            <strong>{said.strong}</strong> {said.rest}
          </>
        ) : (
          text.openingFew
        )}
      </Opening>
      <Grid>
        <Sheet>
          <Section>
            <NeedFigure bestand={bestand} />
          </Section>
          <Section>
            <GroupFigure bestand={bestand} />
          </Section>
          <Section heading={text.read.heading}>
            <List>
              {text.read.lines.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </List>
          </Section>
        </Sheet>
        <FileMargin bestand={bestand} />
      </Grid>
    </Page>
  );
}

type Stand = Bestand["standen"][number];
type Groep = Bestand["groepen"][number];

const shown = (value: number | null) => (value === null ? SUPPRESSED : number(value));

function NeedFigure({ bestand: { standen, totaal } }: Props) {
  const words = text.need;
  const ready = standen[0]?.aantal ?? 0;
  const conclusion = words.conclusion(totaal ? Math.round((100 * ready) / totaal) : 0);
  const nameOf = ({ naam }: Stand) => text.standen[naam] ?? naam;
  const columns: Column<Stand>[] = [
    { id: "stand", header: words.need, rowHeader: true, cell: nameOf },
    { id: "aantal", header: words.count, numeric: true, cell: ({ aantal }) => shown(aantal) },
  ];
  return (
    <Figure
      conclusion={conclusion}
      note={words.note}
      table={{
        caption: words.table,
        captionHidden: true,
        columns,
        rows: standen,
        rowKey: ({ naam }) => naam,
        total: { stand: words.all, aantal: shown(totaal) },
      }}
    >
      <BarChart
        label={conclusion}
        bars={standen.map((stand) => ({ id: stand.naam, label: nameOf(stand), values: [stand.aantal ?? 0] }))}
      />
    </Figure>
  );
}

function GroupFigure({ bestand: { groepen } }: Props) {
  const words = text.groups;
  const nameOf = ({ naam }: Groep) => text.groepen[naam] ?? naam;
  const [most] = groepen.toSorted((a, b) => (b.totaal ?? 0) - (a.totaal ?? 0));
  const conclusion = most ? words.conclusion(nameOf(most), most.totaal ?? 0) : "";
  const columns: Column<Groep>[] = [
    { id: "groep", header: words.group, rowHeader: true, cell: nameOf },
    { id: "begint", header: words.parts[0], numeric: true, cell: ({ kanBeginnen }) => shown(kanBeginnen) },
    { id: "later", header: words.parts[1], numeric: true, cell: ({ nogNiet }) => shown(nogNiet) },
    { id: "totaal", header: words.total, numeric: true, strong: true, cell: ({ totaal }) => shown(totaal) },
  ];
  return (
    <Figure
      conclusion={conclusion}
      note={words.note}
      table={{
        caption: words.table,
        captionHidden: true,
        columns,
        rows: groepen,
        rowKey: ({ naam }) => naam,
      }}
    >
      <BarChart
        label={conclusion}
        parts={words.parts}
        bars={groepen.map((groep) => ({
          id: groep.naam,
          label: nameOf(groep),
          values: [groep.kanBeginnen ?? 0, groep.nogNiet ?? 0],
        }))}
      />
    </Figure>
  );
}

function FileMargin({ bestand }: Props) {
  const { facts, published } = text;
  const { zonderStartkwalificatie, zoektActief, banenafspraak, gepubliceerd, bron, geteld } = bestand;
  const share = (percent: number | null) => (percent === null ? facts.unknown : facts.share(percent));
  return (
    <Margin label={text.margin}>
      <Section heading={facts.heading}>
        <SummaryList
          narrow
          facts={[
            { term: facts.qualification, value: share(zonderStartkwalificatie) },
            { term: facts.active, value: share(zoektActief) },
            { term: facts.jobs, value: share(banenafspraak) },
            { term: text.source, value: bron },
            { term: text.counted, value: dateAndTime(geteld) },
          ]}
        />
      </Section>
      {gepubliceerd && (
        <Section heading={published.heading}>
          <Stack>
            <Paragraph>
              {published.line(gepubliceerd.waarde, periodInWords(gepubliceerd.peildatum))}
            </Paragraph>
            <Paragraph small soft>
              {gepubliceerd.bron}
            </Paragraph>
          </Stack>
        </Section>
      )}
      <Section>
        <Paragraph>
          <Link href="/sturing" icon="back">
            {text.back}
          </Link>
        </Paragraph>
      </Section>
    </Margin>
  );
}
