import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { longDate } from "../format.ts";
import {
  Alert,
  Button,
  CountList,
  Grid,
  Heading,
  Link,
  List,
  Margin,
  Opening,
  Page,
  Paragraph,
  Person,
  PhoneLink,
  Row,
  Section,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { type Bedrijfsvraag, type MijnBedrijf, mijnBedrijfQuery } from "./mijn-bedrijf.queries.ts";
import { AskQuestion } from "./mijn-bedrijf/AskQuestion.tsx";
import { Questions } from "./mijn-bedrijf/Questions.tsx";
import { text } from "./MijnBedrijfPage.text.ts";

/** W1: where everything stands, what waits for the company, and one person to ask. */
export function MijnBedrijfPage() {
  const query = useQuery(mijnBedrijfQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Filled found={found} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ found }: { found: MijnBedrijf }) {
  const [isAsking, setAsking] = useState(false);
  const [asked, setAsked] = useState<Bedrijfsvraag | null>(null);
  const { bedrijf, contact, kandidaten, medewerkers, afspraken, vragen } = found;
  const waiting = kandidaten.wachtOpU + medewerkers.wachtOpU + afspraken.wachtOpU;
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(bedrijf.naam, waiting)}</strong>
      </Opening>
      <Grid kind="margin">
        <Stack gap="loose">
          {asked && (
            <Alert kind="ok" heading={text.sent} focus>
              {text.sentText(longDate(asked.antwoordUiterlijk))}
            </Alert>
          )}
          <Sheet>
            <Contact found={found} onAsk={() => setAsking(true)} />
          </Sheet>
          <Sheet>
            <Todo found={found} />
          </Sheet>
          <Sheet>
            <Questions vragen={vragen} />
          </Sheet>
        </Stack>
        <Margin label={text.status}>
          <Status found={found} />
        </Margin>
      </Grid>
      {isAsking && (
        <AskQuestion
          to={contact?.naam ?? text.someone}
          onClose={() => setAsking(false)}
          onDone={(vraag) => {
            setAsking(false);
            setAsked(vraag);
          }}
        />
      )}
    </>
  );
}

function Contact({
  found: { contact, antwoordBinnenWerkdagen },
  onAsk,
}: {
  found: MijnBedrijf;
  onAsk: () => void;
}) {
  return (
    <Section
      heading={text.contact}
      action={
        <Button kind="primary" onPress={onAsk}>
          {text.ask}
        </Button>
      }
    >
      <Stack>
        <Row>
          <Person name={contact?.naam ?? text.noContact} size="large" />
          <Heading level={3}>{contact?.naam ?? text.noContact}</Heading>
        </Row>
        <Paragraph>
          {contact ? text.contactLine(contact.functie, contact.wanneer) : text.noContactText}
        </Paragraph>
        <PhoneLink number={contact?.telefoon ?? text.desk} />
        <Paragraph>{text.promise(antwoordBinnenWerkdagen)}</Paragraph>
      </Stack>
    </Section>
  );
}

function Todo({ found: { kandidaten, medewerkers, afspraken } }: { found: MijnBedrijf }) {
  const todo = [
    { href: "/mijn-kandidaten", aantal: kandidaten.wachtOpU, label: text.candidates },
    { href: "/mijn-regelingen", aantal: medewerkers.wachtOpU, label: text.arrangements },
    { href: "/werkafspraken", aantal: afspraken.wachtOpU, label: text.agreements },
  ].filter(({ aantal }) => aantal > 0);
  return (
    <Section heading={text.todo}>
      {todo.length === 0 && <Paragraph>{text.todoNone}</Paragraph>}
      {todo.length > 0 && (
        <List plain>
          {todo.map(({ href, aantal, label }) => (
            <Link key={href} href={href}>
              {label(aantal)}
            </Link>
          ))}
        </List>
      )}
    </Section>
  );
}

function Status({ found: { plekken, kandidaten, medewerkers, afspraken } }: { found: MijnBedrijf }) {
  return (
    <Section heading={text.status}>
      <Stack>
        <CountList
          label={text.statusLabel}
          lines={[
            { label: text.rows.open, value: plekken.open },
            { label: text.rows.closed, value: plekken.gesloten },
            { label: text.rows.candidates, value: kandidaten.totaal, href: "/mijn-kandidaten" },
            { label: text.rows.employees, value: medewerkers.totaal, href: "/mijn-medewerkers" },
            { label: text.rows.arrangements, value: medewerkers.regelingenOpen, href: "/mijn-regelingen" },
            { label: text.rows.agreements, value: afspraken.totaal, href: "/werkafspraken" },
          ]}
        />
        <Link href="/mijn-bedrijf/plek-melden">{text.reportPlace}</Link>
        <Link href="/mijn-medewerkers">{text.notWell}</Link>
        <Link href="/mijn-dag">{text.day}</Link>
        <Link href="/mijn-bedrijf/oordeel">{text.judge}</Link>
        <Link href="/mijn-bedrijf/gebruikers">{text.users}</Link>
      </Stack>
    </Section>
  );
}
