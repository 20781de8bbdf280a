import { useQueryClient } from "@tanstack/react-query";
import type { Correctie } from "../../modules/correcties/correctie.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { Paragraph, RadioGroup, TextArea } from "../nlds/index.ts";
import { useSubmit } from "../submit.ts";
import { text } from "./CorrectiesPage.text.ts";
import { FormDialog } from "./dossier/FormDialog.tsx";
import { answerCorrectie, type Correctieantwoord } from "./rechten.queries.ts";

type Field = "besluit" | "antwoord";
type Draft = Record<Field, string>;

/** A yes or a no with the words that the inwoner reads. */
export function CorrectieAnswer({
  correctie,
  onClose,
  onDone,
}: {
  correctie: Correctie;
  onClose: () => void;
  onDone: () => void;
}) {
  const { id, deel, label, nu } = correctie;
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all([["inwoner"], ["correcties"]].map((queryKey) => queries.invalidateQueries({ queryKey })));
  const { draft, change, forget } = useDraft<Draft>(`correctie/${id}`, { besluit: "", antwoord: "" });
  const { submit, busy, problem } = useSubmit<Correctieantwoord, Correctie>(
    (answer, options) =>
      answerCorrectie(id, answer, options).catch((error: unknown) => {
        void refresh(); // so that the form shows what stands there now
        throw error;
      }),
    () => {
      forget();
      onDone();
    },
  );
  const checks = useChecks<Field>(problem);
  const field = (name: Field) => ({
    id: name,
    value: draft[name],
    onChange: (typed: string) => change({ [name]: typed }),
    ...(checks.wrong[name] && { error: checks.wrong[name] }),
  });
  return (
    <FormDialog
      heading={text.heading(label)}
      lead={text.dialogLead}
      sendLabel={text.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        if (!checks.check(wrongIn(draft, deel))) return;
        submit({ isJa: draft.besluit === "ja", antwoord: draft.antwoord.trim() || null, gezien: nu });
      }}
    >
      {deel !== "anders" && <Paragraph>{text.stands(correctie)}</Paragraph>}
      <RadioGroup {...field("besluit")} label={text.besluit} options={text.options} />
      <TextArea {...field("antwoord")} rows={3} label={text.words} description={text.wordsHint} />
    </FormDialog>
  );
}

const wrongIn = ({ besluit, antwoord }: Draft, deel: Correctie["deel"]): Wrong<Field> => ({
  ...(!besluit && { besluit: text.need.besluit }),
  ...((besluit === "nee" || deel === "anders") && antwoord.trim() === "" && { antwoord: text.need.antwoord }),
});
