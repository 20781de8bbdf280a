import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Medewerker } from "../../modules/begeleiding/medewerker.ts";
import { hoursInWords, longDate, shortDate } from "../format.ts";
import {
  Alert,
  Button,
  NextStep,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  Quote,
  Row,
  Section,
  Sheet,
  Stack,
  StatusBadge,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type Medewerkers, medewerkersQuery, type Signaal } from "./begeleiding.queries.ts";
import { NotWell } from "./begeleiding/NotWell.tsx";
import { type Asked, TerugblikDialog } from "./begeleiding/TerugblikDialog.tsx";
import { OwnVisits } from "./begeleiding/OwnVisits.tsx";
import { text } from "./MijnMedewerkersPage.text.ts";

/** W5 and I6: an employer about his people, an inwoner about his own work: two clicks, and their own words. */
export function MijnMedewerkersPage() {
  const query = useQuery(medewerkersQuery);
  const isOwn = useSession().gebruiker.rollen.includes("inwoner");
  const title = isOwn ? text.titleOwn : text.title;
  return (
    <PageState query={query} title={title} loading={text.loading}>
      {(found) => (
        <Page title={title}>
          <Filled found={found} isOwn={isOwn} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ found: { rijen, meldingen, bezoeken }, isOwn }: { found: Medewerkers; isOwn: boolean }) {
  const [asked, setAsked] = useState<Medewerker | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  const [looking, setLooking] = useState<Asked | null>(null);
  const [thanked, setThanked] = useState(false);
  // one at a time: the next one comes when this one is answered
  const due = rijen.find(({ terugblik }) => terugblik?.gezegdOp === null);
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{openingOf(rijen, isOwn)}</strong>
      </Opening>
      <Stack gap="loose">
        <PhoneLink number={text.phone} />
        {before && (
          <Alert kind="ok" heading={text.sent} focus>
            {text.sentText(longDate(before))}
          </Alert>
        )}
        {thanked && <Alert kind="ok" heading={text.thanked} focus />}
        {rijen.map((rij) => (
          <Sheet key={rij.plaatsingId}>
            <Person rij={rij} isOwn={isOwn} onNotWell={() => setAsked(rij)} />
            {rij === due && (
              <TwoYears
                naam={isOwn ? null : rij.voornaam}
                onStart={() => setLooking(askedAbout(rij, isOwn))}
              />
            )}
          </Sheet>
        ))}
        <PhoneLink number={text.phone} />
        {bezoeken.length > 0 && (
          <Sheet>
            <OwnVisits bezoeken={bezoeken} />
          </Sheet>
        )}
        {meldingen.length > 0 && (
          <Sheet>
            <Section heading={text.earlier}>
              <Stack gap="loose">
                {meldingen.map((melding) => (
                  <Told key={melding.id} melding={melding} />
                ))}
              </Stack>
            </Section>
          </Sheet>
        )}
      </Stack>
      {looking && (
        <TerugblikDialog
          asked={looking}
          onClose={() => setLooking(null)}
          onDone={() => {
            setLooking(null);
            setThanked(true);
          }}
        />
      )}
      {asked && (
        <NotWell
          inwonerId={asked.inwonerId}
          naam={isOwn ? null : asked.voornaam}
          onClose={() => setAsked(null)}
          onDone={(dag) => {
            setAsked(null);
            setBefore(dag);
          }}
        />
      )}
    </>
  );
}

const askedAbout = ({ inwonerId, plaatsingId, voornaam }: Medewerker, isOwn: boolean): Asked =>
  isOwn
    ? { inwonerId, plaatsingId, van: "inwoner", wie: "zelf", naam: null }
    : { inwonerId, plaatsingId, van: "werkgever", wie: "werkgever", naam: voornaam };

/** Two questions after two years; once answered they are gone. */
const TwoYears = ({ naam, onStart }: { naam: string | null; onStart: () => void }) => (
  <NextStep
    label={text.twoYears.label}
    heading={naam === null ? text.twoYears.own : text.twoYears.other(naam)}
    actions={
      <Button kind="primary" onPress={onStart}>
        {text.twoYears.start}
      </Button>
    }
  >
    {text.twoYears.lead}
  </NextStep>
);

function Person({ rij, isOwn, onNotWell }: { rij: Medewerker; isOwn: boolean; onNotWell: () => void }) {
  const { voornaam, achternaam, functie, urenPerWeek, begeleider, buddy, werkgeverDoet, ookVoor } = rij;
  const naam = `${voornaam} ${achternaam}`;
  return (
    <Section heading={naam}>
      <Row apart>
        <div>
          <Paragraph>{text.at(functie, hoursInWords(urenPerWeek))}</Paragraph>
          {begeleider && (
            <Paragraph small soft>
              {text.begeleider(begeleider)}
            </Paragraph>
          )}
          {buddy && (
            <Paragraph small soft>
              {text.buddy(buddy)}
            </Paragraph>
          )}
          {werkgeverDoet.length > 0 && (
            <Paragraph small soft>
              {(isOwn ? text.bossDoes : text.youDo)(werkgeverDoet.join(", "))}
            </Paragraph>
          )}
          {!isOwn && ookVoor.length > 0 && begeleider && (
            <Paragraph small soft>
              {text.alsoForYou(begeleider, ookVoor.includes("collega"))}
            </Paragraph>
          )}
        </div>
        <Button kind="secondary" onPress={onNotWell} label={text.notWellFor(naam)}>
          {text.notWell}
        </Button>
      </Row>
    </Section>
  );
}

function Told({ melding }: { melding: Signaal }) {
  const { vandaag } = useSession();
  const { stand, woorden, gemeldOp, antwoord, beantwoordDoor, antwoordUiterlijk } = melding;
  return (
    <Stack gap="dense">
      <Row>
        <StatusBadge kind={stand === "opgelost" ? "ok" : stand === "opgepakt" ? "active" : "waiting"}>
          {text.standen[stand]}
        </StatusBadge>
        <Paragraph small soft>
          {text.mine(shortDate(gemeldOp, vandaag))}
        </Paragraph>
      </Row>
      <Quote label={text.yours}>{woorden}</Quote>
      {antwoord ? (
        <Quote label={text.reply(beantwoordDoor ?? "")}>{antwoord}</Quote>
      ) : (
        <Paragraph small>{text.waiting(longDate(antwoordUiterlijk))}</Paragraph>
      )}
    </Stack>
  );
}

function openingOf([first, ...more]: readonly Medewerker[], isOwn: boolean): string {
  if (!first) return isOwn ? text.noneOwn : text.none;
  return isOwn ? text.openingOwn(first.functie.toLowerCase()) : text.opening(more.length + 1);
}
