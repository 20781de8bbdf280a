import { useState } from "react";
import { isIsoDate } from "#core/dates";
import { AANVRAAGUITKOMSTEN, type Aanvraag } from "../../../modules/beeld/indicatie.ts";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { useChecks } from "../../checks.ts";
import { DateField, RadioGroup, TextField } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { correctAdvies, type VerbeteringBody } from "./beeld.queries.ts";
import { text } from "./dialogs.text.ts";
import { useDossierChange } from "./use-dossier-change.ts";

type Props = { inwoner: Inwoner; aanvraag: Aanvraag; onClose: () => void };

/** What was asked of UWV and what it said, put right with a reason; what stood there stays to be read. */
export function CorrectDialog({ inwoner, aanvraag, onClose }: Props) {
  const [draft, setDraft] = useState<Record<keyof VerbeteringBody, string>>({
    gevraagdOp: aanvraag.gevraagdOp,
    adviseur: aanvraag.adviseur,
    uitkomst: aanvraag.uitkomst ?? "",
    uitkomstOp: aanvraag.uitkomstOp ?? "",
    geldigTot: aanvraag.geldigTot ?? "",
    reden: "",
  });
  const sending = useDossierChange(
    inwoner.id,
    (body: VerbeteringBody, options) => correctAdvies(aanvraag, body, options),
    onClose,
  );
  const checks = useChecks<keyof typeof draft>(sending.problem);
  const field = (id: keyof typeof draft) => ({
    id,
    value: draft[id],
    error: checks.wrong[id],
    onChange: (value: string) => setDraft({ ...draft, [id]: value }),
  });
  const send = () => {
    sending.forget();
    const wrong = {
      ...(!isIsoDate(draft.gevraagdOp) && { gevraagdOp: text.needDag }),
      ...(!draft.adviseur.trim() && { adviseur: text.needAdviseur }),
      ...(!isIsoDate(draft.uitkomstOp) && { uitkomstOp: text.needDag }),
      ...(draft.geldigTot !== "" && !isIsoDate(draft.geldigTot) && { geldigTot: text.needDag }),
      ...(!draft.reden.trim() && { reden: text.needWijzigreden }),
    };
    if (checks.check(wrong)) sending.submit({ ...draft, geldigTot: draft.geldigTot || null });
  };
  return (
    <FormDialog
      heading={text.correctHeading}
      lead={text.correctLead}
      sendLabel={text.save}
      busy={sending.busy}
      errors={checks}
      problem={checks.otherProblem}
      subject={text.subjectQuestion}
      onSend={send}
      onClose={onClose}
    >
      <DateField label={text.gevraagdOp} {...field("gevraagdOp")} />
      <TextField label={text.adviseur} autoComplete="off" {...field("adviseur")} />
      <RadioGroup
        label={text.uitkomstUwv}
        options={AANVRAAGUITKOMSTEN.map((value) => ({ value, label: text.uwv[value] }))}
        {...field("uitkomst")}
      />
      <DateField label={text.uitkomstOp} {...field("uitkomstOp")} />
      <DateField label={text.geldigTotAdvies} optional {...field("geldigTot")} />
      <TextField
        label={text.wijzigreden}
        description={text.wijzigredenNote}
        autoComplete="off"
        {...field("reden")}
      />
    </FormDialog>
  );
}
