import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Bezwaar, Stap } from "../../modules/bezwaren/bezwaar.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { longDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Alert,
  Button,
  type Fact,
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
  Timeline,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { BezwaarHandle } from "./BezwaarHandle.tsx";
import { text } from "./BezwaarPage.text.ts";
import { text as list } from "./BezwarenPage.text.ts";
import { bezwaarQuery } from "./rechten.queries.ts";

/** With what one person does not agree, every step that was taken, and the next one. */
export function BezwaarPage() {
  const query = useQuery(bezwaarQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(bezwaar) => <Filled bezwaar={bezwaar} />}
    </PageState>
  );
}

function Filled({ bezwaar }: { bezwaar: Bezwaar }) {
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const { naam, soort, uiterlijk, woorden, wens } = bezwaar;
  const waarmee = list.soort[soort].toLowerCase();
  return (
    <Page title={text.title}>
      <Opening lead={isRunning(bezwaar) ? text.lead(waarmee, longDate(uiterlijk)) : text.doneLead(waarmee)}>
        <strong>{text.heading(naam)}</strong>
      </Opening>
      <Grid>
        <Stack gap="loose">
          {isDone && <Alert kind="ok" focus heading={list.handled} />}
          <Sheet>
            <Section>
              <Quote label={text.words(naam)}>{woorden}</Quote>
              {wens && <SummaryList facts={[{ term: text.wish, value: wens }]} />}
            </Section>
            <Steps bezwaar={bezwaar} onHandle={() => setOpen(true)} />
          </Sheet>
        </Stack>
        <Facts bezwaar={bezwaar} />
      </Grid>
      {isOpen && (
        <BezwaarHandle
          bezwaar={bezwaar}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            setDone(true);
            void queries.invalidateQueries({ queryKey: ["bezwaren"] });
          }}
        />
      )}
    </Page>
  );
}

/** Newest first, down to the day it came in. */
function Steps({ bezwaar, onHandle }: { bezwaar: Bezwaar; onHandle: () => void }) {
  const { gebruiker, vandaag } = useSession();
  const { stappen, ingediendOp, doorNaam, isNamens } = bezwaar;
  const handles = isRunning(bezwaar) && scopesOf(gebruiker, "change", "bezwaarbesluit").length > 0;
  const steps = stappen.map((stap, at) => ({
    id: `${at}`,
    date: stap.tijdstip.slice(0, 10),
    icon: stap.uitkomst ? ("check" as const) : ("message" as const),
    heading: headingOf(stap),
    children: stap.woorden,
    who: stap.doorNaam,
  }));
  const received = {
    id: "ontvangen",
    date: ingediendOp,
    icon: "document" as const,
    heading: text.received,
    who: isNamens ? text.withMandate(doorNaam) : doorNaam,
  };
  return (
    <Section
      heading={text.steps}
      action={
        handles && (
          <Button kind="primary" onPress={onHandle}>
            {list.handle}
          </Button>
        )
      }
    >
      <Timeline today={vandaag} events={[...steps.toReversed(), received]} />
    </Section>
  );
}

function Facts({ bezwaar }: { bezwaar: Bezwaar }) {
  const { nummer, naam, bel, onderwerp, betreftNaam, besluitOp, formeelTot } = bezwaar;
  const facts: Fact[] = [
    { term: text.number, value: nummer },
    ...(onderwerp ? [{ term: text.about, value: onderwerp }] : []),
    ...(betreftNaam ? [{ term: text.notBy, value: betreftNaam }] : []),
    ...(besluitOp ? [{ term: text.decision, value: longDate(besluitOp) }] : []),
    ...(formeelTot ? [{ term: text.formal, value: longDate(formeelTot) }] : []),
  ];
  return (
    <Margin label={text.facts}>
      <Section heading={naam}>
        <Stack>
          {bel && <PhoneLink number={bel} />}
          <SummaryList narrow facts={facts} />
          {formeelTot && (
            <Paragraph small soft>
              {text.formalText}
            </Paragraph>
          )}
          <Link href="/bezwaren">{text.back}</Link>
        </Stack>
      </Section>
    </Margin>
  );
}

const isRunning = ({ stand }: Bezwaar) => stand === "open" || stand === "opgepakt";
const headingOf = ({ stand, uitkomst }: Stap) => (uitkomst ? text.outcome[uitkomst] : list.states[stand]);
