import type { ReactNode } from "react";
import {
  Alert,
  Button,
  ButtonLink,
  ErrorSummary,
  type FieldError,
  Form,
  FormActions,
  Heading,
  NoAccessState,
  Page,
  Paragraph,
  Sheet,
  Stack,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { isStale } from "../../change.ts";
import { text } from "./bezetting.text.ts";

type UnitFormProps = {
  title: string;
  heading: string;
  lead: string;
  saveLabel: string;
  back: string;
  /** Whether this user may change it: otherwise there is no form. */
  mayChange: boolean;
  busy: boolean;
  checks: {
    readonly summary: readonly FieldError[];
    readonly attempt: number;
    readonly otherProblem: Error | null;
  };
  problem: Error | null;
  /** What stands there now, when a colleague was faster. */
  theirs?: string | undefined;
  onSend: () => void;
  /** Above the form, and no part of it. */
  before?: ReactNode;
  children: ReactNode;
};

/** One form on a page of its own: what is wrong on top, and what was typed stays when a colleague was faster. */
export function UnitForm(props: UnitFormProps) {
  const { title, heading, lead, saveLabel, back, mayChange, busy, checks, problem, theirs, onSend } = props;
  if (!mayChange)
    return (
      <Page title={title}>
        <NoAccessState />
      </Page>
    );
  return (
    <Page title={title} narrow>
      <Stack gap="loose">
        <Heading level={1}>{heading}</Heading>
        <Paragraph>{lead}</Paragraph>
        {props.before}
        <Sheet>
          <Stack gap="loose">
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            {isStale(problem) ? (
              <Alert kind="warning" heading={text.form.conflict} focus>
                {text.form.conflictText(theirs)}
              </Alert>
            ) : (
              <ProblemAlert problem={checks.otherProblem} />
            )}
            <Form onSubmit={onSend}>
              {props.children}
              <FormActions>
                <Button kind="primary" type="submit" busy={busy}>
                  {saveLabel}
                </Button>
                <ButtonLink kind="subtle" href={back}>
                  {text.form.back}
                </ButtonLink>
              </FormActions>
            </Form>
          </Stack>
        </Sheet>
      </Stack>
    </Page>
  );
}
