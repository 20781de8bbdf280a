import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { TrajectInFull } from "../../modules/trajecten/traject.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter } from "../location.ts";
import {
  Alert,
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
  TextArea,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { isStale, useChange } from "../change.ts";
import { text } from "./TrajectFormPage.text.ts";
import { InhoudFields } from "./trajecten/FaseFields.tsx";
import {
  inhoudOf,
  newTrajectTerms,
  trajectBody,
  versieTerms,
  type VersieTerms,
  wrongInTraject,
  wrongInVersie,
} from "./trajecten/traject-terms.ts";
import { TrajectAbout } from "./trajecten/TrajectAbout.tsx";
import {
  changeTraject,
  createTraject,
  type NieuwTraject,
  trajectQuery,
} from "./trajecten/trajecten.queries.ts";
import { Versiehouders } from "./trajecten/Versiehouders.tsx";
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

/** A new version: for groups that are made from now on. */
export function TrajectWijzigPage() {
  const query = useQuery(trajectQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.titleChange} loading={text.loading}>
      {(traject) => <NewVersion traject={traject} />}
    </PageState>
  );
}

function NewVersion({ traject }: { traject: TrajectInFull }) {
  const back = `/trajecten/${traject.id}`;
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<VersieTerms>(`traject/${traject.id}`, versieTerms(traject));
  const refresh = () => queries.invalidateQueries({ queryKey: ["trajecten"] });
  const sending = useChange<VersieTerms, TrajectInFull>(
    (terms, options) =>
      changeTraject(
        traject,
        { inhoud: inhoudOf(terms, traject.inhoud), waarom: terms.waarom.trim() },
        options,
      ),
    refresh,
    async () => {
      forget();
      go(back, { replace: true });
      await refresh();
    },
  );
  const checks = useChecks(sending.problem);
  const week = useWeekFields({
    week: draft.week,
    fasen: draft.fases,
    error: checks.wrong["week"],
    onChange: (week) => change({ week }),
  });
  const send = () => {
    sending.forget();
    if (checks.check(wrongInVersie(draft))) sending.submit(draft);
  };
  const [last] = traject.versies;
  return (
    <Page title={text.titleChange} narrow>
      <Stack gap="loose">
        <Heading level={1}>{text.headingChange(traject.naam)}</Heading>
        <Paragraph>{text.leadChange(traject.nummer)}</Paragraph>
        <Sheet>
          <Stack gap="loose">
            <Versiehouders traject={traject} />
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            {isStale(sending.problem) && last ? (
              <Alert kind="warning" heading={text.conflict} focus>
                {text.conflictText(last.nummer, last.waarom, last.doorNaam)}
              </Alert>
            ) : (
              <ProblemAlert problem={checks.otherProblem} />
            )}
            <Form onSubmit={send}>
              <InhoudFields terms={draft} change={change} wrong={checks.wrong} weekFields={week.fields} />
              <TextArea
                id="waarom"
                label={text.waarom}
                description={text.waaromHint}
                rows={2}
                value={draft.waarom}
                onChange={(waarom) => change({ waarom })}
                {...(checks.wrong["waarom"] && { error: checks.wrong["waarom"] })}
              />
              <FormActions>
                <Button kind="primary" type="submit" busy={sending.busy}>
                  {text.saveChange}
                </Button>
                <ButtonLink kind="subtle" href={back}>
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
