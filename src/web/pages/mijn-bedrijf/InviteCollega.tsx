import { useQueryClient } from "@tanstack/react-query";
import { useChecks } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { TextField } from "../../nlds/index.ts";
import { useSubmit } from "../../submit.ts";
import { text } from "../BedrijfsgebruikersPage.text.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { inviteCollega, MIJN_BEDRIJF, type Uitnodiging } from "../mijn-bedrijf.queries.ts";

const EMPTY = { naam: "", functie: "", aanmeldnaam: "" };

/** Whom to let in; the contact of the company confirms it. */
export function InviteCollega({
  onClose,
  onDone,
}: {
  onClose: () => void;
  onDone: (uitnodiging: Uitnodiging) => void;
}) {
  const client = useQueryClient();
  const { draft, change, forget } = useDraft("uitnodiging", EMPTY);
  const { submit, busy, problem } = useSubmit<typeof draft, Uitnodiging>(
    (values, options) => inviteCollega(values, options),
    async ({ data }) => {
      forget();
      onDone(data);
      await client.invalidateQueries(MIJN_BEDRIJF);
    },
  );
  const checks = useChecks<keyof typeof EMPTY>(problem);
  const send = () =>
    checks.check({
      ...(!draft.naam.trim() && { naam: text.needNaam }),
      ...(!draft.functie.trim() && { functie: text.needFunctie }),
      ...(!draft.aanmeldnaam.trim() && { aanmeldnaam: text.needAanmeldnaam }),
    }) && submit(draft);
  const field = (id: keyof typeof EMPTY) => ({
    id,
    value: draft[id],
    error: checks.wrong[id],
    onChange: (value: string) => change({ [id]: value }),
  });
  return (
    <FormDialog
      heading={text.dialog}
      lead={text.dialogLead}
      sendLabel={text.send}
      subject={text.inviteSubject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={send}
    >
      <TextField {...field("naam")} label={text.naam} />
      <TextField {...field("functie")} label={text.functie} />
      <TextField
        {...field("aanmeldnaam")}
        label={text.aanmeldnaam}
        description={text.aanmeldnaamNote}
        type="email"
      />
    </FormDialog>
  );
}
