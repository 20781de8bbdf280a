import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { GebruikerInFull } from "../../modules/toegang/gebruiker.ts";
import { useChecks } from "../checks.ts";
import { TextField } from "../nlds/index.ts";
import { useChange } from "../change.ts";
import { FormDialog } from "./dossier/FormDialog.tsx";
import { endAccess } from "./gebruiker.queries.ts";
import { text } from "./GebruikerPage.text.ts";

/** Ends the access of a colleague, with one sentence why. */
export function GebruikerEnd({ gebruiker, onClose }: { gebruiker: GebruikerInFull; onClose: () => void }) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["gebruikers"] });
  const [toelichting, setToelichting] = useState("");
  const { submit, busy, problem, forget } = useChange<string, GebruikerInFull>(
    (toelichting, options) => endAccess(gebruiker, toelichting, options),
    refresh,
    async () => {
      onClose();
      await refresh();
    },
  );
  const checks = useChecks<"toelichting">(problem);
  return (
    <FormDialog
      heading={text.endHeading(gebruiker.naam)}
      lead={text.endText}
      sendLabel={text.end}
      subject={text.subject}
      negative
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        forget();
        const why = toelichting.trim();
        if (checks.check(why ? {} : { toelichting: text.endNeeded })) submit(why);
      }}
    >
      <TextField
        id="toelichting"
        label={text.endReason}
        description={text.endReasonHint}
        value={toelichting}
        onChange={setToelichting}
        autoComplete="off"
        error={checks.wrong.toelichting}
      />
    </FormDialog>
  );
}
