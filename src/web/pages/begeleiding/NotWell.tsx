import { useQueryClient } from "@tanstack/react-query";
import { useChecks } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { Select, TextArea, TextField } from "../../nlds/index.ts";
import { useSubmit } from "../../submit.ts";
import { meldSignaal } from "../begeleiding.queries.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../MijnMedewerkersPage.text.ts";

const OPTIONS = Object.entries(text.onderwerpen).map(([value, label]) => ({ value, label }));

/** A few words are enough: somebody calls on the next working day. */
export function NotWell({
  inwonerId,
  naam,
  onClose,
  onDone,
}: {
  inwonerId: string;
  naam: string;
  onClose: () => void;
  onDone: (before: string) => void;
}) {
  const client = useQueryClient();
  const { draft, change, forget } = useDraft(`melding/${inwonerId}`, {
    onderwerp: "het werk",
    woorden: "",
    bel: "",
  });
  const { submit, busy, problem } = useSubmit<typeof draft, { antwoordUiterlijk: string }>(
    ({ onderwerp, woorden, bel }, options) =>
      meldSignaal(inwonerId, { onderwerp, woorden: woorden.trim(), bel: bel.trim() || null }, options),
    async ({ data }) => {
      forget();
      onDone(data.antwoordUiterlijk);
      await client.invalidateQueries({ queryKey: ["begeleiding"] });
    },
  );
  const checks = useChecks<"woorden">(problem);
  return (
    <FormDialog
      heading={text.heading(naam)}
      lead={text.dialogLead}
      sendLabel={text.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => checks.check(draft.woorden.trim() ? {} : { woorden: text.needWoorden }) && submit(draft)}
    >
      <TextArea
        id="woorden"
        label={text.woorden}
        rows={3}
        value={draft.woorden}
        error={checks.wrong.woorden}
        onChange={(woorden) => change({ woorden })}
      />
      <Select
        id="onderwerp"
        label={text.onderwerp}
        options={OPTIONS}
        value={draft.onderwerp}
        onChange={(onderwerp) => change({ onderwerp })}
      />
      <TextField
        id="bel"
        label={text.bel}
        optional
        type="tel"
        autoComplete="tel"
        value={draft.bel}
        onChange={(bel) => change({ bel })}
      />
    </FormDialog>
  );
}
