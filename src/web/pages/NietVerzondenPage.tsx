import { useState } from "react";
import { Button, ButtonLink, Opening, Page, Row, Sheet, Stack } from "../nlds/index.ts";
import { queue, useOffline, useUnsent } from "../offline/index.ts";
import { text } from "./NietVerzondenPage.text.ts";
import { UnsentEntry } from "./NietVerzondenParts.tsx";

/** What this device still has to send for who is signed in, and the choices that only a person can make. */
export function NietVerzondenPage() {
  const entries = useUnsent();
  const offline = useOffline();
  const [busy, setBusy] = useState(false);
  const send = () => {
    setBusy(true);
    void queue.flush().finally(() => setBusy(false));
  };
  if (entries.length === 0)
    return (
      <Page title={text.title}>
        <Opening lead={text.noneLead}>
          <strong>{text.none}</strong>
        </Opening>
        <Row>
          <ButtonLink href="/mijn-dag">{text.toDay}</ButtonLink>
        </Row>
      </Page>
    );
  return (
    <Page title={text.title}>
      <Opening lead={offline ? text.leadOffline : text.lead}>
        <strong>{text.opening(entries.length)}</strong>
      </Opening>
      <Stack gap="loose">
        <Row>
          <Button kind="primary" busy={busy} onPress={send}>
            {text.send}
          </Button>
          <ButtonLink href="/mijn-dag">{text.toDay}</ButtonLink>
        </Row>
        {entries.map((entry) => (
          <Sheet key={entry.nr}>
            <UnsentEntry entry={entry} />
          </Sheet>
        ))}
      </Stack>
    </Page>
  );
}
