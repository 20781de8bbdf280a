import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter } from "../location.ts";
import {
  Button,
  ButtonLink,
  EmptyState,
  ErrorSummary,
  Form,
  FormActions,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import {
  eigenPlaatsingQuery,
  MIJN_BEDRIJF,
  type Plaatsingsregelingen,
  requestRegelingen,
} from "./mijn-bedrijf.queries.ts";
import { aanvraagOf, type Draft, openOf, startOf, type Veld, wrongIn } from "./mijn-bedrijf/aanvraag.ts";
import { Company, Job, What } from "./mijn-bedrijf/AanvraagFields.tsx";
import { text } from "./RegelingAanvraagPage.text.ts";

/** One form for all arrangements of one employee. */
export function RegelingAanvraagPage() {
  const id = usePathParameter("id");
  const query = useQuery(eigenPlaatsingQuery(id));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ rijen: [rij] }) => (
        <Page title={text.title}>
          {rij && openOf(rij.regelingen).length > 0 ? <Filled rij={rij} /> : <Gone />}
        </Page>
      )}
    </PageState>
  );
}

const Gone = () => (
  <>
    <Opening>{text.title}</Opening>
    <Sheet>
      <EmptyState heading={text.gone}>
        <ButtonLink href="/mijn-regelingen">{text.back}</ButtonLink>
      </EmptyState>
    </Sheet>
  </>
);

function Filled({ rij }: { rij: Plaatsingsregelingen }) {
  const go = useGo();
  const client = useQueryClient();
  const { gebruiker } = useSession();
  const { draft, change, forget } = useDraft<Draft>(
    `regelingen/${rij.plaatsingId}`,
    startOf(rij, gebruiker.naam),
  );
  const { submit, busy, problem } = useSubmit<Draft, unknown>(
    (values, options) => requestRegelingen(rij.plaatsingId, aanvraagOf(values), options),
    async () => {
      forget();
      await client.invalidateQueries(MIJN_BEDRIJF);
      go("/mijn-regelingen");
    },
  );
  const checks = useChecks<Veld>(problem);
  const fields = { draft, change, wrong: checks.wrong };
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(rij.naam)}</strong>
      </Opening>
      <Sheet>
        <Form onSubmit={() => checks.check(wrongIn(draft)) && submit(draft)}>
          <Stack gap="loose">
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            <What {...fields} rij={rij} />
            <Job {...fields} />
            <Company {...fields} />
            <ProblemAlert problem={checks.otherProblem} />
            <Paragraph small soft>
              {text.sendNote}
            </Paragraph>
            <FormActions>
              <Button kind="primary" type="submit" busy={busy} busyText={text.busy}>
                {text.send}
              </Button>
              <ButtonLink href="/mijn-regelingen">{text.back}</ButtonLink>
            </FormActions>
            <Contact />
          </Stack>
        </Form>
      </Sheet>
    </>
  );
}

const Contact = () => (
  <Stack gap="dense">
    <Paragraph>{text.call}</Paragraph>
    <PhoneLink number={text.phone} />
  </Stack>
);
