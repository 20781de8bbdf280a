import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Static } from "typebox";
import { useState } from "react";
import type { getMijnDag } from "../../modules/mijn-dag/get-mijn-dag.ts";
import type { Punt } from "../../modules/mijn-dag/punt.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { get } from "../api.ts";
import { capital, relativeDay, shortDate, weekdayDate } from "../format.ts";
import { navigationFor } from "../navigation.ts";
import {
  Button,
  ButtonLink,
  type DayItem,
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
import { eigenAlarmenQuery } from "./alarmen.queries.ts";
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
  const items = useToday(dag);
  const [firstName = ""] = gebruiker.naam.split(" ");
  const asked = items.length;
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
              <DayList items={items} first />
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

/** Alarms ask for a decision today: they stand after what should have been done, in a list of their own behind it. */
function useToday({ vandaag: punten }: Dag): readonly DayItem[] {
  const { gebruiker } = useSession();
  const itemOf = useItem();
  const seesAlarms = scopesOf(gebruiker, "read", "plan").includes("eigen-caseload");
  const { data } = useQuery({ ...eigenAlarmenQuery, enabled: seesAlarms });
  const open = data?.open ?? 0;
  if (open === 0) return punten.map(itemOf);
  const late = punten.filter(({ wanneer }) => wanneer.isTeLaat).map(itemOf);
  const rest = punten.filter(({ wanneer }) => !wanneer.isTeLaat).map(itemOf);
  const action = { label: text.toAlarms, href: "/alarmen" };
  const alarms = {
    id: "alarmen",
    when: text.today,
    heading: text.alarmsAsk(open),
    who: text.alarmsWhy,
    action,
  };
  return [...late, alarms, ...rest];
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

function useItem() {
  const { vandaag } = useSession();
  return ({ soort, id, wanneer, wat, waarom, wie, naar }: Punt) => {
    const isToday = wanneer.datum === vandaag;
    return {
      id: `${soort}/${id}/${wat}`,
      when: isToday ? text.today : capital(shortDate(wanneer.datum, vandaag)),
      whenNote: isToday ? undefined : wanneer.isTeLaat ? text.tooLate : relativeDay(wanneer.datum, vandaag),
      heading: wat,
      who: wie ? `${wie.naam} · ${waarom}` : waarom,
      action: { label: text.action[soort], href: naar },
    };
  };
}
