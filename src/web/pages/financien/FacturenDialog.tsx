import { Select } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../FacturenPage.text.ts";
import { make } from "./financien.queries.ts";
import { useMoneyForm } from "./use-money-form.ts";

const TERMS = { "1": 1, "2": 2, "4": 4, "12": 12 } as const;
type Draft = { readonly jaar: string; readonly termijnen: keyof typeof TERMS };

/** Of which year, and in how many parts. */
export function FacturenDialog({
  onClose,
  onDone,
}: {
  onClose: () => void;
  onDone: (aantal: number) => void;
}) {
  const { vandaag } = useSession();
  const now = Number(vandaag.slice(0, 4));
  const { dialog } = text;
  const form = useMoneyForm<Draft, "jaar" | "termijnen", { readonly gemaakt: readonly unknown[] }>({
    name: "facturen",
    start: { jaar: String(now), termijnen: "4" },
    send: ({ jaar, termijnen }, options) =>
      make({ jaar: Number(jaar), termijnen: TERMS[termijnen] }, options),
    onDone: ({ gemaakt }) => onDone(gemaakt.length),
  });
  return (
    <FormDialog
      heading={dialog.heading}
      lead={dialog.lead}
      sendLabel={dialog.send}
      subject={dialog.subject}
      busy={form.busy}
      errors={form.checks}
      problem={form.problem}
      onSend={() => form.submitIf({})}
      onClose={onClose}
    >
      <Select
        {...form.field("jaar", dialog.jaar)}
        options={[now - 1, now, now + 1].map((jaar) => ({ value: String(jaar), label: String(jaar) }))}
      />
      <Select
        {...form.field("termijnen", dialog.termijnen)}
        options={Object.entries(dialog.opties).map(([value, label]) => ({ value, label }))}
      />
    </FormDialog>
  );
}
