import { useQueryClient } from "@tanstack/react-query";
import { isIsoDate, type IsoDate } from "#core/dates";
import type { Alarm } from "../../modules/alarmen/alarm.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { DateField, RadioGroup, TextArea } from "../nlds/index.ts";
import { useSubmit } from "../submit.ts";
import { type Alarmbesluit, handleAlarm } from "./alarmen.queries.ts";
import { text } from "./AlarmenPage.text.ts";
import { FormDialog } from "./dossier/FormDialog.tsx";

type Field = "besluit" | "tot" | "reden";
type Draft = Record<Field, string>;

const SHORTEST = 5;
const OPTIONS = (["uitgesteld", "afgehandeld"] as const).map((value) => ({
  value,
  label: text.besluiten[value],
  description: text.besluitHint[value],
}));

/** A person decides, until a day and with a reason. What was typed stays when the dialog closes. */
export function AlarmHandle({
  alarm: { soort, wie },
  onClose,
  onDone,
}: {
  alarm: Alarm;
  onClose: () => void;
  onDone: () => void;
}) {
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<Draft>(`alarm/${soort}/${wie.inwonerId}`, {
    besluit: "",
    tot: "",
    reden: "",
  });
  const { submit, busy, problem } = useSubmit<Alarmbesluit, Alarm>(
    (besluit, options) => handleAlarm(wie.inwonerId, besluit, options),
    async () => {
      forget();
      onDone();
      await queries.invalidateQueries({ queryKey: ["alarmen"] });
    },
  );
  const checks = useChecks<Field>(problem);
  const field = (id: Field) => ({
    id,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  return (
    <FormDialog
      heading={text.handleHeading(wie.naam)}
      lead={text.handleLead}
      sendLabel={text.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        if (!checks.check(wrongIn(draft))) return;
        const { besluit, tot, reden } = draft;
        submit({
          soort,
          besluit: besluit as Alarmbesluit["besluit"],
          tot: tot as IsoDate,
          reden: reden.trim(),
        });
      }}
    >
      <RadioGroup {...field("besluit")} label={text.besluit} options={OPTIONS} />
      <DateField {...field("tot")} label={text.tot} />
      <TextArea {...field("reden")} rows={2} label={text.reden} description={text.redenHint} />
    </FormDialog>
  );
}

const wrongIn = ({ besluit, tot, reden }: Draft): Wrong<Field> => ({
  ...(!besluit && { besluit: text.need.besluit }),
  ...(!isIsoDate(tot) && { tot: text.need.tot }),
  ...(reden.trim().length < SHORTEST && { reden: text.need.reden }),
});
