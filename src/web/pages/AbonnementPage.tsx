import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Abonnement } from "../../modules/abonnementen/abonnement.ts";
import { usePathParameter } from "../location.ts";
import {
  Alert,
  Button,
  ButtonLink,
  Dialog,
  Grid,
  Opening,
  Page,
  Paragraph,
  Row,
  Section,
  Stack,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { AbonnementBezorgingen } from "./abonnementen/AbonnementBezorgingen.tsx";
import { AbonnementFacts } from "./abonnementen/AbonnementFacts.tsx";
import { AbonnementGeheim, NieuwGeheim, useGeheim } from "./abonnementen/AbonnementGeheim.tsx";
import {
  ABONNEMENTEN,
  abonnementQuery,
  resend,
  sendTrial,
  setStatus,
} from "./abonnementen/abonnementen.queries.ts";
import { standVan } from "./abonnementen/abonnementen.text.ts";
import { text } from "./AbonnementPage.text.ts";

/** One system that hears of things: whether it arrives, what it answers, and what to do when it does not. */
export function AbonnementPage() {
  const query = useQuery(abonnementQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(abonnement) => (
        <Page title={abonnement.naam}>
          <Opening above={abonnement.naam} lead={text.lead[standVan(abonnement)]}>
            <strong>{text.opening[standVan(abonnement)](abonnement)}</strong>
          </Opening>
          <Filled abonnement={abonnement} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ abonnement }: { abonnement: Abonnement }) {
  const doing = useDoing(abonnement);
  const geheim = useGeheim(abonnement);
  const isEnded = abonnement.status === "beeindigd";
  return (
    <Stack gap="loose">
      <ProblemAlert problem={doing.problem} />
      {doing.said && (
        <Alert kind="ok" heading={text.done}>
          {doing.said}
        </Alert>
      )}
      {!isEnded && <AbonnementGeheim abonnement={abonnement} geheim={geheim} />}
      {!isEnded && abonnement.heeftGeheim && <Actions abonnement={abonnement} doing={doing} />}
      <Grid>
        <Section heading={text.deliveries}>
          <AbonnementBezorgingen abonnement={abonnement} onAgain={doing.again} />
        </Section>
        <AbonnementFacts
          abonnement={abonnement}
          secret={!isEnded && abonnement.heeftGeheim && <NieuwGeheim geheim={geheim} />}
        />
      </Grid>
    </Stack>
  );
}

type Doing = ReturnType<typeof useDoing>;

type Task =
  | { readonly what: "trial" }
  | { readonly what: "again"; readonly welke: { readonly gebeurtenisId?: string } }
  | { readonly what: "status"; readonly status: Abonnement["status"] };

/** What a beheerder does here; what came of it stands above the list until he does something else. */
function useDoing(abonnement: Abonnement) {
  const queries = useQueryClient();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (task: Task) => carryOut(abonnement, task),
    onSettled: () => queries.invalidateQueries(ABONNEMENTEN),
  });
  return {
    busy: isPending,
    problem: error,
    said: data ?? null,
    trial: () => mutate({ what: "trial" }),
    again: ({ gebeurtenisId }: { gebeurtenisId: string }) =>
      mutate({ what: "again", welke: { gebeurtenisId } }),
    allAgain: () => mutate({ what: "again", welke: {} }),
    status: (status: Abonnement["status"]) => mutate({ what: "status", status }),
  };
}

/** Answers what to say of it; what the page shows by itself needs no words. */
async function carryOut(abonnement: Abonnement, task: Task) {
  if (task.what === "again") return text.resent((await resend(abonnement.id, task.welke)).data.aantal);
  if (task.what === "status") {
    await setStatus(abonnement, task.status);
    return null;
  }
  await sendTrial(abonnement.id);
  return text.trialSent;
}

function Actions({ abonnement, doing }: { abonnement: Abonnement; doing: Doing }) {
  const [isEnding, setEnding] = useState(false);
  const { id, naam, status, mislukt } = abonnement;
  const isPaused = status === "gepauzeerd";
  return (
    <Row>
      {mislukt > 0 && (
        <Button kind="primary" busy={doing.busy} onPress={doing.allAgain}>
          {text.allAgain(mislukt)}
        </Button>
      )}
      <Button
        kind={isPaused ? "primary" : "secondary"}
        onPress={() => doing.status(isPaused ? "actief" : "gepauzeerd")}
      >
        {isPaused ? text.resume : text.pause}
      </Button>
      {!isPaused && (
        <Button kind="secondary" onPress={doing.trial}>
          {text.trial}
        </Button>
      )}
      <ButtonLink kind="secondary" href={`/koppelingen/meldingen/${id}/wijzig`} icon="edit">
        {text.change}
      </ButtonLink>
      <Button kind="subtle" onPress={() => setEnding(true)}>
        {text.end}
      </Button>
      <Dialog
        open={isEnding}
        onClose={() => setEnding(false)}
        heading={text.endHeading(naam)}
        actions={
          <>
            <Button kind="primary" onPress={() => doing.status("beeindigd")}>
              {text.end}
            </Button>
            <Button kind="subtle" onPress={() => setEnding(false)}>
              {text.back}
            </Button>
          </>
        }
      >
        <Paragraph>{text.endText}</Paragraph>
      </Dialog>
    </Row>
  );
}
