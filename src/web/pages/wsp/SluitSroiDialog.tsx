import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../SroiVerplichtingPage.text.ts";
import { useWspForm } from "./use-wsp-form.ts";
import { closeVerplichting, type SroiVerplichtingInFull } from "./wsp.queries.ts";

/** Closes a contract; what waits for a yes is named. */
export function SluitSroiDialog({
  verplichting,
  onClose,
}: {
  verplichting: SroiVerplichtingInFull;
  onClose: () => void;
}) {
  const form = useWspForm<{ readonly id: string }, "id", SroiVerplichtingInFull>({
    name: `sroisluit/${verplichting.id}`,
    start: { id: verplichting.id },
    send: (_, options) => closeVerplichting(verplichting, options),
    onDone: onClose,
  });
  const { sluitDialog } = text;
  return (
    <FormDialog
      heading={sluitDialog.heading}
      lead={sluitDialog.lead(verplichting.teBeoordelen)}
      sendLabel={sluitDialog.send}
      subject={sluitDialog.subject}
      busy={form.busy}
      problem={form.problem}
      onSend={() => form.submitIf({})}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
}
