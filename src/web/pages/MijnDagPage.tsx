import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Static } from "typebox";
import { useState } from "react";
import type { getMijnDag } from "../../modules/mijn-dag/get-mijn-dag.ts";
import type { Punt } from "../../modules/mijn-dag/punt.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { get } from "../api.ts";
import { number, relativeDay, shortDate, time, weekdayDate } from "../format.ts";
import {
  Agenda,
  Button,
  ButtonLink,
  CountList,
  DayList,
  EmptyState,
  Grid,
  GroupHead,
  Link,
  Margin,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { eigenAlarmenQuery } from "./alarmen.queries.ts";
import { text } from "./MijnDagPage.text.ts";

type Dag = Static<(typeof getMijnDag)["output"]>;

const SHOWN_AFTER = 3;

const dagQuery = queryOptions({
  queryKey: ["mijn-dag"],
  queryFn: ({ signal }) => get<Dag>("/mijn-dag", signal),
});

/** K1: what asks for this user today, by date; then the agenda and the caseload in short. */
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
  const [firstName = ""] = gebruiker.naam.split(" ");
  const items = [
    ...dag.vandaag.map((punt) => itemOf(punt, vandaag)),
    ...registrationItems(dag.aanmeldingen),
    ...handoverItems(dag.overdrachten),
  ];
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
        </Sheet>
        <DayMargin dag={dag} now={now.toISOString()} />
      </Grid>
    </Page>
  );
}

const NothingToday = () => (
  <EmptyState
    heading={text.emptyHeading}
    action={
      <ButtonLink href="/caseload" kind="secondary">
        {text.toCaseload}
      </ButtonLink>
    }
  >
    {text.emptyText}
  </EmptyState>
);

function Later({ heading, punten, shown = 5 }: { heading: string; punten: readonly Punt[]; shown?: number }) {
  const { vandaag } = useSession();
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
      <DayList items={(all ? punten : punten.slice(0, shown)).map((punt) => itemOf(punt, vandaag))} />
    </>
  );
}

/** What ends stands under the day on which it ends. */
const atEnd = (punt: Punt): Punt => ({
  ...punt,
  wanneer: { datum: punt.einde ?? punt.wanneer.datum, isTeLaat: false },
});

function itemOf({ soort, id, wanneer, wat, waarom, wie, naar }: Punt, vandaag: Punt["wanneer"]["datum"]) {
  const isToday = wanneer.datum === vandaag;
  return {
    id: `${soort}/${id}`,
    when: isToday ? text.today : capital(shortDate(wanneer.datum, vandaag)),
    whenNote: isToday ? undefined : wanneer.isTeLaat ? text.tooLate : relativeDay(wanneer.datum, vandaag),
    heading: wat,
    who: `${wie.naam} · ${waarom}`,
    action: { label: text.action[soort], href: naar },
  };
}

/** What came in for the gemeente asks for everyone who may take it up, until somebody does. */
const registrationItems = (waiting: number | null) =>
  waiting === null || waiting === 0
    ? []
    : [
        {
          id: "aanmeldingen",
          when: text.today,
          heading: text.registrationsWait(waiting),
          who: text.registrationsWhy,
          action: { label: text.action["elders gemeld"], href: "/aanmeldingen" },
        },
      ];

/** What a colleague hands over waits for a yes or a no; until then it is still his. */
const handoverItems = (waiting: number | null) =>
  waiting === null || waiting === 0
    ? []
    : [
        {
          id: "overdrachten",
          when: text.today,
          heading: text.handoversWait(waiting),
          who: text.handoversWhy,
          action: { label: text.action.overdracht, href: "/overdrachten" },
        },
      ];

function DayMargin({ dag: { agenda, caseload, goedNieuws, werkvloer }, now }: { dag: Dag; now: string }) {
  const { gebruiker } = useSession();
  const seesAlarms = scopesOf(gebruiker, "read", "plan").length > 0;
  const { data: alarmen } = useQuery({ ...eigenAlarmenQuery, enabled: seesAlarms });
  return (
    <Margin label={text.margin}>
      <Section heading={text.agenda}>
        {scopesOf(gebruiker, "change", "contactmoment").length > 0 && (
          <Paragraph>
            <Link href="/mijn-agenda">{text.diary}</Link>
          </Paragraph>
        )}
        {agenda.length === 0 && <Paragraph soft>{text.noAgenda}</Paragraph>}
        {agenda.length > 0 && (
          <Agenda
            now={text.now(clock(now))}
            items={agenda.map(({ id, begin, inwonerId, naam, onderwerp, waar }) => ({
              id,
              time: clock(begin),
              past: begin < now,
              what: (
                <>
                  <Link href={`/inwoners/${inwonerId}`} quiet>
                    {naam}
                  </Link>
                  , {onderwerp}, {waar}
                </>
              ),
            }))}
          />
        )}
      </Section>
      <WorkFloor floor={werkvloer} />
      <Section heading={text.caseload}>
        <CountList label={text.caseload} lines={[...countsOf(caseload), ...alarmLine(alarmen?.open)]} />
      </Section>
      {goedNieuws.length > 0 && (
        <Section heading={text.goodNews}>
          {goedNieuws.map(({ plaatsingId, inwonerId, naam, tekst }) => (
            <Paragraph key={plaatsingId}>
              <Link href={`/inwoners/${inwonerId}`} quiet>
                <Text strong>{naam}</Text>
              </Link>{" "}
              {tekst}.
            </Paragraph>
          ))}
        </Section>
      )}
    </Margin>
  );
}

/** Who leads people begins where they are. */
function WorkFloor({ floor: { unit, groepen } }: { floor: Dag["werkvloer"] }) {
  if (unit === null && groepen.length === 0) return null;
  return (
    <Section heading={text.floor}>
      {unit && (
        <Paragraph>
          <Link href={`/units/${unit.id}`}>{unit.naam}</Link>
        </Paragraph>
      )}
      {groepen.map(({ id, naam }) => (
        <Paragraph key={id}>
          <Link href={`/groepen/${id}/vandaag`}>{text.presence(naam)}</Link>
        </Paragraph>
      ))}
    </Section>
  );
}

function countsOf({ aantal, aanHetWerk, zonderContact }: Dag["caseload"]) {
  return [
    { label: text.guided, value: number(aantal), href: "/caseload" },
    ...(aanHetWerk === null ? [] : [{ label: text.working, value: number(aanHetWerk) }]),
    ...(zonderContact === null
      ? []
      : [{ label: text.withoutContact, value: number(zonderContact), href: "/caseload?zonderContact=true" }]),
  ];
}

const alarmLine = (open: number | undefined) =>
  open === undefined ? [] : [{ label: text.alarms, value: number(open), href: "/alarmen" }];

const clock = (moment: string) => time(moment).replace(" uur", "");
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
