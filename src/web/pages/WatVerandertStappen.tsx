import { euros, exactEuros, month } from "../format.ts";
import { Details, List, Section, Stack, Table } from "../nlds/index.ts";
import type { Uitkomst } from "./rekenhulp/rekenhulp.queries.ts";
import { text } from "./WatVerandertUitkomst.text.ts";

type Stap = Uitkomst["stappen"]["nu"][number];

/** For who wants to check it: every step, every article, everything that is to be checked. */
export function WatVerandertStappen({ uitkomst }: { uitkomst: Uitkomst }) {
  const { stappen, terug, indicaties, maanden, vallen, urenvallen, bronnen } = uitkomst;
  const happened = maanden.flatMap(({ maand, gebeurtenissen }) =>
    gebeurtenissen.map((one) => ({ ...one, wat: `${month(maand)}: ${one.wat}` })),
  );
  const taken = [...vallen, ...urenvallen].flatMap(({ oorzaken }) => oorzaken);
  return (
    <Section heading={text.details} headingHidden>
      <Details summary={text.details}>
        <Stack gap="loose">
          <Section heading={text.detailsNow} level={3} headingId="stappen-nu" joined>
            <Steps stappen={stappen.nu} labelledBy="stappen-nu" />
          </Section>
          <Section heading={text.detailsThen} level={3} headingId="stappen-straks" joined>
            <Steps stappen={stappen.straks} labelledBy="stappen-straks" />
          </Section>
          <Sourced heading={text.happens} lines={happened.map((one) => [one.wat, one.bron, one.zekerheid])} />
          <Sourced
            heading={text.takes}
            lines={taken.map(({ regel, bron, bedragInCenten }) => [
              `${regel} (${text.atMost(euros(bedragInCenten))})`,
              bron,
              "",
            ])}
          />
          <Sourced
            heading={text.wayBackQuestions}
            lines={terug.vragen.map((one) => [`${one.vraag} ${one.antwoord}`, one.bron, one.zekerheid])}
          />
          <Sourced
            heading={text.indicaties}
            lines={indicaties.map((one) => [`${one.indicatie}: ${one.reden}`, one.bron, one.zekerheid])}
          />
          <Section heading={text.sources} level={3} joined>
            <List>
              {bronnen.map((bron) => (
                <span key={bron}>{bron}</span>
              ))}
            </List>
          </Section>
        </Stack>
      </Details>
    </Section>
  );
}

/** A sentence with its source, and whether somebody still has to check it. */
function Sourced({
  heading,
  lines,
}: {
  heading: string;
  lines: readonly (readonly [string, string, string])[];
}) {
  if (lines.length === 0) return null;
  return (
    <Section heading={heading} level={3} joined>
      <List>
        {lines.map(([wat, bron, zekerheid]) => (
          <span key={wat + bron}>
            {wat} [{zekerheid === text.toCheck && bron !== "" ? `${bron}, ${text.toCheck}` : bron}]
          </span>
        ))}
      </List>
    </Section>
  );
}

export function Steps({ stappen, labelledBy }: { stappen: readonly Stap[]; labelledBy: string }) {
  return (
    <Table
      labelledBy={labelledBy}
      rows={stappen.map((stap, at) => ({ ...stap, at }))}
      rowKey={({ at }) => String(at)}
      columns={[
        {
          id: "stap",
          header: text.step,
          rowHeader: true,
          cell: ({ naam, toelichting }) => (toelichting ? `${naam}: ${toelichting}` : naam),
        },
        { id: "som", header: text.sum, cell: ({ som }) => som },
        { id: "bedrag", header: text.amount, numeric: true, cell: ({ bedrag }) => exactEuros(bedrag) },
        {
          id: "bron",
          header: text.source,
          cell: ({ bron, zekerheid }) =>
            zekerheid === "te controleren" ? `${bron} (${text.toCheck})` : bron,
        },
      ]}
    />
  );
}
