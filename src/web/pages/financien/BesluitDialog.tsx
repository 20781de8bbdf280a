import { isIsoDate, isoDate } from "#core/dates";
import { DateField, Select, TextField } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../BijdragenPage.text.ts";
import { type Besluit, type Bijdragen, decide } from "./financien.queries.ts";
import { text as shared } from "./financien.text.ts";
import { useMoneyForm } from "./use-money-form.ts";

type Model = Besluit["model"];
type Draft = {
  readonly model: Model;
  readonly vanaf: string;
  readonly besluit: string;
  readonly beslotenOp: string;
};

/** Which model counts from when, and who decided that. */
export function BesluitDialog({
  found: { jaar, keuze, modellen },
  model,
  onClose,
}: {
  found: Bijdragen;
  model: Model;
  onClose: () => void;
}) {
  const year = jaar ?? 0;
  const form = useMoneyForm<Draft, "model" | "vanaf" | "besluit" | "beslotenOp", Besluit>({
    name: `besluit/${year}/${model}`,
    start: { model, vanaf: `${year}-01-01`, besluit: "", beslotenOp: "" },
    send: ({ vanaf, beslotenOp, ...draft }, options) =>
      decide(
        { jaar: year, ...keuze, ...draft, vanaf: isoDate(vanaf), beslotenOp: isoDate(beslotenOp) },
        options,
      ),
    onDone: onClose,
  });
  const { dialog } = text;
  const { draft, field } = form;
  const send = () =>
    form.submitIf({
      ...(!isIsoDate(draft.vanaf) && { vanaf: dialog.need.vanaf }),
      ...(draft.besluit.trim() === "" && { besluit: dialog.need.besluit }),
      ...(!isIsoDate(draft.beslotenOp) && { beslotenOp: dialog.need.beslotenOp }),
    });
  return (
    <FormDialog
      heading={dialog.heading(year)}
      lead={dialog.lead}
      sendLabel={dialog.send}
      subject={dialog.subject}
      busy={form.busy}
      errors={form.checks}
      problem={form.problem}
      onSend={send}
      onClose={onClose}
    >
      <Select
        {...field("model", dialog.model)}
        options={modellen
          .filter(({ reden }) => reden === null)
          .map((een) => ({ value: een.model, label: shared.modelNaam(een.model, een.naam) }))}
      />
      <DateField {...field("vanaf", dialog.vanaf)} />
      <TextField {...field("besluit", dialog.besluit)} description={dialog.besluitHint} autoComplete="off" />
      <DateField {...field("beslotenOp", dialog.beslotenOp)} />
    </FormDialog>
  );
}
