import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { PlaatsingInFull } from "../../modules/plaatsingen/plaatsing.ts";
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
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState, PartState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { isStale } from "../change.ts";
import { PlaatsingFrame } from "./plaatsing/PlaatsingFrame.tsx";
import {
  changeSubsidy,
  plaatsingQuery,
  type Subsidie,
  subsidieQuery,
} from "./plaatsing/plaatsing.queries.ts";
import { HistoryOf } from "./PlaatsingGeschiedenis.tsx";
import { WijzigingFields } from "./plaatsing/WijzigingForm.tsx";
import { WijzigingVoorbeeld } from "./plaatsing/WijzigingVoorbeeld.tsx";
import {
  type Antwoorden,
  bodyOf,
  previewOf,
  type Soort,
  startAnswers,
  type Veld,
  wrongIn,
} from "./plaatsing/wijziging.ts";
import { text } from "./PlaatsingWijzigingPage.text.ts";

export const PlaatsingLoonwaardePage = () => <WijzigingPage key="loonwaarde" soort="loonwaarde" />;
export const PlaatsingUrenPage = () => <WijzigingPage key="uren" soort="uren" />;
export const PlaatsingVerbeterPage = () => <WijzigingPage key="correctie" soort="correctie" />;

/** A change of a running subsidy: what changes is shown before it is kept. */
function WijzigingPage({ soort }: { soort: Soort }) {
  const id = usePathParameter("id");
  const plaatsing = useQuery(plaatsingQuery(id));
  const subsidie = useQuery(subsidieQuery(id));
  const { title } = text.soorten[soort];
  return (
    <PageState query={plaatsing} title={title} loading={text.loading}>
      {(plaatsing) => (
        <PlaatsingFrame plaatsing={plaatsing} title={title}>
          {(naam) => (
            <PartState query={subsidie} part={text.part} lines={6} opens>
              {(subsidie) => <Change soort={soort} naam={naam} plaatsing={plaatsing} subsidie={subsidie} />}
            </PartState>
          )}
        </PlaatsingFrame>
      )}
    </PageState>
  );
}

type ChangeProps = { soort: Soort; naam: string | null; plaatsing: PlaatsingInFull; subsidie: Subsidie };

function Change({ soort, naam, plaatsing: { id, inwonerId }, subsidie }: ChangeProps) {
  const { vandaag } = useSession();
  const { draft, change, forget } = useDraft<Antwoorden>(
    `${soort}/${id}`,
    startAnswers(soort, subsidie, vandaag),
  );
  const { submit, busy, problem, seen, others } = useVersioned(soort, { id, inwonerId, subsidie, forget });
  const checks = useChecks<Veld>(isStale(problem) ? null : problem);
  const words = text.soorten[soort];
  const save = () => {
    if (checks.check(wrongIn(soort, draft))) submit(bodyOf(soort, draft));
  };
  return (
    <>
      <Opening lead={words.lead}>
        <strong>{words.heading(naam ?? text.someone)}</strong>
      </Opening>
      <Sheet>
        <Stack gap="loose">
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <Form onSubmit={save}>
            <WijzigingFields {...{ soort, subsidie, answers: draft, change, checks }} />
            <WijzigingVoorbeeld id={id} versie={seen} vraag={previewOf(soort, draft)} />
            {others.length > 0 && (
              <Alert kind="warning" heading={text.conflict} focus>
                <HistoryOf changes={others} />
                {text.conflictText}
              </Alert>
            )}
            <ProblemAlert problem={isStale(problem) ? null : checks.otherProblem} />
            <FormActions>
              <Button kind="primary" type="submit" busy={busy} busyText={text.busy}>
                {words.save}
              </Button>
              <ButtonLink href={`/plaatsingen/${id}`} kind="subtle">
                {text.back}
              </ButtonLink>
            </FormActions>
          </Form>
        </Stack>
      </Sheet>
    </>
  );
}

type About = { id: string; inwonerId: string; subsidie: Subsidie; forget: () => void };

/** A change of the version that was seen. Where a colleague was faster, what he changed is shown, and then that counts. */
function useVersioned(soort: Soort, { id, inwonerId, subsidie, forget }: About) {
  const go = useGo();
  const queries = useQueryClient();
  const [seen, setSeen] = useState(subsidie.versie);
  const [others, setOthers] = useState<Subsidie["geschiedenis"]>([]);
  const renew = async () => {
    const fresh = await queries.fetchQuery({ ...subsidieQuery(id), staleTime: 0 });
    setOthers(fresh.geschiedenis.slice(0, fresh.versie - seen));
    setSeen(fresh.versie);
  };
  const { submit, busy, problem } = useSubmit<object, Subsidie>(
    async (body, options) => {
      try {
        return await changeSubsidy(soort, id, seen, body, options);
      } catch (error) {
        if (isStale(error)) await renew();
        throw error;
      }
    },
    async () => {
      forget();
      await queries.invalidateQueries({ queryKey: ["plaatsing", id] });
      await queries.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
      go(`/plaatsingen/${id}?vastgelegd=${soort}`, { replace: true });
    },
  );
  return { submit, busy, problem, seen, others };
}
