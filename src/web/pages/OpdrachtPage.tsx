import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Opdracht } from "../../modules/bezetting/opdracht.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { longDate, wholeEuros } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Button,
  ButtonLink,
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
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { opdrachtQuery, unitQuery } from "./bezetting/bezetting.queries.ts";
import { text as words, werksoort } from "./bezetting/bezetting.text.ts";
import { GroepStart } from "./bezetting/GroepStart.tsx";
import { OpdrachtBadge, Ontwikkelwaarde, Verdienwaarde } from "./bezetting/OpdrachtTable.tsx";
import { useMayChange } from "./bezetting/UnitFrame.tsx";
import { text } from "./OpdrachtPage.text.ts";
import { text as work } from "./werk/werk.text.ts";

/** One order: what it earns beside what is learned, and its group. */
export function OpdrachtPage() {
  const query = useQuery(opdrachtQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(opdracht) => <Filled opdracht={opdracht} />}
    </PageState>
  );
}

function Filled({ opdracht }: { opdracht: Opdracht }) {
  const { id, unit, titel, opdrachtgever, ontwikkelingDoor, ontwikkelingOp } = opdracht;
  const own = useQuery(unitQuery(unit.id)).data;
  const mayChange = useMayChange({ isVanMij: own?.isVanMij ?? false }, "opdracht");
  return (
    <Page title={titel}>
      <Opening
        above={<Link href={`/units/${unit.id}/opdrachten`}>{text.back(unit.naam)}</Link>}
        lead={text.lead}
      >
        <strong>{text.opening(titel, opdrachtgever)}</strong>
      </Opening>
      <Grid>
        <Stack gap="loose">
          <Sheet>
            <Grid kind="half">
              <Section heading={text.earning}>
                <Stack gap="dense">
                  <Verdienwaarde {...opdracht} />
                  <Text small soft>
                    {text.earningText}
                  </Text>
                </Stack>
              </Section>
              <Section heading={text.learning}>
                <Stack gap="dense">
                  <Ontwikkelwaarde {...opdracht} />
                  {ontwikkelingDoor && ontwikkelingOp && (
                    <Text small soft>
                      {text.judged(ontwikkelingDoor, longDate(ontwikkelingOp))}
                    </Text>
                  )}
                </Stack>
              </Section>
            </Grid>
          </Sheet>
          <Sheet>
            <Section
              heading={text.facts}
              action={mayChange && <ButtonLink href={`/opdrachten/${id}/wijzig`}>{text.change}</ButtonLink>}
            >
              <SummaryList facts={factsOf(opdracht)} />
            </Section>
          </Sheet>
        </Stack>
        <Margin label={text.group}>
          <Groep opdracht={opdracht} mayChange={mayChange} />
        </Margin>
      </Grid>
    </Page>
  );
}

function Groep({ opdracht, mayChange }: { opdracht: Opdracht; mayChange: boolean }) {
  const { gebruiker } = useSession();
  const [isAsked, setAsked] = useState(false);
  const { groep, werkvorm } = opdracht;
  const seesPeople = scopesOf(gebruiker, "read", "werkverdeling").length > 0;
  const isGroep = werkvorm === "groepsdetachering";
  return (
    <Section heading={text.group}>
      <Stack>
        {groep ? (
          <>
            <Paragraph>{text.groupText(groep.omvang, groep.ervarenMinstens, groep.plek)}</Paragraph>
            <Paragraph soft>
              {groep.vastgesteldDoor && groep.vastgesteldOp
                ? text.settled(groep.vastgesteldDoor, longDate(groep.vastgesteldOp))
                : text.open}
            </Paragraph>
            <Link href={`/plekken/${groep.plekId}/werkafspraken`}>{text.agreements}</Link>
            {mayChange && groep.isLeeg && <Button onPress={() => setAsked(true)}>{text.startAnew}</Button>}
            {seesPeople && (
              <ButtonLink kind="primary" href={`/detacheringsgroepen/${groep.id}`}>
                {groep.status === "vastgesteld" ? text.seeGroup : text.compose}
              </ButtonLink>
            )}
          </>
        ) : (
          <>
            <Paragraph soft>{text.noGroup}</Paragraph>
            {mayChange && isGroep && (
              <Button kind="primary" onPress={() => setAsked(true)}>
                {text.start}
              </Button>
            )}
          </>
        )}
      </Stack>
      {isAsked && <GroepStart opdracht={opdracht} onClose={() => setAsked(false)} />}
    </Section>
  );
}

const factsOf = (opdracht: Opdracht) => [
  { term: text.fact.unit, value: <Link href={`/units/${opdracht.unit.id}`}>{opdracht.unit.naam}</Link> },
  {
    term: text.fact.werk,
    value: `${werksoort(opdracht.werksoort)}, ${work.werkvormen[opdracht.werkvorm].toLowerCase()}`,
  },
  { term: text.fact.wanneer, value: `${longDate(opdracht.startdatum)} – ${longDate(opdracht.einddatum)}` },
  { term: text.fact.weken, value: text.weeks(opdracht.weken) },
  { term: text.fact.uren, value: words.hours(opdracht.urenPerWeek) },
  { term: text.fact.prijs, value: wholeEuros(opdracht.prijs) },
  { term: text.fact.kosten, value: wholeEuros(opdracht.kosten) },
  { term: text.fact.stand, value: <OpdrachtBadge status={opdracht.status} /> },
  ...(opdracht.toelichting ? [{ term: text.fact.toelichting, value: opdracht.toelichting }] : []),
];
