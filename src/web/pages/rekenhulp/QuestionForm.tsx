import type { ReactNode } from "react";
import type { useChecks } from "../../checks.ts";
import {
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  FormActions,
  Opening,
  Sheet,
  Stack,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";

export type QuestionFormProps<Field extends string> = {
  heading: string;
  lead: string;
  send: string;
  busyText: string;
  busy: boolean;
  checks: ReturnType<typeof useChecks<Field>>;
  onSubmit: () => void;
  /** Where somebody goes who stops. */
  back?: { readonly href: string; readonly label: string };
  /** Between the errors and the questions. */
  notice?: ReactNode;
  children: ReactNode;
};

/** Questions that lead to a calculation: nothing is kept. */
export function QuestionForm<Field extends string>(props: QuestionFormProps<Field>) {
  const { heading, lead, send, busyText, busy, checks, onSubmit, notice, back, children } = props;
  return (
    <>
      <Opening lead={lead}>
        <strong>{heading}</strong>
      </Opening>
      <Sheet>
        <Stack gap="loose">
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <ProblemAlert problem={checks.otherProblem} />
          {notice}
          <Form onSubmit={onSubmit}>
            {children}
            <FormActions>
              <Button kind="primary" type="submit" busy={busy} busyText={busyText}>
                {send}
              </Button>
              {back && (
                <ButtonLink href={back.href} kind="subtle">
                  {back.label}
                </ButtonLink>
              )}
            </FormActions>
          </Form>
        </Stack>
      </Sheet>
    </>
  );
}
