import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { InstrumentInFull } from "../../../modules/instrumentengids/instrument.ts";
import { useChecks } from "../../checks.ts";
import { Button, TextField } from "../../nlds/index.ts";
import { useChange } from "../../change.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./gebruik.text.ts";
import { endInstrument } from "./instrumenten.queries.ts";

const t = text.stopDialoog;

/** Takes an instrument out of use; it stays in the guide with the reason. */
export function StopInstrument({ instrument }: { instrument: InstrumentInFull }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="subtle" onPress={() => setOpen(true)}>
        {text.stop}
      </Button>
      {isOpen && <StopDialog instrument={instrument} onClose={() => setOpen(false)} />}
    </>
  );
}

function StopDialog({ instrument, onClose }: { instrument: InstrumentInFull; onClose: () => void }) {
  const queries = useQueryClient();
  const [reden, setReden] = useState("");
  const refresh = () => queries.invalidateQueries({ queryKey: ["instrumenten"] });
  const { submit, busy, problem } = useChange(endInstrument(instrument), refresh, async () => {
    onClose();
    await refresh();
  });
  const checks = useChecks<"reden">(problem);
  const send = () => {
    if (checks.check(reden.trim() === "" ? { reden: t.need } : {})) submit({ reden: reden.trim() });
  };
  return (
    <FormDialog
      heading={t.heading(instrument.naam)}
      lead={t.lead}
      sendLabel={t.send}
      negative
      subject={t.subject}
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
