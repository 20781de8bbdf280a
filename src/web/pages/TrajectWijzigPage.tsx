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
  List,
  Page,
  Paragraph,
  Section,
  Sheet,
  Stack,
  TextArea,
} from "../nlds/index.ts";
import { PageState, PartState, ProblemAlert } from "../PageState.tsx";
import { isStale, useChange } from "./dossier/change.ts";
import { text } from "./TrajectFormPage.text.ts";
import { InhoudFields } from "./trajecten/FaseFields.tsx";
import { inhoudOf, versieTerms, type VersieTerms, wrongInVersie } from "./trajecten/traject-terms.ts";
import { changeTraject, groepenQuery, trajectQuery } from "./trajecten/trajecten.queries.ts";
import { useWeekFields } from "./trajecten/WeekFields.tsx";

/** A new version: for groups that are made from now on. */
export function TrajectWijzigPage() {
  const query = useQuery(trajectQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.titleChange} loading={text.loading}>
      {(traject) => <Filled traject={traject} />}
    </PageState>
  );
}

function Filled({ traject }: { traject: TrajectInFull }) {
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
            <Keeps traject={traject} />
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

/** Which groups go on as they are. */
function Keeps({ traject: { id, nummer } }: { traject: TrajectInFull }) {
  const query = useQuery(groepenQuery({ trajectId: id, perPagina: 50 }));
  return (
    <Section heading={text.keeps} joined>
      <PartState query={query} part={text.keeps} lines={3}>
        {({ rijen }) =>
          rijen.length === 0 ? (
            <Paragraph>{text.keepsNone}</Paragraph>
          ) : (
            <List>
              {[
                ...rijen.map((groep) => text.keepsLine(groep.naam, groep.nummer)),
                text.keepsNew(nummer + 1),
              ].map((line) => (
                <span key={line}>{line}</span>
              ))}
            </List>
          )
        }
      </PartState>
    </Section>
  );
}
