import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { longDate, shortDate } from "../format.ts";
import {
  Alert,
  Button,
  EmptyState,
  Heading,
  List,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  Row,
  Section,
  Sheet,
  Stack,
  StatusBadge,
  Text,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import {
  type Kandidaat,
  kandidatenQuery,
  type Kandidaten,
  MIJN_BEDRIJF,
  reactTo,
} from "./mijn-bedrijf.queries.ts";
import { NotNow } from "./mijn-bedrijf/NotNow.tsx";
import { text } from "./MijnKandidatenPage.text.ts";

/** W3: candidates by a number, with what they can and need, until they say yes. */
export function MijnKandidatenPage() {
  const query = useQuery(kandidatenQuery);
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

function Filled({ found: { rijen } }: { found: Kandidaten }) {
  const { vandaag } = useSession();
  const client = useQueryClient();
  const [refused, setRefused] = useState<Kandidaat | null>(null);
  const [done, setDone] = useState<Kandidaat | null>(null);
  const { submit, busy, problem } = useSubmit<string, Kandidaat>(
    (id, options) => reactTo(id, { reactie: "kennismaken" }, options),
    async ({ data }) => {
      setDone(data);
      await client.invalidateQueries(MIJN_BEDRIJF);
    },
  );
  const waiting = rijen.filter(({ reactie }) => reactie === null);
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(waiting.length, rijen.length)}</strong>
      </Opening>
      <Stack gap="loose">
        <ProblemAlert problem={problem} />
        {done && (
          <Alert
            kind="ok"
            heading={
              done.reactie === "kennismaken" ? text.meetDone(nameOf(done)) : text.notNowDone(nameOf(done))
            }
            focus
          >
            {text.doneText}
          </Alert>
        )}
        {rijen.length === 0 && (
          <Sheet>
            <EmptyState heading={text.searching(longDate(vandaag))}>{text.searchingText}</EmptyState>
          </Sheet>
        )}
        {rijen.map((kandidaat) => (
          <Sheet key={kandidaat.id}>
            <Candidate
              kandidaat={kandidaat}
              primary={kandidaat.id === waiting[0]?.id}
              busy={busy}
              onMeet={() => submit(kandidaat.id)}
              onNotNow={() => setRefused(kandidaat)}
            />
          </Sheet>
        ))}
        <Contact />
      </Stack>
      {refused && (
        <NotNow
          kandidaat={refused}
          naam={nameOf(refused)}
          onClose={() => setRefused(null)}
          onDone={(kandidaat) => {
            setRefused(null);
            setDone(kandidaat);
          }}
        />
      )}
    </>
  );
}

type CandidateProps = {
  kandidaat: Kandidaat;
  primary: boolean;
  busy: boolean;
  onMeet: () => void;
  onNotNow: () => void;
};

function Candidate({ kandidaat, primary, busy, onMeet, onNotNow }: CandidateProps) {
  const { vandaag } = useSession();
  const { plek, stand, voorgesteldOp, kan, nodig, past, bespreken, reactie } = kandidaat;
  const naam = nameOf(kandidaat);
  return (
    <Section heading={naam}>
      <Stack>
        <Row>
          <StatusBadge kind={stand === "zei ja" ? "ok" : stand === "denkt na" ? "waiting" : "open"}>
            {text.stands[stand]}
          </StatusBadge>
          <Paragraph small soft>
            {text.for(plek.titel, shortDate(voorgesteldOp, vandaag))}
          </Paragraph>
        </Row>
        {stand === "niet meer beschikbaar" && <Paragraph>{text.gone}</Paragraph>}
        {stand !== "niet meer beschikbaar" && (
          <>
            <Words heading={text.kan} words={kan} empty={text.nothing} />
            <Words heading={text.nodig} words={nodig} empty={text.noNeeds} />
            <Words heading={text.past} words={past} empty={text.nothing} />
            {bespreken && <Paragraph>{text.discuss}</Paragraph>}
            <Said kandidaat={kandidaat} />
            {reactie !== "kennismaken" && (
              <Row>
                <Button
                  kind={primary ? "primary" : "secondary"}
                  label={text.meetFor(naam)}
                  busy={busy}
                  onPress={onMeet}
                >
                  {reactie === null ? text.meet : text.change}
                </Button>
                {reactie === null && (
                  <Button label={text.notNowFor(naam)} onPress={onNotNow}>
                    {text.notNow}
                  </Button>
                )}
              </Row>
            )}
          </>
        )}
      </Stack>
    </Section>
  );
}

function Said({ kandidaat: { reactie, reden, gereageerdOp, kennismakingOp } }: { kandidaat: Kandidaat }) {
  const { vandaag } = useSession();
  if (reactie === null || gereageerdOp === null) return null;
  const dag = shortDate(gereageerdOp, vandaag);
  if (kennismakingOp) return <Alert kind="ok" heading={text.planned(longDate(kennismakingOp))} />;
  return (
    <Paragraph>
      {reactie === "kennismaken" ? text.said.kennismaken(dag) : text.said["niet nu"](dag, reden ?? "")}
    </Paragraph>
  );
}

const Words = ({ heading, words, empty }: { heading: string; words: readonly string[]; empty: string }) => (
  <Stack gap="dense">
    <Heading level={3}>{heading}</Heading>
    {words.length === 0 ? (
      <Paragraph soft>{empty}</Paragraph>
    ) : (
      <List>
        {words.map((word) => (
          <Text key={word}>{word}</Text>
        ))}
      </List>
    )}
  </Stack>
);

/** The name that the candidate agreed to, and before that his number. */
const nameOf = ({ naam, nummer }: Kandidaat) => naam ?? text.number(nummer);

const Contact = () => (
  <Stack gap="dense">
    <Paragraph>{text.call}</Paragraph>
    <PhoneLink number={text.phone} />
  </Stack>
);
