import { useState } from "react";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { shortDate } from "../../format.ts";
import {
  Button,
  Details,
  Paragraph,
  RadioGroup,
  Section,
  StatusBadge,
  StepList,
  TextField,
} from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../ProgrammaPage.text.ts";
import { optionsOf } from "../werk/werk.text.ts";
import { finishStap, type Programma, type Stap, useDoelForm } from "./doelen.queries.ts";

const { steps } = text;
const STATE = { gedaan: "done", vervallen: "dropped" } as const;

/** What happens when, by whom; who steers says what came of it. */
export function ProgrammaSteps({ programma: { stappen } }: { programma: Programma }) {
  const { gebruiker, vandaag } = useSession();
  const [open, setOpen] = useState<Stap | null>(null);
  const mayChange = scopesOf(gebruiker, "change", "doel").length > 0;
  const next = stappen.find(({ status }) => status === "open");
  const finished = stappen.filter(({ status }) => status !== "open").length;
  return (
    <Section heading={steps.heading}>
      <Paragraph soft={stappen.length === 0}>
        {stappen.length === 0 ? steps.none : steps.progress(finished, stappen.length, next?.naam)}
      </Paragraph>
      {stappen.length > 0 && (
        <Details summary={steps.show} openWhenWide>
          <StepList
            steps={stappen.map((stap) => ({
              id: stap.id,
              heading: stap.naam,
              note: steps.note(stap.wanneer, stap.eigenaar),
              state: stap.status === "open" ? (stap.id === next?.id ? "now" : "later") : STATE[stap.status],
              children:
                stap.afgerondOp !== null ? (
                  <Paragraph small soft>
                    {steps.done(shortDate(stap.afgerondOp, vandaag), stap.resultaat)}
                  </Paragraph>
                ) : (
                  stap.uiterlijk < vandaag && <StatusBadge kind="waiting">{steps.late}</StatusBadge>
                ),
              actions: mayChange && stap.status === "open" && (
                <Button
                  dense
                  kind="subtle"
                  label={steps.finishLabel(stap.naam)}
                  onPress={() => setOpen(stap)}
                >
                  {steps.finish}
                </Button>
              ),
            }))}
          />
        </Details>
      )}
      {open && <StapDialog stap={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}

function StapDialog({ stap, onClose }: { stap: Stap; onClose: () => void }) {
  const { dialog: words } = steps;
  const { dialog, field } = useDoelForm({
    name: `stap/${stap.id}`,
    start: { status: "", resultaat: "" },
    send: ({ status, resultaat }, options) =>
      finishStap(stap, { status, resultaat: resultaat.trim() || null }, options),
    wrongIn: ({ status, resultaat }) => ({
      ...(!status && { status: words.need.status }),
      ...(status === "vervallen" && !resultaat.trim() && { resultaat: words.need.resultaat }),
    }),
    onDone: onClose,
  });
  return (
    <FormDialog
      heading={words.heading}
      lead={`${stap.naam}. ${words.lead}`}
      sendLabel={words.send}
      subject={words.subject}
      {...dialog}
      onClose={onClose}
    >
      <RadioGroup {...field("status", words.status)} options={optionsOf(words.statuses)} />
      <TextField {...field("resultaat", words.resultaat)} optional />
    </FormDialog>
  );
}
