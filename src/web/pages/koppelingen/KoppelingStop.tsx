import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { KoppelingInFull } from "../../../modules/koppelingen/koppeling.ts";
import { useChange } from "../../change.ts";
import { useChecks } from "../../checks.ts";
import { TextField } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../KoppelingPage.text.ts";
import { stopKoppeling } from "./koppeling.queries.ts";

/** Stops a program, with one sentence why. */
export function KoppelingStop({ koppeling, onClose }: { koppeling: KoppelingInFull; onClose: () => void }) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["koppelingen"] });
  const [reden, setReden] = useState("");
  const { submit, busy, problem, forget } = useChange<string, KoppelingInFull>(
    (reden, options) => stopKoppeling(koppeling, reden, options),
    refresh,
    async () => {
      onClose();
      await refresh();
    },
  );
  const checks = useChecks<"reden">(problem);
  return (
    <FormDialog
      heading={text.stopHeading(koppeling.naam)}
      lead={text.stopText}
      sendLabel={text.stop}
      subject={text.subject}
      negative
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        forget();
        const why = reden.trim();
        if (checks.check(why ? {} : { reden: text.stopNeeded })) submit(why);
      }}
    >
      <TextField
        id="reden"
        label={text.stopReason}
        description={text.stopReasonHint}
        value={reden}
        onChange={setReden}
        autoComplete="off"
        error={checks.wrong.reden}
      />
    </FormDialog>
  );
}
