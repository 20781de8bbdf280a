import { useState } from "react";
import { useChecks } from "../../checks.ts";
import { TextField } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./inzet.text.ts";
import { type Intrekking, withdraw } from "./inzet.queries.ts";
import { type StapProps, useInzetChange } from "./inzet-change.ts";

const t = text.dialoog.terug;

/** It does not go on: one line why. */
export function TerugDialog(props: StapProps) {
  const { inzet, onClose } = props;
  const [reden, setReden] = useState("");
  const { submit, busy, problem } = useInzetChange<Intrekking>(props, withdraw(inzet));
  const checks = useChecks<"reden">(problem);
  const send = () => {
    if (checks.check(reden.trim().length < 5 ? { reden: t.need } : {})) submit({ reden: reden.trim() });
  };
  return (
    <FormDialog
      heading={t.heading(inzet.instrument.naam)}
      lead={t.lead}
      sendLabel={t.send}
      negative
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={send}
    >
      <TextField
        id="reden"
        label={t.reden}
        value={reden}
        onChange={setReden}
        {...(checks.wrong.reden && { error: checks.wrong.reden })}
      />
    </FormDialog>
  );
}
