import { useQueryClient } from "@tanstack/react-query";
import { addDays, isIsoDate } from "#core/dates";
import { STAPPEN } from "../../../modules/begeleiding/signaal.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { DateField, RadioGroup, Select, TextArea, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { answerSignaal, type Signaal } from "../begeleiding.queries.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./signaal.text.ts";

type Field = "stand" | "woorden" | "uitkomst" | "soort" | "wat" | "uiterlijk";
type Draft = Record<Field, string>;

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Takes a signal up or solves it, with words for who told it and who does what before when. */
export function SignaalAnswer({
  signaal,
  onClose,
  onDone,
}: {
  signaal: Signaal;
  onClose: () => void;
  onDone: () => void;
}) {
  const client = useQueryClient();
  const { vandaag } = useSession();
  const { draft, change, forget } = useDraft<Draft>(`signaal/${signaal.id}`, {
    stand: "",
    woorden: "",
    uitkomst: "",
    soort: "",
    wat: "",
    uiterlijk: addDays(vandaag, 7),
  });
  const { submit, busy, problem } = useSubmit<object, Signaal>(
    (stap, options) => answerSignaal(signaal, stap, options),
    async () => {
      forget();
      onDone();
      await client.invalidateQueries({ queryKey: ["begeleiding"] });
    },
  );
  const checks = useChecks<Field>(problem);
  const field = (id: Field) => ({
    id,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  const steps = STAPPEN[signaal.stand].map((value) => ({ value, label: text.standen[value] }));
  return (
    <FormDialog
      heading={text.heading(signaal.inwonernaam ?? "")}
      lead={text.lead}
      sendLabel={text.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => checks.check(wrongIn(draft, vandaag)) && submit(stapOf(draft))}
    >
      <RadioGroup {...field("stand")} label={text.stand} options={steps} />
      <TextArea {...field("woorden")} rows={2} label={text.woorden} description={text.woordenHint} />
      {draft.stand === "opgelost" && (
        <Select
          {...field("uitkomst")}
          label={text.uitkomst}
          emptyLabel=""
          options={optionsOf(text.uitkomsten)}
        />
      )}
      <Select {...field("soort")} label={text.soort} options={optionsOf(text.soorten)} />
      {draft.soort && (
        <>
          <TextField {...field("wat")} label={text.wat} autoComplete="off" />
          <DateField {...field("uiterlijk")} label={text.uiterlijk} />
        </>
      )}
    </FormDialog>
  );
}

const wrongIn = (
  { stand, woorden, uitkomst, soort, wat, uiterlijk }: Draft,
  today: string,
): Wrong<Field> => ({
  ...(!stand && { stand: text.need.stand }),
  ...(!woorden.trim() && { woorden: text.need.woorden }),
  ...(stand === "opgelost" && !uitkomst && { uitkomst: text.need.uitkomst }),
  ...(soort && !wat.trim() && { wat: text.need.wat }),
  ...(soort && (!isIsoDate(uiterlijk) || uiterlijk < today) && { uiterlijk: text.need.uiterlijk }),
});

const stapOf = ({ stand, woorden, uitkomst, soort, wat, uiterlijk }: Draft) => ({
  stand,
  woorden: woorden.trim(),
  uitkomst: stand === "opgelost" ? uitkomst : null,
  acties: soort ? [{ soort, wat: wat.trim(), wieSoort: "begeleider", uiterlijk }] : [],
});
