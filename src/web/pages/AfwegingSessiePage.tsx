import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useChange } from "../change.ts";
import { time } from "../format.ts";
import { type LiveState, useLive } from "../live.ts";
import { usePathParameter, useSearchParameters } from "../location.ts";
import {
  Button,
  EmptyState,
  Grid,
  Link,
  Margin,
  Opening,
  Page,
  Paragraph,
  Progress,
  QrCode,
  Section,
  Sheet,
  Stack,
  StatusBadge,
  Text,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { afwegingQuery, closeSessie, type Sessiestand, sessieQuery } from "./afwegen/afwegen.queries.ts";
import { AfwegingGroups } from "./afwegen/AfwegingGroups.tsx";
import { SessieFirsts } from "./afwegen/SessieFirsts.tsx";
import { useMayWeigh } from "./afwegen/may-weigh.ts";
import { text } from "./AfwegingSessiePage.text.ts";

const { join } = text;

/** The screen of the room: how to take part, how many did, and the result as it comes in. */
export function AfwegingSessiePage() {
  const id = usePathParameter("id");
  const chosen = useSearchParameters().get("sessie");
  const afweging = useQuery(afwegingQuery(id));
  return (
    <PageState query={afweging} title={text.title} loading={text.loading}>
      {({ sessies }) => {
        const sessieId = sessies.find((sessie) => sessie.id === chosen)?.id ?? sessies[0]?.id;
        return sessieId === undefined ? <Nothing afwegingId={id} /> : <OneSession sessieId={sessieId} />;
      }}
    </PageState>
  );
}

const Nothing = ({ afwegingId }: { afwegingId: string }) => (
  <Page title={text.title}>
    <Opening above={<Back afwegingId={afwegingId} />}>
      <strong>{text.none}</strong>
    </Opening>
    <Sheet>
      <EmptyState heading={text.none}>{text.noneText}</EmptyState>
    </Sheet>
  </Page>
);

const Back = ({ afwegingId }: { afwegingId: string }) => (
  <Link href={`/toekomstplan/afwegen/${afwegingId}`}>{text.back}</Link>
);

function OneSession({ sessieId }: { sessieId: string }) {
  const query = useQuery(sessieQuery(sessieId));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(stand) => <Filled stand={stand} />}
    </PageState>
  );
}

function Filled({ stand }: { stand: Sessiestand }) {
  const client = useQueryClient();
  const { sessie, afweging, samen } = stand;
  const again = useCallback(() => void client.invalidateQueries({ queryKey: ["afwegen"] }), [client]);
  const state = useLive(!sessie.isOpen, again);
  const { antwoorden, plaatsen, isOpen } = sessie;
  return (
    <Page title={text.title}>
      <Opening above={<Back afwegingId={afweging.id} />} lead={afweging.vraag}>
        <strong>{isOpen ? text.opening(antwoorden, plaatsen) : text.openingDone(antwoorden)}</strong>
      </Opening>
      <Stack gap="loose">
        <Grid>
          <Sheet>{samen ? <SessieFirsts samen={samen} /> : <Waiting stand={stand} />}</Sheet>
          <Margin label={join.heading}>
            <Counter stand={stand} state={state} />
            {isOpen && samen && <Join stand={stand} />}
          </Margin>
        </Grid>
        {samen && (
          <Sheet full>
            <AfwegingGroups heading={text.together} criteria={afweging.criteria} samen={samen} />
          </Sheet>
        )}
      </Stack>
    </Page>
  );
}

/** Before the first answer the code is what the room needs: as large as it can be. */
const Waiting = ({ stand }: { stand: Sessiestand }) => (
  <Stack gap="loose">
    {stand.sessie.isOpen && <Join stand={stand} large />}
    <Paragraph lead>{stand.sessie.isOpen ? text.wait : text.openingDone(0)}</Paragraph>
  </Stack>
);

function Join({ stand: { sessie }, large = false }: { stand: Sessiestand; large?: boolean }) {
  const { origin, host } = window.location;
  return (
    <Section heading={join.heading}>
      <Stack>
        <Paragraph>{join.scan}</Paragraph>
        <QrCode content={`${origin}/meewegen/${sessie.code}`} label={join.qr(sessie.code)} large={large} />
        <Paragraph lead={large}>
          {join.or(`${host}/meewegen`)} <Text strong>{spaced(sessie.code)}</Text>
        </Paragraph>
        <Paragraph small soft>
          {join.until(time(sessie.verloopt))} {join.noName}
        </Paragraph>
      </Stack>
    </Section>
  );
}

/** Read aloud and typed over in two halves. */
const spaced = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

function Counter({ stand: { sessie }, state }: { stand: Sessiestand; state: LiveState }) {
  const client = useQueryClient();
  const mayWeigh = useMayWeigh();
  const renew = () => client.invalidateQueries({ queryKey: ["afwegen"] });
  const closing = useChange((id: string, options) => closeSessie(id, options), renew, renew);
  const { id, antwoorden, plaatsen, isOpen } = sessie;
  return (
    <Section>
      <Stack>
        <Progress label={text.progress(antwoorden, plaatsen)} value={antwoorden} max={plaatsen} />
        <div>
          <StatusBadge kind={state === "live" ? "active" : "waiting"}>{text.live[state]}</StatusBadge>
        </div>
        {isOpen && mayWeigh && (
          <div>
            <Button kind="secondary" busy={closing.busy} onPress={() => closing.submit(id)}>
              {text.close}
            </Button>
          </div>
        )}
        {closing.problem && <ProblemAlert problem={closing.problem} />}
      </Stack>
    </Section>
  );
}
