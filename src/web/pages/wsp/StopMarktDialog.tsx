import { TextField } from "../../nlds/index.ts";
import { text } from "../BanenmarktPage.text.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { useWspForm } from "./use-wsp-form.ts";
import { type BanenmarktInFull, cancelMarkt } from "./wsp.queries.ts";

/** A market that does not take place, with the reason. */
export function StopMarktDialog({ markt, onClose }: { markt: BanenmarktInFull; onClose: () => void }) {
  const form = useWspForm<{ readonly toelichting: string }, "toelichting", BanenmarktInFull>({
    name: `marktstop/${markt.id}`,
    start: { toelichting: "" },
    send: ({ toelichting }, options) => cancelMarkt(markt, toelichting.trim(), options),
    onDone: onClose,
  });
  const { stop } = text;
  return (
    <FormDialog
      heading={stop.heading}
      lead={stop.lead}
      sendLabel={stop.send}
      subject={stop.subject}
      negative
      busy={form.busy}
      errors={form.checks}
      problem={form.problem}
      onSend={() => form.submitIf(form.draft.toelichting.trim() ? {} : { toelichting: stop.need })}
      onClose={onClose}
    >
      <TextField {...form.field("toelichting", stop.toelichting)} />
    </FormDialog>
  );
}
