import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SROI_DOELEN } from "../../modules/sroi/doelen.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { euros, longDate, number, shortDate, wholeEuros } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Button,
  Details,
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
  TargetBar,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./SroiVerplichtingPage.text.ts";
import { Bijdragen } from "./wsp/Bijdragen.tsx";
import { Bouwblokken } from "./wsp/Bouwblokken.tsx";
import { SluitSroiDialog } from "./wsp/SluitSroiDialog.tsx";
import { SroiBadge } from "./wsp/SroiTable.tsx";
import { type SroiVerplichtingInFull, verplichtingQuery } from "./wsp/wsp.queries.ts";

/** One contract: what is owed, what counts, what waits and what is left. */
export function SroiVerplichtingPage() {
  const query = useQuery(verplichtingQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(verplichting) => <Filled verplichting={verplichting} />}
    </PageState>
  );
}

function Filled({ verplichting }: { verplichting: SroiVerplichtingInFull }) {
  const { opdracht, bedragInCenten, voortgang, einddatum, tabel } = verplichting;
  const { meegeteldInCenten, restInCenten, wachtInCenten, bovenInCenten } = voortgang;
  return (
    <Page title={opdracht}>
      <Opening
        above={
          <>
            <Link href="/sroi">{text.back}</Link> · {opdracht}
          </>
        }
        lead={restInCenten > 0 ? text.rest(euros(restInCenten), longDate(einddatum)) : text.klaar}
      >
        <strong>{text.opening(euros(meegeteldInCenten), euros(bedragInCenten))}</strong>
      </Opening>
      <Grid>
        <Stack gap="loose">
          <Sheet>
            <TargetBar
              heading={text.kop}
              value={meegeteldInCenten}
              target={bedragInCenten}
              valueText={wholeEuros(meegeteldInCenten)}
              unit={text.eenheid(voortgang.percentage)}
              sentence={<SroiBadge waarschuwing={voortgang.waarschuwing} />}
              targetText={text.doelTekst(wholeEuros(bedragInCenten))}
            />
            {wachtInCenten > 0 && <Paragraph>{text.wacht(euros(wachtInCenten))}</Paragraph>}
            {bovenInCenten > 0 && <Paragraph>{text.boven(euros(bovenInCenten))}</Paragraph>}
          </Sheet>
          <Sheet>
            <Section heading={text.bijdragen}>
              <Bijdragen verplichting={verplichting} />
            </Section>
            <Details summary={text.tabel}>
              <Bouwblokken tabel={tabel} />
            </Details>
          </Sheet>
        </Stack>
        <About verplichting={verplichting} />
      </Grid>
    </Page>
  );
}

function About({ verplichting }: { verplichting: SroiVerplichtingInFull }) {
  const { gebruiker, vandaag } = useSession();
  const [isClosing, setClosing] = useState(false);
  const { werkgever, gemeentenaam, kenmerk, contractsomInCenten, percentage, startdatum, einddatum } =
    verplichting;
  const mayClose = scopesOf(gebruiker, "change", "sroi").includes("regio") && verplichting.status === "loopt";
  return (
    <Margin label={text.over}>
      <Section heading={text.over}>
        <SummaryList
          narrow
          facts={[
            { term: text.bedrijf, value: werkgever.naam },
            { term: text.gemeente, value: gemeentenaam },
            { term: text.kenmerk, value: kenmerk },
            { term: text.contractsom, value: euros(contractsomInCenten) },
            {
              term: text.deel,
              value: text.procent(number(percentage, Number.isInteger(percentage) ? 0 : 2)),
            },
            {
              term: text.looptijd,
              value: `${shortDate(startdatum, vandaag)} – ${shortDate(einddatum, vandaag)}`,
            },
            { term: text.doelen, value: verplichting.doelen.map((doel) => SROI_DOELEN[doel]).join("; ") },
          ]}
        />
      </Section>
      <Section heading={text.regels}>
        <List>
          {text.regelLijst.map((regel) => (
            <span key={regel}>{regel}</span>
          ))}
        </List>
      </Section>
      {mayClose && (
        <Section>
          <Button kind="subtle" onPress={() => setClosing(true)}>
            {text.sluit}
          </Button>
        </Section>
      )}
      {isClosing && <SluitSroiDialog verplichting={verplichting} onClose={() => setClosing(false)} />}
    </Margin>
  );
}
