import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ProblemError } from "../api.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter, useSearchParameters } from "../location.ts";
import { Alert, ButtonLink, Link, List, Sheet, Stack, StepHeading } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { text } from "./PlaatsingStartPage.text.ts";
import { PlaatsingStartCheck } from "./PlaatsingStartCheck.tsx";
import { PlaatsingStartForm } from "./PlaatsingStartForm.tsx";
import {
  type Concept,
  conceptQuery,
  type StartVraag,
  startPlacement,
} from "./plaatsing/plaatsing.queries.ts";
import { bodyOf, startTerms, type Term, type Terms, wrongIn } from "./plaatsing/terms.ts";

/** From the yes of an inwoner to work: the terms, a look at all of them, and then the start. */
export function PlaatsingStartPage() {
  const voorstelId = usePathParameter("id");
  const concept = useQuery(conceptQuery(voorstelId));
  return (
    <PageState query={concept} title={text.title} loading={text.loading}>
      {(concept) => (
        <DossierFrame id={concept.inwonerId} current="plaatsingen" part={text.part}>
          {({ voornaam }) => <Start concept={concept} naam={voornaam} />}
        </DossierFrame>
      )}
    </PageState>
  );
}

const ANSWERED = "akkoord";

function Start({ concept, naam }: { concept: Concept; naam: string }) {
  if (concept.status !== ANSWERED || concept.plek?.status === "gesloten")
    return <NotNow concept={concept} naam={naam} />;
  return <Steps concept={concept} naam={naam} />;
}

function Steps({ concept, naam }: { concept: Concept; naam: string }) {
  const { voorstelId, inwonerId } = concept;
  const here = `/voorstellen/${voorstelId}/plaatsing`;
  const { vandaag } = useSession();
  const go = useGo();
  const queries = useQueryClient();
  const isChecking = useSearchParameters().get("stap") === "controleer";
  const { draft, change, forget } = useDraft<Terms>(here, startTerms(concept, vandaag));
  const {
    submit,
    busy,
    problem,
    forget: again,
  } = useSubmit<StartVraag, { id: string }>(
    (body, options) => startPlacement(voorstelId, body, options),
    async ({ data }) => {
      go(`/plaatsingen/${data.id}`, { replace: true });
      forget();
      await queries.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
      await queries.invalidateQueries({ queryKey: ["voorstel"] });
    },
  );
  const checks = useChecks<Term>(problem);
  const isRefused = problem instanceof ProblemError && Object.keys(problem.velden).length > 0;
  const toCheck = () => {
    again();
    if (checks.check(wrongIn(draft))) go(`${here}?stap=controleer`);
  };
  if (isChecking && !isRefused && Object.keys(wrongIn(draft)).length === 0)
    return (
      <PlaatsingStartCheck
        concept={concept}
        naam={naam}
        terms={draft}
        here={here}
        busy={busy}
        problem={problem}
        onConfirm={() => submit(bodyOf(draft, vandaag))}
      />
    );
  return (
    <PlaatsingStartForm
      concept={concept}
      naam={naam}
      terms={draft}
      change={change}
      checks={checks}
      onSubmit={toCheck}
    />
  );
}

/** Why it cannot start, and the one way on. */
function NotNow({ concept: { belemmeringen, inwonerId, plek }, naam }: { concept: Concept; naam: string }) {
  return (
    <Stack gap="loose">
      <StepHeading step={1} of={text.steps}>
        {text.heading(plek?.titel ?? naam)}
      </StepHeading>
      <Sheet>
        <Alert
          kind="warning"
          heading={text.notNow}
          action={
            <ButtonLink href="/voorstellen" kind="secondary">
              {text.toProposals}
            </ButtonLink>
          }
        >
          <List>
            {belemmeringen.map((belemmering) => (
              <span key={belemmering}>{belemmering}</span>
            ))}
          </List>
          <Link href={`/inwoners/${inwonerId}/plekken`}>{text.toPlaces}</Link>
        </Alert>
      </Sheet>
    </Stack>
  );
}
