import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { GebruikerInFull } from "../../modules/toegang/gebruiker.ts";
import { useChecks } from "../checks.ts";
import { Alert, Button, Dialog, ErrorSummary, Form, Paragraph, Stack, TextField } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { endAccess, isStale } from "./gebruiker.queries.ts";
import { text } from "./GebruikerPage.text.ts";

/** Ends the access of a colleague, with one sentence why. */
export function GebruikerEnd({ gebruiker, onClose }: { gebruiker: GebruikerInFull; onClose: () => void }) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["gebruikers"] });
  const [toelichting, setToelichting] = useState("");
  const { submit, busy, problem, forget } = useSubmit<string, GebruikerInFull>(
    async (toelichting, options) => {
      try {
        return await endAccess(gebruiker, toelichting, options);
      } catch (error) {
        if (isStale(error)) await refresh();
        throw error;
      }
    },
    async () => {
      onClose();
      await refresh();
    },
  );
  const checks = useChecks<"toelichting">(problem);
  const send = () => {
    forget();
    const why = toelichting.trim();
    if (checks.check(why ? {} : { toelichting: text.endNeeded })) submit(why);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      heading={text.endHeading(gebruiker.naam)}
      actions={
        <>
          <Button kind="primary" negative onPress={send} busy={busy}>
            {text.end}
          </Button>
          <Button kind="subtle" onPress={onClose}>
            {text.back}
          </Button>
        </>
      }
    >
      <Form onSubmit={send}>
        <Stack gap="loose">
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <Paragraph>{text.endText}</Paragraph>
          <TextField
            id="toelichting"
            label={text.endReason}
            description={text.endReasonHint}
            value={toelichting}
            onChange={setToelichting}
            autoComplete="off"
            error={checks.wrong.toelichting}
          />
          {isStale(problem) ? (
            <Alert kind="warning" heading={text.conflict}>
              {text.conflictText}
            </Alert>
          ) : (
            <ProblemAlert problem={checks.otherProblem} />
          )}
        </Stack>
      </Form>
    </Dialog>
  );
}
