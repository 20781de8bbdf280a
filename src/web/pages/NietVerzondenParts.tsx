import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useGo } from "../location.ts";
import {
  Alert,
  Button,
  Dialog,
  Grid,
  Paragraph,
  Row,
  Section,
  Stack,
  StatusBadge,
  type StatusKind,
  SummaryList,
} from "../nlds/index.ts";
import { kinds, queue, type Row as Line, type Unsent, type UnsentKind } from "../offline/index.ts";
import { PartState } from "../PageState.tsx";
import { dateAndTime } from "../format.ts";
import { text } from "./NietVerzondenPage.text.ts";

const BADGE: Readonly<Record<Unsent["stand"]["soort"], StatusKind>> = {
  wacht: "waiting",
  botsing: "warning",
  geweigerd: "error",
};

/** One thing that was not sent: what is in it, why it is here, and what someone can do. */
export function UnsentEntry({ entry }: { entry: Unsent }) {
  const { stand } = entry;
  const kind = useQuery({
    queryKey: ["onverzonden", entry.soort],
    queryFn: () => kinds[entry.soort]?.() ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Section
      heading={entry.label}
      action={<StatusBadge kind={BADGE[stand.soort]}>{text.standen[stand.soort]}</StatusBadge>}
    >
      <Stack>
        <Paragraph>{text.made(dateAndTime(new Date(entry.gemaakt).toISOString()))}</Paragraph>
        {stand.soort !== "wacht" && (
          <Alert kind={stand.soort === "botsing" ? "warning" : "error"} heading={stand.probleem.title}>
            {stand.probleem.detail}
          </Alert>
        )}
        {kind.data && <Known entry={entry} kind={kind.data} />}
        {kind.data === null && <Paragraph>{text.unknown}</Paragraph>}
      </Stack>
    </Section>
  );
}

function Known({ entry, kind }: { entry: Unsent; kind: UnsentKind }) {
  if (entry.stand.soort === "botsing") return <Conflict entry={entry} kind={kind} />;
  return (
    <>
      <SummaryList facts={factsOf(kind.rows(entry))} />
      <Row>
        {entry.stand.soort === "geweigerd" && <Mend entry={entry} kind={kind} />}
        <Discard entry={entry} label={text.discard} />
      </Row>
    </>
  );
}

/** Both versions beside each other: a person chooses, and nothing is lost before that. */
function Conflict({ entry, kind }: { entry: Unsent; kind: UnsentKind }) {
  const [busy, setBusy] = useState(false);
  const current = useQuery({
    queryKey: ["onverzonden", "huidig", entry.nr],
    queryFn: () => kind.current?.(entry) ?? null,
    staleTime: 0,
  });
  const { insist } = kind;
  const use = () => {
    setBusy(true);
    void queue.sendAgain(entry, insist?.(entry, current.data ?? null) ?? {}).finally(() => setBusy(false));
  };
  return (
    <>
      <Grid kind="half">
        <Section level={3} heading={text.mine}>
          <SummaryList facts={factsOf(kind.rows(entry))} />
        </Section>
        <PartState query={current} part={text.theirsPart} loading={text.loadingTheirs}>
          {(found) =>
            found && (
              <Section level={3} heading={text.theirs(found.wie)}>
                <SummaryList facts={factsOf(found.rows)} />
              </Section>
            )
          }
        </PartState>
      </Grid>
      <Row>
        {insist && current.data !== undefined && (
          <Button kind="secondary" busy={busy} onPress={use}>
            {kind.insistLabel ?? text.insist}
          </Button>
        )}
        <Mend entry={entry} kind={kind} />
        <Discard entry={entry} label={text.letGo} />
      </Row>
    </>
  );
}

/** Back to its form with everything that was typed. It stays here until it is sent from there. */
function Mend({ entry, kind }: { entry: Unsent; kind: UnsentKind }) {
  const go = useGo();
  const { mend } = kind;
  if (!mend) return null;
  return <Button onPress={() => go(mend(entry))}>{text.mend}</Button>;
}

function Discard({ entry, label }: { entry: Unsent; label: string }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="subtle" onPress={() => setAsking(true)}>
        {label}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={text.sure(entry.label)}
        actions={
          <>
            <Button kind="primary" negative onPress={() => void queue.discard(entry.nr)}>
              {text.sureYes}
            </Button>
            <Button onPress={() => setAsking(false)}>{text.sureNo}</Button>
          </>
        }
      >
        <Paragraph>{text.sureText}</Paragraph>
      </Dialog>
    </>
  );
}

const factsOf = (rows: readonly Line[]) => rows.map(({ term, value }) => ({ term, value }));
