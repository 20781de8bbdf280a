import { useQuery } from "@tanstack/react-query";
import { shortDate, wholeEuros } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Button,
  Grid,
  Link,
  Margin,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  Stack,
  SummaryList,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { type Programma, programmaQuery } from "./doelen/doelen.queries.ts";
import { savePlan } from "./doelen/plan-csv.ts";
import { ProgrammaClusters } from "./doelen/ProgrammaClusters.tsx";
import { ProgrammaMoney } from "./doelen/ProgrammaMoney.tsx";
import { ProgrammaPillars } from "./doelen/ProgrammaPillars.tsx";
import { ProgrammaSpending } from "./doelen/ProgrammaSpending.tsx";
import { ProgrammaSteps } from "./doelen/ProgrammaSteps.tsx";
import { text } from "./ProgrammaPage.text.ts";

/** One programme: its money, clusters with goals, pillars without counting twice, steps and what was spent. */
export function ProgrammaPage() {
  const query = useQuery(programmaQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(programma) => <Filled programma={programma} />}
    </PageState>
  );
}

function Filled({ programma }: { programma: Programma }) {
  const { naam, budgetInCenten, uitgegevenInCenten, restInCenten, clusters, resultaten } = programma;
  return (
    <Page title={naam}>
      <Opening
        above={<Link href="/programmas">{text.back}</Link>}
        lead={text.spent(wholeEuros(uitgegevenInCenten), wholeEuros(restInCenten))}
      >
        <strong>{text.opening(naam, wholeEuros(budgetInCenten), clusters.length, resultaten.length)}</strong>
      </Opening>
      <Stack gap="loose">
        <Grid>
          <Stack gap="loose">
            <Sheet>
              <ProgrammaMoney programma={programma} />
            </Sheet>
            <Sheet>
              <ProgrammaPillars samenhang={programma.samenhang} />
            </Sheet>
          </Stack>
          <About programma={programma} />
        </Grid>
        <ProgrammaClusters programma={programma} />
        <Sheet>
          <ProgrammaSteps programma={programma} />
        </Sheet>
        <Sheet full>
          <ProgrammaSpending programma={programma} />
        </Sheet>
      </Stack>
    </Page>
  );
}

function About({ programma }: { programma: Programma }) {
  const { id, omschrijving, blijft, startdatum, einddatum, bron } = programma;
  const { about } = text;
  return (
    <Margin label={text.margin}>
      <Section heading={about.heading}>
        <Stack>
          <Paragraph>{omschrijving}</Paragraph>
          <SummaryList
            narrow
            facts={[
              { term: about.period, value: `${shortDate(startdatum, "")} – ${shortDate(einddatum, "")}` },
              { term: about.source, value: bron },
            ]}
          />
        </Stack>
      </Section>
      <Section heading={about.stays}>
        <Paragraph>{blijft}</Paragraph>
      </Section>
      <Section>
        <Stack gap="dense">
          <Paragraph>
            <Link href={`/programmas/${id}/inbreng`}>{about.input}</Link>
          </Paragraph>
          <Paragraph>
            <Link href="/besluitkalender">{about.calendar}</Link>
          </Paragraph>
          <div>
            <Button icon="download" kind="subtle" dense onPress={() => savePlan(programma)}>
              {about.download}
            </Button>
          </div>
        </Stack>
      </Section>
    </Margin>
  );
}
