import { useState } from "react";
import { isIsoDate } from "#core/dates";
import type { Instroom } from "../../../modules/beeld/instroom.ts";
import { BRONNEN } from "../../../modules/inwoners/aanmelding.ts";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { useChecks } from "../../checks.ts";
import { capital, longDate } from "../../format.ts";
import { Button, DateField, Paragraph, Section, Select, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text as page } from "../BeeldPage.text.ts";
import { saveInstroom } from "./beeld.queries.ts";
import { text } from "./dialogs.text.ts";
import { useMayChange } from "./rights.ts";
import { useDossierChange } from "./use-dossier-change.ts";

type Props = { inwoner: Inwoner; instroom: Instroom };

/** Who pointed the way to us, when, and who wrote it down. */
export function Origin({ inwoner, instroom }: Props) {
  const [isOpen, setOpen] = useState(false);
  const mayChange = useMayChange("beeld");
  const { bron, gemeldOp, doorNaam, toelichting } = instroom;
  return (
    <Section
      heading={page.origin}
      action={
        mayChange && (
          <Button dense kind="subtle" onPress={() => setOpen(true)}>
            {bron === null ? page.originAdd : page.originChange}
          </Button>
        )
      }
    >
      <Paragraph>{bron === null ? page.originNone : capital(bron)}</Paragraph>
      {toelichting && <Paragraph>{toelichting}</Paragraph>}
      {gemeldOp && (
        <Paragraph soft small>
          {page.originBy(longDate(gemeldOp), doorNaam)}
        </Paragraph>
      )}
      {isOpen && <OriginDialog inwoner={inwoner} instroom={instroom} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function OriginDialog({ inwoner, instroom, onClose }: Props & { onClose: () => void }) {
  const { vandaag } = useSession();
  const [draft, setDraft] = useState<Record<"bron" | "gemeldOp" | "toelichting", string>>({
    bron: instroom.bron ?? "",
    gemeldOp: instroom.gemeldOp ?? inwoner.aangemeldOp,
    toelichting: instroom.toelichting ?? "",
  });
  const sending = useDossierChange(
    inwoner.id,
    (body: typeof draft, options) =>
      saveInstroom(
        inwoner.id,
        instroom.versie,
        { ...body, toelichting: body.toelichting.trim() || null },
        options,
      ),
    onClose,
  );
  const checks = useChecks<keyof typeof draft>(sending.problem);
  const isDay = isIsoDate(draft.gemeldOp) && draft.gemeldOp <= vandaag;
  const send = () => {
    sending.forget();
    const wrong = { ...(!draft.bron && { bron: text.needBron }), ...(!isDay && { gemeldOp: text.needDag }) };
    if (checks.check(wrong)) sending.submit(draft);
  };
  return (
    <FormDialog
      heading={text.originHeading(inwoner.voornaam)}
      lead={text.originLead}
      sendLabel={text.save}
      busy={sending.busy}
      errors={checks}
      problem={checks.otherProblem}
      subject={text.subjectOrigin}
      onSend={send}
      onClose={onClose}
    >
      <Select
        id="bron"
        label={text.bron}
        emptyLabel={text.choose}
        options={BRONNEN.map((value) => ({ value, label: capital(value) }))}
        value={draft.bron}
        error={checks.wrong.bron}
        onChange={(bron) => setDraft({ ...draft, bron })}
      />
      <DateField
        id="gemeldOp"
        label={text.gemeldOp}
        value={draft.gemeldOp}
        error={checks.wrong.gemeldOp}
        onChange={(gemeldOp) => setDraft({ ...draft, gemeldOp })}
      />
      <TextField
        id="toelichting"
        label={text.toelichting}
        description={text.toelichtingNote}
        optional
        autoComplete="off"
        value={draft.toelichting}
        error={checks.wrong.toelichting}
        onChange={(toelichting) => setDraft({ ...draft, toelichting })}
      />
    </FormDialog>
  );
}
