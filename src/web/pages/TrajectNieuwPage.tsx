import { useQueryClient } from "@tanstack/react-query";
import type { TrajectInFull } from "../../modules/trajecten/traject.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo } from "../location.ts";
import {
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  FormActions,
  Heading,
  Page,
  Paragraph,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./TrajectFormPage.text.ts";
import { InhoudFields } from "./trajecten/FaseFields.tsx";
import { newTrajectTerms, trajectBody, wrongInTraject } from "./trajecten/traject-terms.ts";
import { TrajectAbout } from "./trajecten/TrajectAbout.tsx";
import { createTraject, type NieuwTraject } from "./trajecten/trajecten.queries.ts";
import { useWeekFields } from "./trajecten/WeekFields.tsx";

/** A traject of the region: phases, skills and a week. */
export function TrajectNieuwPage() {
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft("traject/nieuw", newTrajectTerms());
  const sending = useSubmit<NieuwTraject, TrajectInFull>(createTraject, async ({ data }) => {
    forget();
    go(`/trajecten/${data.id}`, { replace: true });
    await queries.invalidateQueries({ queryKey: ["trajecten"] });
  });
  const checks = useChecks(sending.problem);
  const week = useWeekFields({
    week: draft.week,
    fasen: draft.fases,
    error: checks.wrong["week"],
    onChange: (week) => change({ week }),
  });
  const send = () => {
    sending.forget();
    if (checks.check(wrongInTraject(draft))) sending.submit(trajectBody(draft));
  };
  return (
    <Page title={text.titleNew} narrow>
      <Stack gap="loose">
        <Heading level={1}>{text.headingNew}</Heading>
        <Paragraph>{text.leadNew}</Paragraph>
        <Sheet>
          <Stack gap="loose">
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            <ProblemAlert problem={checks.otherProblem} />
            <Form onSubmit={send}>
              <TrajectAbout terms={draft} change={change} wrong={checks.wrong} />
              <InhoudFields terms={draft} change={change} wrong={checks.wrong} weekFields={week.fields} />
              <FormActions>
                <Button kind="primary" type="submit" busy={sending.busy}>
                  {text.saveNew}
                </Button>
                <ButtonLink kind="subtle" href="/trajecten">
                  {text.back}
                </ButtonLink>
              </FormActions>
            </Form>
          </Stack>
        </Sheet>
      </Stack>
      {week.dialog}
    </Page>
  );
}
