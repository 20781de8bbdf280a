import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { TrajectgroepInFull } from "../../modules/trajecten/groep.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { longDate, number } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Button,
  ButtonLink,
  type Fact,
  Grid,
  Link,
  Margin,
  Opening,
  Page,
  Section,
  Sheet,
  Stack,
  SummaryList,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./TrajectgroepPage.text.ts";
import { Deelnemerslijst } from "./trajecten/Deelnemerslijst.tsx";
import { SluitDialog } from "./trajecten/SluitDialog.tsx";
import { Fasen, Weekprogramma } from "./trajecten/Programma.tsx";
import { groepQuery } from "./trajecten/trajecten.queries.ts";

/** A group: who is in it as far as this user may know, what it does and how full it is. */
export function TrajectgroepPage() {
  const query = useQuery(groepQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(groep) => <Filled groep={groep} />}
    </PageState>
  );
}

function Filled({ groep }: { groep: TrajectgroepInFull }) {
  const { id, naam, vrij, wacht, traject, trajectId, plaats, inhoud, isVanMij, geslotenOp } = groep;
  const { gebruiker } = useSession();
  const mayChange = scopesOf(gebruiker, "change", "trajectgroep").length > 0;
  const seesPeople = scopesOf(gebruiker, "read", "deelname").length > 0;
  return (
    <Page title={naam}>
      <Opening
        above={
          <>
            <Link href={`/trajecten/${trajectId}`}>{traject}</Link> · {plaats}
          </>
        }
      >
        <strong>
          {text.opening(naam, vrij, wacht, geslotenOp && groep.einddatum && longDate(groep.einddatum))}
        </strong>
      </Opening>
      <Grid>
        <Stack gap="loose">
          {isVanMij && (
            <div>
              <ButtonLink kind="primary" iconEnd="arrow" href={`/groepen/${id}/vandaag`}>
                {text.vandaag}
              </ButtonLink>
            </div>
          )}
          {seesPeople && <Deelnemerslijst groepId={id} />}
          <Sheet>
            <Section heading={text.fasen}>
              <Fasen inhoud={inhoud} />
            </Section>
            <Section heading={text.week}>
              <Weekprogramma inhoud={inhoud} />
            </Section>
          </Sheet>
        </Stack>
        <Margin label={text.over}>
          <Section heading={text.over}>
            <SummaryList narrow facts={factsOf(groep)} />
          </Section>
          {mayChange && geslotenOp === null && <Beheer groep={groep} />}
        </Margin>
      </Grid>
    </Page>
  );
}

const factsOf = (groep: TrajectgroepInFull): Fact[] => [
  { term: text.capaciteit, value: number(groep.capaciteit) },
  { term: text.vrij, value: number(groep.vrij) },
  ...(groep.aangeboden > 0 ? [{ term: text.aangeboden, value: number(groep.aangeboden) }] : []),
  { term: text.wacht, value: number(groep.wacht) },
  ...(groep.unit ? [{ term: text.unit, value: groep.unit }] : []),
  ...(groep.leider ? [{ term: text.leider, value: groep.leider }] : []),
  { term: text.start, value: longDate(groep.startdatum) },
  { term: text.eind, value: groep.einddatum ? longDate(groep.einddatum) : text.doorlopend },
  { term: text.weekVan, value: groep.isEigenWeek ? text.eigenWeek : text.trajectweek },
  { term: text.versie, value: text.versieStand(groep.nummer, groep.nieuwste) },
];

function Beheer({ groep }: { groep: TrajectgroepInFull }) {
  const [isClosing, setClosing] = useState(false);
  return (
    <Section>
      <Stack>
        <ButtonLink href={`/groepen/${groep.id}/wijzig`}>{text.wijzig}</ButtonLink>
        <Button kind="subtle" onPress={() => setClosing(true)}>
          {text.sluitKnop}
        </Button>
      </Stack>
      {isClosing && <SluitDialog groep={groep} onClose={() => setClosing(false)} />}
    </Section>
  );
}
