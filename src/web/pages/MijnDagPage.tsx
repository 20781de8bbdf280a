import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Static } from "typebox";
import { useState } from "react";
import type { getMijnDag } from "../../modules/mijn-dag/get-mijn-dag.ts";
import type { Punt } from "../../modules/mijn-dag/punt.ts";
import { get } from "../api.ts";
import { capital, relativeDay, shortDate, weekdayDate } from "../format.ts";
import { navigationFor } from "../navigation.ts";
import {
  Button,
  ButtonLink,
  DayList,
  EmptyState,
  Grid,
  GroupHead,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { MijnDagMargin } from "./MijnDagMargin.tsx";
import { text } from "./MijnDagPage.text.ts";

export type Dag = Static<(typeof getMijnDag)["output"]>;

const SHOWN_AFTER = 3;

const dagQuery = queryOptions({
  queryKey: ["mijn-dag"],
  queryFn: ({ signal }) => get<Dag>("/mijn-dag", signal),
});

/** K1: what asks for this user today, by date; beside it what goes on today. The start of every role. */
export function MijnDagPage() {
  const dag = useQuery(dagQuery);
  return (
    <PageState query={dag} title={text.title} loading={text.loading}>
      {(dag) => <FilledDay dag={dag} />}
    </PageState>
  );
}

function FilledDay({ dag }: { dag: Dag }) {
  const { gebruiker, vandaag } = useSession();
  const itemOf = useItem();
  const [firstName = ""] = gebruiker.naam.split(" ");
  const asked = dag.vandaag.length;
  const [now] = useState(() => new Date());
  return (
    <Page title={text.title}>
      <Opening above={capital(weekdayDate(vandaag))}>
        {text.greeting(firstName, now.getHours())}{" "}
        <strong>{asked > 0 ? text.asks(asked) : text.nothing}</strong> {text.later(dag.laterDezeWeek.length)}
      </Opening>
      <Grid>
        <Sheet full>
          {asked > 0 ? (
            <Section heading={text.today} headingHidden joined>
              <DayList items={dag.vandaag.map(itemOf)} first />
            </Section>
          ) : (
            <NothingToday />
          )}
          <Later heading={text.laterThisWeek} punten={dag.laterDezeWeek} />
          <Later heading={text.ending} punten={dag.looptAf.map(atEnd)} />
          <Later heading={text.after} punten={dag.daarna} shown={SHOWN_AFTER} />
          {dag.meer > 0 && <Paragraph soft>{text.more(dag.meer)}</Paragraph>}
        </Sheet>
        <MijnDagMargin dag={dag} now={now.toISOString()} />
      </Grid>
    </Page>
  );
}

/** Where the rest of the work is: the second word of the navigation. */
function NothingToday() {
  const [, next] = navigationFor(useSession().gebruiker.rollen);
  return (
    <EmptyState
      heading={text.emptyHeading}
      action={
        next && (
          <ButtonLink href={next.path} kind="secondary">
            {text.onwards(next.label)}
          </ButtonLink>
        )
      }
    >
      {text.emptyText}
    </EmptyState>
  );
}

function Later({ heading, punten, shown = 5 }: { heading: string; punten: readonly Punt[]; shown?: number }) {
  const itemOf = useItem();
  const [all, setAll] = useState(false);
  if (punten.length === 0) return null;
  return (
    <>
      <GroupHead heading={heading}>
        {punten.length > shown && (
          <Button kind="subtle" dense onPress={() => setAll(!all)} expanded={all}>
            {all ? text.showLess : text.showAll(punten.length)}
          </Button>
        )}
      </GroupHead>
      <DayList items={(all ? punten : punten.slice(0, shown)).map(itemOf)} />
    </>
  );
}

/** What ends stands under the day on which it ends. */
const atEnd = (punt: Punt): Punt => ({
  ...punt,
  wanneer: { datum: punt.einde ?? punt.wanneer.datum, isTeLaat: false },
});

/** An inwoner knows whom it is about. */
function useItem() {
  const { gebruiker, vandaag } = useSession();
  const isInwoner = gebruiker.rollen.includes("inwoner");
  return ({ soort, id, wanneer, wat, waarom, wie, naar }: Punt) => {
    const isToday = wanneer.datum === vandaag;
    return {
      id: `${soort}/${id}/${wat}`,
      when: isToday ? text.today : capital(shortDate(wanneer.datum, vandaag)),
      whenNote: isToday ? undefined : wanneer.isTeLaat ? text.tooLate : relativeDay(wanneer.datum, vandaag),
      heading: wat,
      who: wie && !isInwoner ? `${wie.naam} · ${waarom}` : waarom,
      action: { label: text.action[soort], href: naar },
    };
  };
}
