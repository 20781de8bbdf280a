import { useQuery } from "@tanstack/react-query";
import { longDate, shortDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Grid,
  Link,
  Margin,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  Quote,
  Section,
  Sheet,
  Stack,
  SummaryList,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { HandleForm } from "./PlekmeldingHandle.tsx";
import { TakeUpForm, WorkLinks } from "./PlekmeldingTakeUp.tsx";
import { type PlekmeldingInFull, plekmeldingQuery } from "./plekmeldingen.queries.ts";
import { text as list } from "./PlekmeldingenPage.text.ts";
import { text } from "./PlekmeldingPage.text.ts";

/** One report: call, join it to an employer, make work of it, and say how it goes on. */
export function PlekmeldingPage() {
  const query = useQuery(plekmeldingQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(melding) => <Filled melding={melding} />}
    </PageState>
  );
}

function Filled({ melding }: { melding: PlekmeldingInFull }) {
  const { status, antwoordVoor, wat } = melding;
  return (
    <Page title={text.title}>
      <Opening lead={status === "nieuw" ? text.promise(longDate(antwoordVoor)) : undefined}>
        <strong>{text.heading(melding)}</strong> {text.lead(melding)}
      </Opening>
      <Grid>
        <Stack gap="loose">
          <Sheet>
            <Section heading={text.whatHeading}>
              <Quote label={melding.contactpersoon}>{wat}</Quote>
            </Section>
            {melding.soort === "plek" && <Work {...melding} />}
          </Sheet>
          {status === "nieuw" && <TakeUpForm melding={melding} />}
          {status === "opgepakt" && melding.soort === "plek" && <WorkLinks melding={melding} />}
          {status === "afgehandeld" ? <Done {...melding} /> : <HandleForm melding={melding} />}
        </Stack>
        <Who {...melding} />
      </Grid>
    </Page>
  );
}

const Work = ({ mogelijkheid, uren, wanneer }: PlekmeldingInFull) => (
  <SummaryList
    facts={[
      { term: text.kind, value: mogelijkheid ? list.kinds[mogelijkheid] : text.unknown },
      { term: text.hours, value: uren ? text.hourWords[uren] : text.unknown },
      { term: text.when, value: wanneer ? text.whenWords[wanneer] : text.unknown },
    ]}
  />
);

const Who = ({ contactpersoon, telefoon, email, kvk, contact, werkgever }: PlekmeldingInFull) => (
  <Margin label={contactpersoon}>
    <Section heading={contactpersoon}>
      <Stack>
        <PhoneLink number={telefoon} />
        <SummaryList
          facts={[
            { term: text.mail, value: email },
            { term: text.kvk, value: kvk ?? text.unknown },
            { term: text.contact, value: contact?.naam ?? list.nobody },
          ]}
        />
        {werkgever && <Link href={`/werkgevers/${werkgever.id}`}>{text.openEmployer(werkgever.naam)}</Link>}
      </Stack>
    </Section>
  </Margin>
);

function Done({ uitkomst, antwoord, afgehandeldDoor, afgehandeldOp, plek }: PlekmeldingInFull) {
  const { vandaag } = useSession();
  return (
    <Sheet>
      <Section heading={uitkomst ? list.outcomes[uitkomst] : text.doneHeading}>
        <Stack>
          {antwoord && <Paragraph>{antwoord}</Paragraph>}
          {plek && <Link href={`/plekken/${plek.id}`}>{text.openPlace(plek.titel)}</Link>}
          {afgehandeldDoor && afgehandeldOp && (
            <Paragraph small soft>
              {text.done(afgehandeldDoor, shortDate(afgehandeldOp, vandaag))}
            </Paragraph>
          )}
        </Stack>
      </Section>
    </Sheet>
  );
}
