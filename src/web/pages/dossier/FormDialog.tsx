import type { ReactNode } from "react";
import {
  Alert,
  Button,
  Dialog,
  ErrorSummary,
  type FieldError,
  Form,
  Paragraph,
  Stack,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { isStale } from "../../change.ts";
import { text } from "./FormDialog.text.ts";

export type FormDialogProps = {
  /** A question: "Wat zei Yonas?" */
  heading: string;
  /** Who sees what, and what follows. */
  lead: string;
  sendLabel: string;
  /** It ends something. */
  negative?: boolean;
  busy: boolean;
  errors?: { readonly summary: readonly FieldError[]; readonly attempt: number };
  problem: Error | null;
  /** What a colleague may have changed meanwhile: "dit voorstel". */
  subject: string;
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A few fields about one thing: errors at the fields, and what was typed stays when a colleague was faster. */
export function FormDialog(props: FormDialogProps) {
  const { heading, lead, sendLabel, negative, busy, errors, problem, subject, onSend, onClose, children } =
    props;
  return (
    <Dialog
      open
      onClose={onClose}
      heading={heading}
      actions={
        <>
          <Button kind="primary" negative={negative ?? false} onPress={onSend} busy={busy}>
            {sendLabel}
          </Button>
          <Button kind="subtle" onPress={onClose}>
            {text.back}
          </Button>
        </>
      }
    >
      <Form onSubmit={onSend}>
        <Stack gap="loose">
          {errors && <ErrorSummary errors={errors.summary} attempt={errors.attempt} />}
          <Paragraph>{lead}</Paragraph>
          {children}
          {isStale(problem) ? (
            <Alert kind="warning" heading={text.conflict(subject)}>
              {text.conflictText}
            </Alert>
          ) : (
            <ProblemAlert problem={problem} />
          )}
        </Stack>
      </Form>
    </Dialog>
  );
}
