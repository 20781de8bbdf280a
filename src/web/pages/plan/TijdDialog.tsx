import { isIsoDate } from "#core/dates";
import { BEZETSOORTEN, type BezetteTijd } from "../../../modules/plannen/bezette-tijd.ts";
import { post, put, remove } from "../../api.ts";
import type { Wrong } from "../../checks.ts";
import { DateField, Paragraph, Select } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { dayOrNull, isNoDay, type Times, timesFrom } from "./fields.ts";
import { text as dialogs } from "./plan-dialogs.text.ts";
import { text } from "./plan-margin.text.ts";
import { type TimesField, TimesFields, wrongTimes } from "./TimesFields.tsx";
import { useDialog } from "../../dialog.ts";

type Field = TimesField | "soort" | "vanaf" | "tot";
type Draft = Times & { readonly soort: string; readonly vanaf: string; readonly tot: string };
type Props = { inwonerId: string; tijd?: BezetteTijd; onClose: () => void };

/** Times of every week at which someone is taken: which days, from when to when, and in which period. */
export function TijdDialog({ inwonerId, tijd, onClose }: Props) {
  const { vandaag } = useSession();
  const { draft, change, form, field, wrong, submitIf } = useDialog<Draft, Field>({
    inwonerId,
    name: `tijd/${tijd?.id ?? "nieuw"}`,
    start: {
      soort: tijd?.soort ?? "",
      weekdagen: tijd?.weekdagen ?? [],
      begintijd: tijd?.begintijd ?? "",
      eindtijd: tijd?.eindtijd ?? "",
      vanaf: tijd?.vanaf ?? vandaag,
      tot: tijd?.tot ?? "",
    },
    send: (draft, options) => {
      const body = { ...timesFrom(draft), soort: draft.soort, vanaf: draft.vanaf, tot: dayOrNull(draft.tot) };
      return tijd
        ? put(`/bezette-tijden/${tijd.id}`, body, { ...options, ifMatch: `"${tijd.versie}"` })
        : post(`/inwoners/${inwonerId}/bezette-tijden`, body, options);
    },
    onDone: onClose,
  });
  return (
    <FormDialog
      {...form}
      heading={text.tijdHeading}
      lead={text.tijdLead}
      sendLabel={dialogs.save}
      subject={text.tijdSubject}
      onClose={onClose}
      onSend={() => submitIf(wrongIn(draft))}
    >
      <Select
        {...field("soort")}
        label={text.tijdSoort}
        emptyLabel={dialogs.doel.choose}
        options={BEZETSOORTEN.map((value) => ({ value, label: text.soorten[value] }))}
      />
      <TimesFields value={draft} onChange={change} wrong={wrong} />
      <DateField {...field("vanaf")} label={text.vanaf} />
      <DateField {...field("tot")} label={text.tot} />
    </FormDialog>
  );
}

const wrongIn = (draft: Draft): Wrong<Field> => ({
  ...(!draft.soort && { soort: text.needSoort }),
  ...wrongTimes(draft),
  ...(!isIsoDate(draft.vanaf) && { vanaf: text.needVanaf }),
  ...((isNoDay(draft.tot) || (draft.tot !== "" && draft.tot < draft.vanaf)) && { tot: text.needTot }),
});

export function RemoveTijdDialog({ inwonerId, tijd, onClose }: Required<Props>) {
  const { form, submitIf } = useDialog<object, never>({
    inwonerId,
    name: `tijd/weg/${tijd.id}`,
    start: {},
    send: (_, options) => remove(`/bezette-tijden/${tijd.id}`, { ...options, ifMatch: `"${tijd.versie}"` }),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...form}
      heading={text.removeHeading}
      lead={text.removeLead}
      sendLabel={text.removeTijd}
      negative
      subject={text.tijdSubject}
      onClose={onClose}
      onSend={() => submitIf({})}
    >
      <Paragraph>{text.takenTime(tijd)}</Paragraph>
    </FormDialog>
  );
}
