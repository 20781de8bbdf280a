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
import { text } from "./MijnMedewerkersPage.text.ts";

/** W5: an employer about his people: two clicks, and his own words. */
export function MijnMedewerkersPage() {
  const query = useQuery(medewerkersQuery);
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

function Filled({ found: { rijen, meldingen } }: { found: Medewerkers }) {
  const [asked, setAsked] = useState<Medewerker | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  const [looking, setLooking] = useState<Asked | null>(null);
  const [thanked, setThanked] = useState(false);
  // one at a time: the next one comes when this one is answered
  const due = rijen.find(({ terugblik }) => terugblik?.gezegdOp === null);
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{openingOf(rijen)}</strong>
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
            <Person rij={rij} onNotWell={() => setAsked(rij)} />
            {rij === due && <TwoYears naam={rij.voornaam} onStart={() => setLooking(askedAbout(rij))} />}
          </Sheet>
        ))}
        <PhoneLink number={text.phone} />
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
          naam={asked.voornaam}
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

const askedAbout = ({ inwonerId, plaatsingId, voornaam }: Medewerker): Asked => ({
  inwonerId,
  plaatsingId,
  van: "werkgever",
  naam: voornaam,
});

/** Two questions after two years; once answered they are gone. */
const TwoYears = ({ naam, onStart }: { naam: string; onStart: () => void }) => (
  <NextStep
    label={text.twoYears.label}
    heading={text.twoYears.other(naam)}
    actions={
      <Button kind="primary" onPress={onStart}>
        {text.twoYears.start}
      </Button>
    }
  >
    {text.twoYears.lead}
  </NextStep>
);

function Person({ rij, onNotWell }: { rij: Medewerker; onNotWell: () => void }) {
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
              {text.youDo(werkgeverDoet.join(", "))}
            </Paragraph>
          )}
          {ookVoor.length > 0 && begeleider && (
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

const openingOf = ({ length }: readonly Medewerker[]): string =>
  length === 0 ? text.none : text.opening(length);
