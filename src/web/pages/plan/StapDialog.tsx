import { useQuery } from "@tanstack/react-query";
import { type Doel, type Stap, UITVOERDERS } from "../../../modules/plannen/plan.ts";
import { post, put } from "../../api.ts";
import { Alert, Checkbox, DateField, RadioGroup, Select, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { bezetteTijdenQuery, kringQuery } from "../plannen.queries.ts";
import { clashes } from "./fields.ts";
import { text } from "./plan-dialogs.text.ts";
import { text as times } from "./plan-margin.text.ts";
import { type StapDraft, stapBodyOf, stapDraftOf, type StapField, wrongInStap } from "./stap-draft.ts";
import { TimesFields } from "./TimesFields.tsx";
import { useDialog } from "../../dialog.ts";

const WHO = UITVOERDERS.map((value) => ({ value, label: text.stap.who[value] }));
const WHEN = [
  { value: "nu", label: text.stap.now },
  { value: "later", label: text.stap.later },
];

type Props = {
  inwonerId: string;
  doelId: string | null;
  doelen: readonly Doel[];
  stap?: Stap;
  onClose: () => void;
};

/** A new step, or the change of one: what, who and when; it says so when that falls on times that are taken. */
export function StapDialog({ inwonerId, doelId, doelen, stap, onClose }: Props) {
  const { draft, change, form, field, wrong, submitIf } = useDialog<StapDraft, StapField>({
    inwonerId,
    name: `stap/${stap?.id ?? `nieuw/${doelId ?? ""}`}`,
    start: stapDraftOf(stap ? stap.doelId : doelId, stap),
    send: (draft, options) =>
      stap
        ? put(`/stappen/${stap.id}`, stapBodyOf(draft), { ...options, ifMatch: `"${stap.versie}"` })
        : post(`/inwoners/${inwonerId}/stappen`, stapBodyOf(draft), options),
    onDone: onClose,
  });
  const needsName = draft.wieSoort === "werkgever" || draft.wieSoort === "ander";
  return (
    <FormDialog
      {...form}
      heading={stap ? text.stap.changeHeading : text.stap.newHeading}
      lead={text.stap.lead}
      sendLabel={text.save}
      subject={text.stap.subject}
      onClose={onClose}
      onSend={() => submitIf(wrongInStap(draft))}
    >
      <TextField {...field("naam")} label={text.stap.naam} autoComplete="off" />
      <RadioGroup {...field("wieSoort")} label={text.stap.wieSoort} options={WHO} />
      {draft.wieSoort === "helper" && <HelperField inwonerId={inwonerId} {...field("begeleidingId")} />}
      {needsName && <TextField {...field("wie")} label={text.stap.wie} autoComplete="off" />}
      <RadioGroup {...field("status")} label={text.stap.status} options={WHEN} />
      <DateField {...field("startdatum")} label={text.stap.startdatum} />
      <DateField {...field("einddatum")} label={text.stap.einddatum} />
      <Select
        {...field("doelId")}
        label={text.stap.doel}
        emptyLabel={text.stap.noDoel}
        options={doelen
          .filter(({ status }) => status === "loopt")
          .map(({ id, naam }) => ({ value: id, label: naam }))}
      />
      <Checkbox
        id="isStage"
        label={text.stap.isStage}
        checked={draft.isStage}
        onChange={(isStage) => change({ isStage })}
      />
      {draft.isStage && <DateField {...field("gewenstTot")} label={text.stap.gewenstTot} />}
      <Checkbox
        id="onTimes"
        label={text.stap.onTimes}
        checked={draft.onTimes}
        onChange={(onTimes) => change({ onTimes })}
      />
      {draft.onTimes && (
        <>
          <TimesFields value={draft} onChange={change} wrong={wrong} />
          <Clash inwonerId={inwonerId} draft={draft} />
        </>
      )}
    </FormDialog>
  );
}

type HelperFieldProps = {
  inwonerId: string;
  id: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
};

function HelperField({ inwonerId, error, ...field }: HelperFieldProps) {
  const { data } = useQuery(kringQuery(inwonerId));
  return (
    <Select
      {...field}
      {...(error && { error })}
      label={text.stap.helper}
      emptyLabel={text.doel.choose}
      options={(data?.lopend ?? []).map(({ id, naam, rol }) => ({ value: id, label: `${naam}, ${rol}` }))}
    />
  );
}

function Clash({ inwonerId, draft }: { inwonerId: string; draft: StapDraft }) {
  const { vandaag } = useSession();
  const { data } = useQuery(bezetteTijdenQuery(inwonerId));
  const found = clashes(draft, draft, vandaag, data?.rijen ?? []);
  if (found.length === 0) return null;
  return (
    <Alert kind="warning" heading={text.stap.clash}>
      {found.map((tijd) => times.takenTime(tijd)).join("; ")}
    </Alert>
  );
}
