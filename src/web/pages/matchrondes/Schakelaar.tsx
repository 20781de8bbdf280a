import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Matchschakelaar } from "../../../modules/matchrondes/matchschakelaar.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { dateAndTime } from "../../format.ts";
import { useDraft } from "../../draft.ts";
import { Alert, Button, Details, List, Paragraph, Section, Stack, TextArea } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text as page } from "../MatchrondePage.text.ts";
import { schakelaarQuery, switchMatching } from "./matchrondes.queries.ts";

const text = page.switch;
const SHORTEST = 10;

/** Who turned matching off, since when and why; nothing while it is on. */
export function MatchingOff() {
  const { data } = useQuery(schakelaarQuery);
  if (!data?.uit) return null;
  const { doorNaam, sinds, reden, wieVragen } = data.uit;
  return (
    <Alert kind="warning" heading={page.off.heading}>
      <Paragraph>{page.off.text(doorNaam, dateAndTime(sinds), reden)}</Paragraph>
      <Paragraph>{wieVragen}</Paragraph>
    </Alert>
  );
}

/** The stop switch, for who may turn it, with what happened to it before. */
export function StopSwitch() {
  const { gebruiker } = useSession();
  const query = useQuery(schakelaarQuery);
  const [asking, setAsking] = useState(false);
  if (scopesOf(gebruiker, "change", "matchschakelaar").length === 0) return null;
  const mayTurnOn = gebruiker.rollen.some((rol) => rol === "manager" || rol === "beheerder");
  return (
    <Section heading={text.heading}>
      <PartState query={query} part={text.heading} lines={2}>
        {({ isAan, geschiedenis }) => (
          <Stack>
            <Paragraph>{isAan ? text.on : text.isOff}</Paragraph>
            {isAan || mayTurnOn ? (
              <div>
                <Button kind="secondary" negative={isAan} onPress={() => setAsking(true)}>
                  {isAan ? text.turnOff : text.turnOn}
                </Button>
              </div>
            ) : (
              <Paragraph small>{text.fg}</Paragraph>
            )}
            {geschiedenis.length > 0 && <History lines={geschiedenis} />}
            {asking && <SwitchDialog isAan={!isAan} onClose={() => setAsking(false)} />}
          </Stack>
        )}
      </PartState>
    </Section>
  );
}

const History = ({ lines }: { lines: Matchschakelaar["geschiedenis"] }) => (
  <Details summary={text.history}>
    <List>
      {lines.map(({ tijdstip, doorNaam, isAan, reden }) => (
        <span key={tijdstip}>
          {text.line(dateAndTime(tijdstip), doorNaam, isAan)}. {reden}.
        </span>
      ))}
    </List>
  </Details>
);

function SwitchDialog({ isAan, onClose }: { isAan: boolean; onClose: () => void }) {
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft("stopknop", { reden: "" });
  const [isShort, setShort] = useState(false);
  const reden = draft.reden.trim();
  const { submit, busy, problem } = useSubmit(
    (body: { isAan: boolean; reden: string }, options) => switchMatching(body, options),
    async ({ data }) => {
      forget();
      onClose();
      queries.setQueryData(schakelaarQuery.queryKey, data);
      await queries.invalidateQueries({ queryKey: ["inwoner"] });
    },
  );
  return (
    <FormDialog
      heading={isAan ? text.askOn : text.askOff}
      lead={isAan ? text.leadOn : text.leadOff}
      sendLabel={isAan ? text.turnOn : text.turnOff}
      negative={!isAan}
      subject={text.subject}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onSend={() => {
        setShort(reden.length < SHORTEST);
        if (reden.length >= SHORTEST) submit({ isAan, reden });
      }}
    >
      <TextArea
        id="stopknop-reden"
        rows={2}
        label={text.reden}
        value={draft.reden}
        onChange={(reden) => change({ reden })}
        {...(isShort && { error: text.redenShort })}
      />
    </FormDialog>
  );
}
