import { capital, euros, longDate, month, wholeEuros } from "../format.ts";
import {
  Alert,
  BeforeAfter,
  Grid,
  List,
  Opening,
  Paragraph,
  ReadTogether,
  Section,
  Sheet,
  SignList,
  Stack,
  StatusBadge,
  SummaryList,
  Table,
  WayBack,
} from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { asPdf, type Uitkomst, type Vraag } from "./rekenhulp/rekenhulp.queries.ts";
import { WatVerandertStappen } from "./WatVerandertStappen.tsx";
import { OutcomeActions } from "./rekenhulp/OutcomeActions.tsx";
import { text } from "./WatVerandertUitkomst.text.ts";

type Marge = Uitkomst["verschil"];
type Kant = Uitkomst["nu"];

export type UitkomstProps = { id: string; here: string; vraag: Vraag; uitkomst: Uitkomst };

/** The answer: first what is left, then when it changes, what stays, and the way back. */
export function WatVerandertUitkomst({ id, here, vraag, uitkomst }: UitkomstProps) {
  const { vandaag } = useSession();
  const { conclusie, nu, straks, maand, ontbreekt, aannamen, terug, label } = uitkomst;
  return (
    <ReadTogether>
      <Opening above={`${label} · ${longDate(vandaag)}`} lead={conclusie.vervolg.join(" ")}>
        {conclusie.begin} <strong>{conclusie.kern}</strong> {conclusie.einde}
      </Opening>
      <Stack gap="wide">
        <Stack>
          <BeforeAfter
            label={text.cards}
            before={sideOf(nu, text.now, text.nowNote)}
            after={sideOf(straks, text.later, text.laterNote(month(maand)))}
          />
          {ontbreekt.length > 0 && (
            <Paragraph>
              <StatusBadge kind="unknown">{text.missing}</StatusBadge>{" "}
              {text.missingText(ontbreekt.join(", "))}
            </Paragraph>
          )}
        </Stack>
        <Lines uitkomst={uitkomst} />
        <Sheet>
          <WayBack heading={terug.kop}>{terug.zinnen.join(" ")}</WayBack>
        </Sheet>
        <OutcomeActions words={text} here={here} asFile={() => asPdf(id, vraag)} />
        <Sheet>
          <Section heading={text.months} headingId="maanden">
            <Months uitkomst={uitkomst} />
          </Section>
          <Section heading={text.assumptions}>
            <List>
              {aannamen.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </List>
          </Section>
          <WatVerandertStappen uitkomst={uitkomst} />
        </Sheet>
      </Stack>
    </ReadTogether>
  );
}

const KINDS = { loon: 1, uitkering: 2, toeslag: 3, vakantiegeld: 4 } as const;

const sideOf = ({ delen, samen }: Kant, heading: string, note: string) => ({
  heading,
  note,
  parts: delen.map(({ soort, naam, bedrag }) => ({
    label: naam,
    amount: wholeRange(bedrag),
    value: bedrag.tot,
    kind: KINDS[soort],
  })),
  total: { label: text.together, amount: wholeRange(samen) },
});

/** Whole euros; both ends where they differ. */
const wholeRange = ({ van, tot }: Marge) =>
  wholeEuros(van) === wholeEuros(tot) ? wholeEuros(van) : `${wholeEuros(van)} – ${wholeEuros(tot)}`;

const exactRange = (marge: Marge | null) => {
  if (!marge) return null;
  return marge.van === marge.tot ? euros(marge.van) : `${euros(marge.van)} – ${euros(marge.tot)}`;
};

function Lines({ uitkomst: { blijft, zelfDoen, vallen, urenvallen } }: { uitkomst: Uitkomst }) {
  return (
    <>
      {vallen.length > 0 && (
        <Alert kind="warning" heading={text.watchOut}>
          {vallen.map(({ zinnen }) => (
            <Paragraph key={zinnen[0]}>{zinnen.join(" ")}</Paragraph>
          ))}
        </Alert>
      )}
      <Grid kind="half">
        <Section heading={text.doYourself} joined>
          <SignList sign="warning">{zelfDoen}</SignList>
        </Section>
        {blijft.length > 0 && (
          <Section heading={text.stays} joined>
            <SignList sign="ok">{blijft}</SignList>
          </Section>
        )}
      </Grid>
      {urenvallen.length > 0 && (
        <Section heading={text.hours} joined>
          <List>
            {urenvallen.map(({ zinnen }) => (
              <span key={zinnen[0]}>{zinnen.join(" ")}</span>
            ))}
          </List>
        </Section>
      )}
    </>
  );
}

function Months({ uitkomst: { maanden, totaal } }: { uitkomst: Uitkomst }) {
  const { columns } = text;
  return (
    <>
      <Paragraph>{text.monthsNote(totaal.bekendeMaanden, wholeRange(totaal.verschil))}</Paragraph>
      <SummaryList
        facts={maanden
          .filter(({ inWoorden }) => inWoorden.length > 0)
          .map(({ maand, inWoorden }) => ({ term: capital(month(maand)), value: inWoorden.join(" ") }))}
      />
      <Table
        labelledBy="maanden"
        rows={maanden}
        rowKey={({ maand }) => maand}
        wide
        columns={[
          { id: "maand", header: columns.maand, rowHeader: true, cell: ({ maand }) => month(maand) },
          { id: "loon", header: columns.loon, numeric: true, cell: ({ loon }) => exactRange(loon) },
          {
            id: "uitkering",
            header: columns.uitkering,
            numeric: true,
            cell: ({ uitkering }) => exactRange(uitkering),
          },
          {
            id: "toeslagen",
            header: columns.toeslagen,
            numeric: true,
            cell: ({ toeslagen }) => exactRange(toeslagen),
          },
          {
            id: "samen",
            header: columns.samen,
            numeric: true,
            strong: true,
            cell: ({ samen }) => exactRange(samen),
          },
          {
            id: "verschil",
            header: columns.verschil,
            numeric: true,
            cell: ({ verschil }) => exactRange(verschil),
          },
        ]}
      />
    </>
  );
}
