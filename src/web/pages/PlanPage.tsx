import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import type { Plan } from "../../modules/plannen/plan-in-full.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { usePathParameter } from "../location.ts";
import { Button, Grid, Opening, Row, Sheet, Stack } from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { planQuery } from "./dossier/dossier.queries.ts";
import { PlanMargin } from "./plan/PlanMargin.tsx";
import { DoelDialog } from "./plan/DoelDialog.tsx";
import { PlanSheet } from "./plan/PlanSheet.tsx";
import { text } from "./PlanPage.text.ts";

/** Need, goal and step on one page, with who and when; whoever it is about reads the same. */
export function PlanPage() {
  const id = usePathParameter("id");
  const plan = useQuery(planQuery(id));
  return (
    <DossierFrame id={id} current="plan">
      {(inwoner) => (
        <PartState opens query={plan} part={text.part} lines={8}>
          {(plan) => <Filled plan={plan} inwoner={inwoner} />}
        </PartState>
      )}
    </DossierFrame>
  );
}

function Filled({ plan, inwoner }: { plan: Plan; inwoner: Inwoner }) {
  const { gebruiker } = useSession();
  const [isAdding, setAdding] = useState(false);
  const mayChange = scopesOf(gebruiker, "change", "plan").length > 0;
  const { voornaam } = inwoner;
  const doelen = plan.doelen.filter(({ status }) => status === "loopt").length;
  const stappen = plan.stappen.filter(({ status }) => status === "nu" || status === "later").length;
  return (
    <>
      <Opening lead={mayChange ? text.lead(voornaam) : text.leadRead}>
        {text.opening(voornaam)} <strong>{text.counts(doelen, stappen)}</strong>
      </Opening>
      <Stack gap="loose">
        <Row>
          {mayChange && (
            <Button kind="primary" icon="plus" onPress={() => setAdding(true)}>
              {text.addDoel}
            </Button>
          )}
          <Button kind="subtle" icon="print" onPress={() => window.print()}>
            {text.print}
          </Button>
        </Row>
        <Grid>
          <Sheet>
            <PlanSheet plan={plan} voornaam={voornaam} mayChange={mayChange} />
          </Sheet>
          <PlanMargin inwoner={inwoner} mayChange={mayChange} />
        </Grid>
      </Stack>
      {isAdding && <DoelDialog inwonerId={inwoner.id} voornaam={voornaam} onClose={() => setAdding(false)} />}
    </>
  );
}
