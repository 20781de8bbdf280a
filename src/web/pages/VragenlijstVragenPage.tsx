import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Definitie } from "../../modules/beeld/definitie.ts";
import type { Vragenlijst, Vragenlijstversie } from "../../modules/beeld/vragenlijst.ts";
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
  Opening,
  Page,
  Sheet,
} from "../nlds/index.ts";
import { PageState, PartState, ProblemAlert } from "../PageState.tsx";
import { isStale, useChange } from "../change.ts";
import { text } from "./VragenlijstVragenPage.text.ts";
import { AboutFields } from "./vragenlijsten/AboutFields.tsx";
import { wrongIn } from "./vragenlijsten/definition.ts";
import { SectionFields } from "./vragenlijsten/SectionFields.tsx";
import { changeVersie, versieQuery, vragenlijstQuery } from "./vragenlijsten/vragenlijsten.queries.ts";

/** The questions of a draft. */
export function VragenlijstVragenPage() {
  const query = useQuery(vragenlijstQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(lijst) => (
        <Page title={text.title}>
          <Draft lijst={lijst} />
        </Page>
      )}
    </PageState>
  );
}

function Draft({ lijst }: { lijst: Vragenlijst }) {
  const draft = lijst.versies.find(({ status }) => status === "concept");
  const query = useQuery(versieQuery(draft?.id ?? ""));
  if (!draft)
    return (
      <>
        <Opening lead={text.noneText}>
          <strong>{text.none}</strong>
        </Opening>
        <ButtonLink href={`/vragenlijsten/${lijst.id}`}>{text.toList}</ButtonLink>
      </>
    );
  return (
    <PartState opens query={query} part={text.title} lines={10}>
      {(versie) => <Editor lijst={lijst} versie={versie} />}
    </PartState>
  );
}

function Editor({ lijst, versie }: { lijst: Vragenlijst; versie: Vragenlijstversie }) {
  const back = `/vragenlijsten/${lijst.id}`;
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<{ definitie: Definitie }>(`${back}/${versie.id}`, versie);
  const { definitie } = draft;
  const refresh = () => queries.invalidateQueries({ queryKey: ["vragenlijsten"] });
  const sending = useChange<Definitie, Vragenlijstversie>(
    (body, options) => changeVersie(versie, body, options),
    refresh,
    async () => {
      forget();
      await refresh();
      go(`${back}?versie=${versie.id}&bewaard=ja`);
    },
  );
  const checks = useChecks(sending.problem);
  const onChange = (definitie: Definitie) => change({ definitie });
  const send = () => {
    sending.forget();
    if (checks.check(wrongIn(definitie))) sending.submit(definitie);
  };
  const { strong, rest } = text.opening(lijst.naam, versie.nummer);
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{strong}</strong>, {rest}
      </Opening>
      <Sheet>
        <Form label={text.title} onSubmit={send}>
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          {isStale(sending.problem) ? (
            <Alert kind="warning" heading={text.conflict}>
              {text.conflictText}
            </Alert>
          ) : (
            <ProblemAlert problem={checks.otherProblem} />
          )}
          <AboutFields definitie={definitie} wrong={checks.wrong} onChange={onChange} />
          <SectionFields definitie={definitie} wrong={checks.wrong} onChange={onChange} />
          <FormActions>
            <Button type="submit" kind="primary" busy={sending.busy}>
              {text.save}
            </Button>
            <ButtonLink href={back} kind="subtle">
              {text.back}
            </ButtonLink>
          </FormActions>
        </Form>
      </Sheet>
    </>
  );
}
