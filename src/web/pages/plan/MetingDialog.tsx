import { isIsoDate } from "#core/dates";
import type { Doel } from "../../../modules/plannen/plan.ts";
import { post } from "../../api.ts";
import { numberFrom } from "../../format.ts";
import { DateField, NumberField, TextArea } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./plan-dialogs.text.ts";
import { useDialog } from "../../dialog.ts";

type Field = "cijfer" | "woorden" | "datum";

/** How far a goal is, as the inwoner says. */
export function MetingDialog({
  inwonerId,
  voornaam,
  doel,
  onClose,
}: {
  inwonerId: string;
  voornaam: string;
  doel: Doel;
  onClose: () => void;
}) {
  const { vandaag } = useSession();
  const { draft, form, field, submitIf } = useDialog<Record<Field, string>, Field>({
    inwonerId,
    name: `meting/${doel.id}`,
    start: { cijfer: "", woorden: "", datum: vandaag },
    send: ({ cijfer, woorden, datum }, options) =>
      post(
        `/doelen/${doel.id}/metingen`,
        { cijfer: numberFrom(cijfer), woorden: woorden.trim() || null, datum },
        options,
      ),
    onDone: onClose,
  });
  const isGrade = (value: number | null) =>
    value !== null && Number.isInteger(value) && value >= 1 && value <= 10;
  return (
    <FormDialog
      {...form}
      heading={text.meting.heading(voornaam)}
      lead={text.meting.lead(doel.naam)}
      sendLabel={text.save}
      subject={text.meting.subject}
      onClose={onClose}
      onSend={() =>
        submitIf({
          ...(!isGrade(numberFrom(draft.cijfer)) && { cijfer: text.meting.need.cijfer }),
          ...(!isIsoDate(draft.datum) && { datum: text.meting.need.datum }),
        })
      }
    >
      <NumberField {...field("cijfer")} label={text.meting.cijfer} />
      <TextArea {...field("woorden")} label={text.meting.woorden} rows={2} />
      <DateField {...field("datum")} label={text.meting.datum} />
    </FormDialog>
  );
}
