import { useState } from "react";
import { useChecks } from "../../checks.ts";
import {
  Button,
  ErrorSummary,
  FileField,
  Form,
  FormActions,
  Paragraph,
  Section,
  TextArea,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { text as page } from "../CertificaatPage.text.ts";
import { checkCertificate, type Uitslag } from "./certificaten.queries.ts";

const { bestand: text } = page;
const MAX_LENGTH = 60_000;

/** A file, or its text: only its own words are sent, and nothing is kept. */
export function CertificaatBestand({ onResult }: { onResult: (uitslag: Uitslag) => void }) {
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Error | null>(null);
  const checks = useChecks<"bestand">(problem);
  const send = async () => {
    setProblem(null);
    const tekst = file ? await file.text() : pasted.trim();
    const wrong = !tekst ? text.nodig : tekst.length > MAX_LENGTH ? text.teGroot : null;
    if (!checks.check(wrong ? { bestand: wrong } : {})) return;
    setBusy(true);
    try {
      onResult(await checkCertificate({ tekst }));
      scrollTo({ top: 0 });
    } catch (error) {
      setProblem(error as Error);
    }
    setBusy(false);
  };
  return (
    <Section heading={text.heading}>
      <Form onSubmit={() => void send()} label={text.form}>
        <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
        <Paragraph>{text.lead}</Paragraph>
        <FileField
          id="bestand"
          label={text.file}
          description={text.fileUitleg}
          accept=".json,application/json"
          onChange={setFile}
          {...(checks.wrong.bestand && { error: checks.wrong.bestand })}
        />
        <TextArea id="tekst" label={text.tekst} rows={3} value={pasted} onChange={setPasted} optional />
        <ProblemAlert problem={checks.otherProblem} />
        <FormActions>
          <Button kind="secondary" type="submit" busy={busy}>
            {text.send}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
