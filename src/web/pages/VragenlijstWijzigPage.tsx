import { useQuery, useQueryClient } from "@tanstack/react-query";
import {
  ORGANISATIESOORTEN,
  type Telling,
  type Vragenlijst,
  WAARVOOR,
} from "../../modules/beeld/vragenlijst.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { capital } from "../format.ts";
import { useGo, usePathParameter } from "../location.ts";
import {
  Alert,
  Button,
  ButtonLink,
  CheckboxGroup,
  ErrorSummary,
  Form,
  FormActions,
  FormSection,
  Opening,
  Page,
  Sheet,
  TextField,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { isStale, useChange } from "../change.ts";
import { text } from "./VragenlijstWijzigPage.text.ts";
import { text as words } from "./VragenlijstenPage.text.ts";
import {
  changeVragenlijst,
  type VragenlijstBody,
  vragenlijstQuery,
} from "./vragenlijsten/vragenlijsten.queries.ts";

/** The name of a vragenlijst, and filled in by whom it counts for what. */
export function VragenlijstWijzigPage() {
  const query = useQuery(vragenlijstQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.wijzigTitle} loading={words.loading}>
      {(lijst) => (
        <Page title={text.wijzigTitle}>
          <Filled lijst={lijst} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ lijst }: { lijst: Vragenlijst }) {
  const back = `/vragenlijsten/${lijst.id}`;
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<VragenlijstBody>(`${back}/wijzig`, {
    naam: lijst.naam,
    doel: lijst.doel,
    telt: lijst.telt,
  });
  const refresh = () => queries.invalidateQueries({ queryKey: ["vragenlijsten"] });
  const sending = useChange<VragenlijstBody, Vragenlijst>(
    (body, options) => changeVragenlijst(lijst, body, options),
    refresh,
    async () => {
      await refresh();
      forget();
      go(back);
    },
  );
  const checks = useChecks<"naam" | "doel">(sending.problem);
  const send = () => {
    sending.forget();
    const wrong = {
      ...(!draft.naam.trim() && { naam: words.needNaam }),
      ...(!draft.doel.trim() && { doel: words.needDoel }),
    };
    if (checks.check(wrong)) sending.submit(draft);
  };
  return (
    <>
      <Opening lead={text.wijzigLead}>
        <strong>{lijst.naam}</strong>
      </Opening>
      <Sheet>
        <Form label={text.wijzigTitle} onSubmit={send}>
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          {isStale(sending.problem) ? (
            <Alert kind="warning" heading={text.conflict}>
              {text.conflictText}
            </Alert>
          ) : (
            <ProblemAlert problem={checks.otherProblem} />
          )}
          <TextField
            id="naam"
            label={words.naamField}
            autoComplete="off"
            value={draft.naam}
            error={checks.wrong.naam}
            onChange={(naam) => change({ naam })}
          />
          <TextField
            id="doel"
            label={words.doelField}
            autoComplete="off"
            value={draft.doel}
            error={checks.wrong.doel}
            onChange={(doel) => change({ doel })}
          />
          <FormSection heading={text.counts}>
            {WAARVOOR.map((waarvoor) => (
              <CheckboxGroup
                key={waarvoor}
                id={`telt-${waarvoor}`}
                label={words.waarvoor[waarvoor]}
                optional
                columns
                options={ORGANISATIESOORTEN.map((value) => ({ value, label: capital(value) }))}
                value={draft.telt
                  .filter((telling) => telling.waarvoor === waarvoor)
                  .map(({ organisatiesoort }) => organisatiesoort)}
                onChange={(soorten) => change({ telt: withSoorten(draft.telt, waarvoor, soorten) })}
              />
            ))}
          </FormSection>
          <FormActions>
            <Button type="submit" kind="primary" busy={sending.busy}>
              {text.save}
            </Button>
            <ButtonLink href={back} kind="subtle">
              {words.back}
            </ButtonLink>
          </FormActions>
        </Form>
      </Sheet>
    </>
  );
}

const withSoorten = (
  telt: readonly Telling[],
  waarvoor: Telling["waarvoor"],
  soorten: readonly string[],
): Telling[] => [
  ...telt.filter((telling) => telling.waarvoor !== waarvoor),
  ...ORGANISATIESOORTEN.filter((soort) => soorten.includes(soort)).map((organisatiesoort) => ({
    waarvoor,
    organisatiesoort,
  })),
];
