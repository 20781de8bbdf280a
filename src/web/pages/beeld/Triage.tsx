import { useState } from "react";
import { type Triagebesluit, TRIAGES } from "../../../modules/beeld/instroom.ts";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { useChecks } from "../../checks.ts";
import { capital, longDate } from "../../format.ts";
import { Button, ChoiceBlocks, Details, Paragraph, Section, Stack, TextArea } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text as page } from "../BeeldPage.text.ts";
import { decideTriage } from "./beeld.queries.ts";
import { text } from "./dialogs.text.ts";
import { useMayChange } from "./rights.ts";
import { useDossierChange } from "./use-dossier-change.ts";

export const TRIAGE_OPTIONS = TRIAGES.map((value) => ({
  value,
  label: capital(value),
  description: text.uitkomsten[value],
}));

type Props = { inwoner: Inwoner; triages: readonly Triagebesluit[] };

/** What somebody decided at the front gate; what was decided before stays to be read. */
export function TriagePart({ inwoner, triages }: Props) {
  const [isOpen, setOpen] = useState(false);
  const mayDecide = useMayChange("beeld");
  const [now, ...earlier] = triages;
  return (
    <Section
      heading={page.triage}
      action={
        mayDecide && (
          <Button dense kind="subtle" onPress={() => setOpen(true)}>
            {now ? page.triageAgain : page.triageDecide}
          </Button>
        )
      }
    >
      {now ? <Decision besluit={now} /> : <Paragraph>{page.triageNone}</Paragraph>}
      {earlier.length > 0 && (
        <Details summary={page.triageEarlier(earlier.length)}>
          <Stack>
            {earlier.map((besluit) => (
              <Decision
                key={`${besluit.beslotenOp} ${besluit.uitkomst} ${besluit.reden}`}
                besluit={besluit}
              />
            ))}
          </Stack>
        </Details>
      )}
      {isOpen && <TriageDialog inwoner={inwoner} onClose={() => setOpen(false)} />}
    </Section>
  );
}

const Decision = ({ besluit: { uitkomst, reden, beslotenOp, doorNaam } }: { besluit: Triagebesluit }) => (
  <div>
    <Paragraph>{capital(uitkomst)}</Paragraph>
    <Paragraph>{reden}</Paragraph>
    <Paragraph soft small>
      {page.triageBy(longDate(beslotenOp), doorNaam)}
    </Paragraph>
  </div>
);

function TriageDialog({ inwoner, onClose }: { inwoner: Inwoner; onClose: () => void }) {
  const [draft, setDraft] = useState({ uitkomst: "", reden: "" });
  const sending = useDossierChange(
    inwoner.id,
    (body: typeof draft, options) => decideTriage(inwoner.id, body, options),
    onClose,
  );
  const checks = useChecks<keyof typeof draft>(sending.problem);
  const send = () => {
    sending.forget();
    const wrong = {
      ...(!draft.uitkomst && { uitkomst: text.needUitkomst }),
      ...(!draft.reden.trim() && { reden: text.needReden }),
    };
    if (checks.check(wrong)) sending.submit(draft);
  };
  return (
    <FormDialog
      heading={text.triageHeading(inwoner.voornaam)}
      lead={text.triageLead}
      sendLabel={text.decide}
      busy={sending.busy}
      errors={checks}
      problem={checks.otherProblem}
      subject={text.subjectTriage}
      onSend={send}
      onClose={onClose}
    >
      <ChoiceBlocks
        id="uitkomst"
        label={text.uitkomst}
        options={TRIAGE_OPTIONS}
        value={draft.uitkomst}
        error={checks.wrong.uitkomst}
        onChange={(uitkomst) => setDraft({ ...draft, uitkomst })}
      />
      <TextArea
        id="reden"
        label={text.reden}
        description={text.redenNote}
        value={draft.reden}
        error={checks.wrong.reden}
        onChange={(reden) => setDraft({ ...draft, reden })}
      />
    </FormDialog>
  );
}
