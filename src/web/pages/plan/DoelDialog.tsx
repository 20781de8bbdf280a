import { DOELSOORTEN, type Doel, LEIDEND } from "../../../modules/plannen/plan.ts";
import { post, put } from "../../api.ts";
import type { Wrong } from "../../checks.ts";
import { DateField, RadioGroup, Select, TextArea, TextField } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text as plan } from "../PlanPage.text.ts";
import { dayOrNull, isNoDay } from "./fields.ts";
import { text } from "./plan-dialogs.text.ts";
import { useDialog } from "../../dialog.ts";

type Field = "behoefte" | "naam" | "soort" | "leidend" | "streefdatum";
type Draft = Record<Field, string>;

/** A new goal, or the change of one: first the need, then the goal that answers it. */
export function DoelDialog({
  inwonerId,
  voornaam,
  doel,
  onClose,
}: {
  inwonerId: string;
  voornaam: string;
  doel?: Doel;
  onClose: () => void;
}) {
  const { draft, form, field, submitIf } = useDialog<Draft, Field>({
    inwonerId,
    name: `doel/${doel?.id ?? "nieuw"}`,
    start: draftOf(doel),
    send: ({ streefdatum, ...rest }, options) => {
      const body = { ...rest, streefdatum: dayOrNull(streefdatum) };
      return doel
        ? put(`/doelen/${doel.id}`, body, { ...options, ifMatch: `"${doel.versie}"` })
        : post(`/inwoners/${inwonerId}/doelen`, body, options);
    },
    onDone: onClose,
  });
  return (
    <FormDialog
      {...form}
      heading={doel ? text.doel.changeHeading : text.doel.newHeading}
      lead={text.doel.lead(voornaam)}
      sendLabel={text.save}
      subject={text.doel.subject}
      onClose={onClose}
      onSend={() => submitIf(wrongIn(draft))}
    >
      <TextArea {...field("behoefte")} label={text.doel.behoefte} rows={2} />
      <TextField {...field("naam")} label={text.doel.naam} autoComplete="off" />
      <Select
        {...field("soort")}
        label={text.doel.soort}
        emptyLabel={text.doel.choose}
        options={DOELSOORTEN.map((value) => ({ value, label: plan.doelSoorten[value] }))}
      />
      <RadioGroup
        {...field("leidend")}
        label={text.doel.leidend}
        options={LEIDEND.map((value) => ({ value, label: plan.leidendWords[value] }))}
      />
      <DateField {...field("streefdatum")} label={text.doel.streefdatum} />
    </FormDialog>
  );
}

const draftOf = (doel?: Doel): Draft => ({
  behoefte: doel?.behoefte ?? "",
  naam: doel?.naam ?? "",
  soort: doel?.soort ?? "",
  leidend: doel?.leidend ?? LEIDEND[0],
  streefdatum: doel?.streefdatum ?? "",
});

const wrongIn = ({ behoefte, naam, soort, leidend, streefdatum }: Draft): Wrong<Field> => ({
  ...(!behoefte.trim() && { behoefte: text.doel.need.behoefte }),
  ...(!naam.trim() && { naam: text.doel.need.naam }),
  ...(!soort && { soort: text.doel.need.soort }),
  ...(!leidend && { leidend: text.doel.need.leidend }),
  ...(isNoDay(streefdatum) && { streefdatum: text.doel.need.streefdatum }),
});
