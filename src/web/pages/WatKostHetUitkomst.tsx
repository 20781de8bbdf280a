import { euros, longDate } from "../format.ts";
import {
  type Column,
  Details,
  Link,
  Opening,
  Paragraph,
  Section,
  Sheet,
  Stack,
  SummaryList,
  StatusBadge,
  Table,
} from "../nlds/index.ts";
import { lawLink } from "./plaatsing/sources.ts";
import { costsAsPdf, type Kosteninvoer, type Kostenuitkomst } from "./rekenhulp/kosten.queries.ts";
import { Steps } from "./WatVerandertStappen.tsx";
import { OutcomeActions } from "./rekenhulp/OutcomeActions.tsx";
import { text } from "./WatKostHetPage.text.ts";

type Regel = Kostenuitkomst["regels"][number];
type Marge = NonNullable<Kostenuitkomst["perProductiefUur"]>;

export type KostenProps = { here: string; invoer: Kosteninvoer; uitkomst: Kostenuitkomst };

export function WatKostHetUitkomst({ here, invoer, uitkomst }: KostenProps) {
  const { label, dag, nettoPerMaandInCenten, perProductiefUur, gewoonPerUurInCenten } = uitkomst;
  const perHour = perProductiefUur ? text.perHour(between(perProductiefUur)) : text.noHour;
  return (
    <>
      <Opening
        above={`${label} · ${longDate(dag)}`}
        lead={`${perHour} ${text.against(euros(gewoonPerUurInCenten))}`}
      >
        {text.costs} <strong>{text.conclusion(euros(nettoPerMaandInCenten))}</strong>.
      </Opening>
      <Stack gap="loose">
        <OutcomeActions words={text} here={here} asFile={() => costsAsPdf(invoer)} />
        <Sheet>
          <Section heading={text.lines} headingId="regels">
            <Lines uitkomst={uitkomst} />
          </Section>
          <Section heading={text.compare}>
            <Comparison uitkomst={uitkomst} />
          </Section>
          {uitkomst.detachering && (
            <Section heading={text.lend}>
              <Paragraph>{text.tariff(euros(uitkomst.detachering.perUurInCenten))}</Paragraph>
            </Section>
          )}
          <Section heading={text.details} headingHidden>
            <Stack gap="loose">
              <AllSteps uitkomst={uitkomst} />
              <Paragraph>
                <Link href="/bedragen">{text.amounts}</Link>
              </Paragraph>
            </Stack>
          </Section>
        </Sheet>
      </Stack>
    </>
  );
}

const between = ({ van, tot }: Marge) => (van === tot ? euros(van) : `${euros(van)} tot ${euros(tot)}`);

/** What is taken off. */
const less = ({ van, tot }: Marge): Marge => ({
  van: (0 - van) as Marge["van"],
  tot: (0 - tot) as Marge["tot"],
});

const signed = ({ soort }: Regel, bedrag: number) => euros(soort === "kosten" ? bedrag : 0 - bedrag);

function Lines({ uitkomst }: { uitkomst: Kostenuitkomst }) {
  const { regels, nettoPerMaandInCenten, perProductiefUur, lkvPerJaarInCenten, bronOntbreekt } = uitkomst;
  return (
    <Stack>
      <Table
        labelledBy="regels"
        rows={regels}
        rowKey={({ naam }) => naam}
        columns={COLUMNS}
        total={{
          regel: text.left,
          maand: euros(nettoPerMaandInCenten),
          uur: perProductiefUur ? between(perProductiefUur) : null,
        }}
      />
      {lkvPerJaarInCenten !== null && <Paragraph>{text.lkvYear(euros(lkvPerJaarInCenten))}</Paragraph>}
      {bronOntbreekt.length > 0 && <Paragraph>{text.missingText(bronOntbreekt.join(", "))}</Paragraph>}
    </Stack>
  );
}

function Source({ regel: { bron, zekerheid } }: { regel: Regel }) {
  const href = lawLink(bron);
  return (
    <>
      {href ? <Link href={href}>{bron}</Link> : bron}
      {zekerheid === "te controleren" && ` (${text.toCheck})`}
    </>
  );
}

function Comparison({ uitkomst }: { uitkomst: Kostenuitkomst }) {
  const { gewoonPerMaandInCenten, gewoonPerUurInCenten, nettoPerMaandInCenten, perProductiefUur } = uitkomst;
  const hour = perProductiefUur ? text.hourly(between(perProductiefUur)) : text.unknown;
  return (
    <SummaryList
      facts={[
        {
          term: text.without,
          value: text.both(euros(gewoonPerMaandInCenten), text.hourly(euros(gewoonPerUurInCenten))),
        },
        { term: text.with, value: text.both(euros(nettoPerMaandInCenten), hour) },
      ]}
    />
  );
}

function AllSteps({ uitkomst: { regels, detachering } }: { uitkomst: Kostenuitkomst }) {
  const parts = [
    ...regels.map(({ naam, stappen }) => ({ naam, stappen })),
    ...(detachering ? [{ naam: text.lend, stappen: detachering.stappen }] : []),
  ].filter(({ stappen }) => stappen.length > 0);
  return (
    <Details summary={text.details}>
      <Stack gap="loose">
        {parts.map(({ naam, stappen }, at) => (
          <Section key={naam} heading={naam} level={3} headingId={`stappen-${at}`} joined>
            <Steps stappen={stappen} labelledBy={`stappen-${at}`} />
          </Section>
        ))}
      </Stack>
    </Details>
  );
}

const COLUMNS: readonly Column<Regel>[] = [
  {
    id: "regel",
    header: text.columns.regel,
    rowHeader: true,
    cell: ({ naam, toelichting }) => (toelichting ? `${naam}: ${toelichting}` : naam),
  },
  {
    id: "maand",
    header: text.columns.maand,
    numeric: true,
    cell: (regel) =>
      regel.bedragInCenten === null ? (
        <StatusBadge kind="unknown">{text.missing}</StatusBadge>
      ) : (
        signed(regel, regel.bedragInCenten)
      ),
  },
  {
    id: "uur",
    header: text.columns.uur,
    numeric: true,
    cell: ({ perProductiefUur, soort }) =>
      perProductiefUur && between(soort === "kosten" ? perProductiefUur : less(perProductiefUur)),
  },
  { id: "som", header: text.columns.som, cell: ({ som }) => som },
  { id: "bron", header: text.columns.bron, cell: (regel) => <Source regel={regel} /> },
];
