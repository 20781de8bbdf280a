import { useState } from "react";
import { IMPORTSOORTEN, type ImportSoort } from "../../modules/uitwisseling/soort-import.ts";
import { useGo } from "../location.ts";
import {
  Button,
  ChoiceBlocks,
  ErrorSummary,
  type FieldError,
  FileField,
  Form,
  FormActions,
  Heading,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./ImporterenPage.text.ts";
import { startImport } from "./import.queries.ts";

const MAX_BYTES = 30 * 1024 * 1024;
const FILE = "import-bestand";

export function ImporterenForm() {
  const go = useGo();
  const [soort, setSoort] = useState<string>(IMPORTSOORTEN[0]);
  const [file, setFile] = useState<File | null>(null);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { submit, busy, problem, forget } = useSubmit(startImport, ({ data }) =>
    go(`/importeren/${data.importId}`),
  );
  const check = async () => {
    forget();
    setAttempt(attempt + 1);
    const wrong = errorOf(file);
    const inhoud = wrong || !file ? null : await base64Of(file).catch(() => null);
    const found = wrong ?? (inhoud === null ? text.fileUnreadable : null);
    setErrors(found === null ? [] : [{ id: FILE, text: found }]);
    if (found === null && file && inhoud !== null)
      submit({ soort, bestandsnaam: file.name, inhoud, codering: "base64" });
  };
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Form label={text.form} onSubmit={() => void check()}>
        <Heading level={2}>{text.form}</Heading>
        <ChoiceBlocks
          id="import-soort"
          label={text.kind}
          value={soort}
          onChange={setSoort}
          options={IMPORTSOORTEN.map((value: ImportSoort) => ({
            value,
            label: text.kinds[value],
            description: text.kindNotes[value],
          }))}
        />
        <FileField
          id={FILE}
          label={text.file}
          description={text.fileNote}
          error={errors[0]?.text}
          accept=".json,application/json"
          onChange={setFile}
        />
        <ProblemAlert problem={problem} />
        <FormActions>
          <Button type="submit" kind="primary" busy={busy} busyText={text.busy}>
            {text.start}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}

function errorOf(file: File | null): string | null {
  if (!file) return text.fileMissing;
  return file.size > MAX_BYTES ? text.fileTooLarge : null;
}

const BYTES_AT_ONCE = 0x8000;

/** The bytes as they are, so that the service finds out the encoding. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE)));
  return btoa(parts.join(""));
}
