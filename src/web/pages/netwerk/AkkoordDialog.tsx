import { useState } from "react";
import { isIsoDate } from "#core/dates";
import { post } from "../../api.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { CheckboxGroup, DateField, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./ContactenElders.text.ts";

type Field = "akkoordVan" | "akkoordOp";
type Draft = Record<Field, string>;
const words = text.form;
const LONGEST = 80;
const BELLEN = [{ value: "ja", label: words.magMijBellen }];

/** Writes down who of a werkgever agreed that other organisations hear of contacts with him. */
export function AkkoordDialog({
  id,
  onClose,
  onSaved,
}: {
  id: string;
  onClose: () => void;
  onSaved: () => void;
}) {
  const { vandaag } = useSession();
  const [draft, setDraft] = useState<Draft>({ akkoordVan: "", akkoordOp: vandaag });
  const [bellen, setBellen] = useState<readonly string[]>([]);
  const save = useSubmit<object, unknown>(
    (body, options) => post(`/werkgevers/${id}/contactdeling/_vastleggen`, body, options),
    onSaved,
  );
  const checks = useChecks<Field>(save.problem);
  const field = (name: Field) => ({
    id: name,
    value: draft[name],
    error: checks.wrong[name],
    onChange: (typed: string) => setDraft({ ...draft, [name]: typed }),
  });
  const body = { ...draft, akkoordVan: draft.akkoordVan.trim(), magMijBellen: bellen.includes("ja") };
  return (
    <FormDialog
      heading={words.heading}
      lead={words.lead}
      sendLabel={words.save}
      subject={words.subject}
      busy={save.busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => checks.check(wrongIn(draft, vandaag)) && save.submit(body)}
    >
      <TextField
        label={words.akkoordVan}
        description={words.akkoordVanUitleg}
        autoComplete="off"
        {...field("akkoordVan")}
      />
      <DateField label={words.akkoordOp} {...field("akkoordOp")} />
      <CheckboxGroup
        id="bellen"
        label={words.bellen}
        options={BELLEN}
        value={bellen}
        onChange={setBellen}
        optional
      />
    </FormDialog>
  );
}

const wrongIn = ({ akkoordVan, akkoordOp }: Draft, vandaag: string): Wrong<Field> => ({
  ...((akkoordVan.trim() === "" || akkoordVan.trim().length > LONGEST) && {
    akkoordVan: words.wrong.akkoordVan,
  }),
  ...((!isIsoDate(akkoordOp) || akkoordOp > vandaag) && { akkoordOp: words.wrong.akkoordOp }),
});
