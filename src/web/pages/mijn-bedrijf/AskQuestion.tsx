import { useQueryClient } from "@tanstack/react-query";
import { useChecks } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { Select, TextArea, TextField } from "../../nlds/index.ts";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { askVraag, type Bedrijfsvraag, MIJN_BEDRIJF } from "../mijn-bedrijf.queries.ts";
import { text } from "../MijnBedrijfPage.text.ts";

const OPTIONS = Object.entries(text.onderwerpen).map(([value, label]) => ({ value, label }));
const EMPTY = { onderwerp: "een plek", woorden: "", bel: "" };

/** A few words are enough: the contact answers on the next working day. */
export function AskQuestion({
  to,
  onClose,
  onDone,
}: {
  to: string;
  onClose: () => void;
  onDone: (vraag: Bedrijfsvraag) => void;
}) {
  const client = useQueryClient();
  const { draft, change, forget } = useDraft("bedrijfsvraag", EMPTY);
  const { submit, busy, problem } = useSubmit<typeof draft, Bedrijfsvraag>(
    ({ onderwerp, woorden, bel }, options) =>
      askVraag({ onderwerp, woorden: woorden.trim(), bel: bel.trim() || null }, options),
    async ({ data }) => {
      forget();
      onDone(data);
      await client.invalidateQueries(MIJN_BEDRIJF);
    },
  );
  const checks = useChecks<"woorden">(problem);
  return (
    <FormDialog
      heading={text.dialog}
      lead={text.dialogLead(to)}
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
        rows={4}
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
