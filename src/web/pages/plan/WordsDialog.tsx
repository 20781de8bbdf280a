import { put } from "../../api.ts";
import { TextArea } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../PlanPage.text.ts";
import { text as dialogs } from "./plan-dialogs.text.ts";
import { useDialog } from "../../dialog.ts";

/** What the inwoner wants, as he says it. */
export function WordsDialog({
  inwonerId,
  voornaam,
  words,
  versie,
  onClose,
}: {
  inwonerId: string;
  voornaam: string;
  words: string;
  versie: number;
  onClose: () => void;
}) {
  const { draft, form, field, submitIf } = useDialog<{ eigenWoorden: string }, "eigenWoorden">({
    inwonerId,
    name: "plan/woorden",
    start: { eigenWoorden: words },
    send: (body, options) => put(`/inwoners/${inwonerId}/plan`, body, { ...options, ifMatch: `"${versie}"` }),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...form}
      heading={text.wordsHeading(voornaam)}
      lead={text.wordsLead}
      sendLabel={dialogs.save}
      subject={text.ownWords.toLowerCase()}
      onClose={onClose}
      onSend={() => submitIf(draft.eigenWoorden.trim() ? {} : { eigenWoorden: text.needWords })}
    >
      <TextArea {...field("eigenWoorden")} label={text.words} rows={4} />
    </FormDialog>
  );
}
