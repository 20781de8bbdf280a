import { useQuery } from "@tanstack/react-query";
import { Opening, Page, Section, Sheet, Stack } from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import {
  bereikbaarheidQuery,
  reactiesQuery,
  uitnodigingenQuery,
  type Vragen,
  vragenQuery,
} from "./mijn-bedrijf.queries.ts";
import { Invited } from "./van-werkgevers/Invited.tsx";
import { Meetings } from "./van-werkgevers/Meetings.tsx";
import { OwnNumber } from "./van-werkgevers/OwnNumber.tsx";
import { Asked } from "./van-werkgevers/Asked.tsx";
import { text } from "./VanWerkgeversPage.text.ts";

/** For who serves werkgevers: their questions, whom they want to meet, whom they want to let in. */
export function VanWerkgeversPage() {
  const query = useQuery(vragenQuery);
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

function Filled({ found: { rijen } }: { found: Vragen }) {
  const meetings = useQuery(reactiesQuery);
  const invited = useQuery(uitnodigingenQuery);
  const own = useQuery(bereikbaarheidQuery);
  const open = rijen.filter(({ antwoord }) => antwoord === null);
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(open.length)}</strong>
      </Opening>
      <Stack gap="loose">
        <Sheet>
          <Asked vragen={rijen} />
        </Sheet>
        <Sheet>
          <Section heading={text.meetings}>
            <PartState query={meetings} part={text.meetings}>
              {({ rijen: reacties }) => <Meetings reacties={reacties} />}
            </PartState>
          </Section>
        </Sheet>
        <Sheet>
          <Section heading={text.access}>
            <PartState query={invited} part={text.access}>
              {({ rijen: uitnodigingen }) => <Invited uitnodigingen={uitnodigingen} />}
            </PartState>
          </Section>
        </Sheet>
        <Sheet>
          <Section heading={text.own}>
            <PartState query={own} part={text.own}>
              {(found) => <OwnNumber key={found.versie} found={found} />}
            </PartState>
          </Section>
        </Sheet>
      </Stack>
    </>
  );
}
