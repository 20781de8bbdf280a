import type { ReactNode } from "react";
import type { useChecks } from "./checks.ts";
import { Alert, ErrorSummary, Heading, Page, Paragraph, Sheet, Stack } from "./nlds/index.ts";
import { ProblemAlert } from "./PageState.tsx";

/** A page with one form: what it is for, what is wrong, and, when somebody else was first, what stands there now. */
export function FormFrame<Field extends string>({
  title,
  heading,
  lead,
  checks,
  conflict,
  children,
}: {
  title: string;
  heading: string;
  lead: string;
  checks: ReturnType<typeof useChecks<Field>>;
  /** Only when the version that was read is gone. */
  conflict: { readonly heading: string; readonly text: string } | null;
  children: ReactNode;
}) {
  return (
    <Page title={title} narrow>
      <Stack gap="loose">
        <Heading level={1}>{heading}</Heading>
        <Paragraph>{lead}</Paragraph>
        <Sheet>
          <Stack gap="loose">
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            {conflict ? (
              <Alert kind="warning" heading={conflict.heading} focus>
                {conflict.text}
              </Alert>
            ) : (
              <ProblemAlert problem={checks.otherProblem} />
            )}
            {children}
          </Stack>
        </Sheet>
      </Stack>
    </Page>
  );
}
