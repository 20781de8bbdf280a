import { type Bezwaar, UITKOMSTEN } from "../../modules/bezwaren/bezwaar.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { RadioGroup, TextArea } from "../nlds/index.ts";
import { useSubmit } from "../submit.ts";
import { text } from "./BezwarenPage.text.ts";
import { FormDialog } from "./dossier/FormDialog.tsx";
import { addBezwaarstap, type Bezwaarstap } from "./rechten.queries.ts";

type Field = "wat" | "woorden";
type Draft = Record<Field, string>;

/** Takes it up or ends it, in words that the inwoner reads. */
export function BezwaarHandle({
  bezwaar: { id, naam, stappen },
  onClose,
  onDone,
}: {
  bezwaar: Bezwaar;
  onClose: () => void;
  onDone: () => void;
}) {
  const { draft, change, forget } = useDraft<Draft>(`bezwaar/${id}`, { wat: "", woorden: "" });
  const { submit, busy, problem } = useSubmit<Bezwaarstap, Bezwaar>(
    (stap, options) => addBezwaarstap(id, stap, options),
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
      heading={text.heading(naam)}
      lead={text.dialogLead}
      sendLabel={text.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        if (!checks.check(wrongIn(draft))) return;
        const uitkomst = UITKOMSTEN.find((een) => een === draft.wat) ?? null;
        const stand = uitkomst ? "afgerond" : "opgepakt";
        submit({ stand, uitkomst, woorden: draft.woorden.trim(), gezien: stappen.length });
      }}
    >
      <RadioGroup {...field("wat")} label={text.wat} options={text.options} />
      <TextArea {...field("woorden")} rows={4} label={text.words} />
    </FormDialog>
  );
}

const wrongIn = ({ wat, woorden }: Draft): Wrong<Field> => ({
  ...(!wat && { wat: text.need.wat }),
  ...(woorden.trim() === "" && { woorden: text.need.woorden }),
});
