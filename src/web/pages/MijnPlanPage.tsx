import { useQuery } from "@tanstack/react-query";
import { Button, Grid, Opening, Page, Row, Sheet, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { EigenVerklaringen } from "./certificaten/EigenVerklaringen.tsx";
import { PlanMargin } from "./plan/PlanMargin.tsx";
import { PlanSheet } from "./plan/PlanSheet.tsx";
import { text as plan } from "./PlanPage.text.ts";
import { type MijnPlan, mijnPlanQuery } from "./plannen.queries.ts";
import { text } from "./MijnPlanPage.text.ts";

/** The own plan: the same as who helps sees, to read and to print. */
export function MijnPlanPage() {
  const query = useQuery(mijnPlanQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Filled {...found} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ plan: found, voornaam }: MijnPlan) {
  const isOwn = useSession().gebruiker.rollen.includes("inwoner");
  const doelen = found.doelen.filter(({ status }) => status === "loopt").length;
  const stappen = found.stappen.filter(({ status }) => status === "nu" || status === "later").length;
  return (
    <>
      <Opening lead={text.lead}>
        {isOwn ? text.opening : text.openingOf(voornaam)} <strong>{plan.counts(doelen, stappen)}</strong>
      </Opening>
      <Stack gap="loose">
        <Row>
          <Button kind="secondary" icon="print" onPress={() => window.print()}>
            {plan.print}
          </Button>
        </Row>
        <Grid>
          <Sheet>
            <PlanSheet plan={found} voornaam={voornaam} mayChange={false} isOwnPlan />
          </Sheet>
          <PlanMargin inwoner={{ id: found.inwonerId, voornaam }} mayChange={false} />
        </Grid>
        <EigenVerklaringen inwonerId={found.inwonerId} />
      </Stack>
    </>
  );
}
