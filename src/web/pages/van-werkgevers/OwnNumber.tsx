import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Bereikbaarheid } from "../../../modules/mijn-bedrijf/bereikbaarheid.ts";
import { useChecks } from "../../checks.ts";
import {
  Alert,
  Button,
  ErrorSummary,
  Form,
  FormActions,
  Paragraph,
  Stack,
  TextField,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSubmit } from "../../submit.ts";
import { keepBereikbaarheid, MIJN_BEDRIJF } from "../mijn-bedrijf.queries.ts";
import { text } from "../VanWerkgeversPage.text.ts";

/** The number and the days that stand with the own name on the page of each werkgever. */
export function OwnNumber({ found }: { found: Bereikbaarheid }) {
  const client = useQueryClient();
  const [telefoon, setTelefoon] = useState(found.telefoon);
  const [wanneer, setWanneer] = useState(found.wanneer);
  const [isKept, setKept] = useState(false);
  const { submit, busy, problem } = useSubmit<Bereikbaarheid, unknown>(
    (values, options) => keepBereikbaarheid(values, options),
    async () => {
      setKept(true);
      await client.invalidateQueries(MIJN_BEDRIJF);
    },
  );
  const checks = useChecks<"telefoon" | "wanneer">(problem);
  const send = () =>
    checks.check({
      ...(!telefoon.trim() && { telefoon: text.needTelefoon }),
      ...(!wanneer.trim() && { wanneer: text.needWanneer }),
    }) && submit({ telefoon, wanneer, versie: found.versie });
  return (
    <Form onSubmit={send}>
      <Stack>
        <Paragraph>{text.ownLead}</Paragraph>
        <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
        {isKept && <Alert kind="ok" heading={text.kept} focus />}
        <TextField
          id="telefoon"
          label={text.telefoon}
          type="tel"
          autoComplete="tel"
          value={telefoon}
          error={checks.wrong.telefoon}
          onChange={setTelefoon}
        />
        <TextField
          id="wanneer"
          label={text.wanneer}
          description={text.wanneerNote}
          value={wanneer}
          error={checks.wrong.wanneer}
          onChange={setWanneer}
        />
        <ProblemAlert problem={checks.otherProblem} />
        <FormActions>
          <Button kind="secondary" type="submit" busy={busy}>
            {text.keep}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}
