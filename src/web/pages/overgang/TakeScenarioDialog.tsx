import { useState } from "react";
import { FileField } from "../../nlds/index.ts";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../ScenariosPage.text.ts";
import { takeScenario, useRenew } from "./overgang.queries.ts";

const { dialog: words } = text;
const LIMIT_IN_BYTES = 100_000;

export function TakeScenarioDialog({
  onDone,
  onClose,
}: {
  onDone: (id: string) => void;
  onClose: () => void;
}) {
  const renew = useRenew();
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState<string>();
  const { submit, busy, problem, forget } = useSubmit(takeScenario, ({ data }) => {
    void renew();
    onDone(data.id);
  });
  const send = async () => {
    forget();
    const found = file === null ? words.need : file.size > LIMIT_IN_BYTES ? words.large : undefined;
    setWrong(found);
    if (file && found === undefined) submit(await file.text());
  };
  return (
    <FormDialog
      heading={words.heading}
      lead={words.lead}
      sendLabel={words.send}
      subject={words.subject}
      busy={busy}
      problem={problem}
      onSend={() => void send()}
      onClose={onClose}
    >
      <FileField
        id="scenariobestand"
        label={words.file}
        accept=".csv,.json,text/csv,application/json"
        onChange={setFile}
        {...(wrong !== undefined && { error: wrong })}
      />
    </FormDialog>
  );
}
