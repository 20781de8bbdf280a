import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useChecks } from "../../checks.ts";
import { RadioGroup } from "../../nlds/index.ts";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { type Kandidaat, MIJN_BEDRIJF, reactTo } from "../mijn-bedrijf.queries.ts";
import { text } from "../MijnKandidatenPage.text.ts";

const OPTIONS = Object.entries(text.redenen).map(([value, label]) => ({ value, label }));

/** Why not now: about the company, out of a list, never about who it is. */
export function NotNow({
  kandidaat,
  naam,
  onClose,
  onDone,
}: {
  kandidaat: Kandidaat;
  naam: string;
  onClose: () => void;
  onDone: (kandidaat: Kandidaat) => void;
}) {
  const client = useQueryClient();
  const [reden, setReden] = useState<string>("liever later");
  const { submit, busy, problem } = useSubmit<string, Kandidaat>(
    (chosen, options) => reactTo(kandidaat.id, { reactie: "niet nu", reden: chosen }, options),
    async ({ data }) => {
      onDone(data);
      await client.invalidateQueries(MIJN_BEDRIJF);
    },
  );
  const checks = useChecks<"reden">(problem);
  return (
    <FormDialog
      heading={text.dialog(naam)}
      lead={text.dialogLead}
      sendLabel={text.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => submit(reden)}
    >
      <RadioGroup
        id="reden"
        label={text.reden}
        options={OPTIONS}
        value={reden}
        error={checks.wrong.reden}
        onChange={setReden}
      />
    </FormDialog>
  );
}
