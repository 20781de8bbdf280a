import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { PlaatsingInFull } from "../../modules/plaatsingen/plaatsing.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { usePathParameter } from "../location.ts";
import {
  Alert,
  ButtonLink,
  Grid,
  Margin,
  Opening,
  Paragraph,
  Row,
  Section,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text as listText } from "./BegeleidingPage.text.ts";
import {
  begeleidingQuery,
  begeleidingsplanQuery,
  type Begeleiding,
  type Signaal,
} from "./begeleiding.queries.ts";
import { ActieList } from "./begeleiding/ActieList.tsx";
import { BezoekList } from "./begeleiding/BezoekList.tsx";
import { CheckTable } from "./begeleiding/CheckTable.tsx";
import { PlanFacts } from "./begeleiding/PlanFacts.tsx";
import { SignaalAnswer } from "./begeleiding/SignaalAnswer.tsx";
import { SignaalList } from "./begeleiding/SignaalList.tsx";
import { Terugblikken } from "./begeleiding/Terugblikken.tsx";
import { text } from "./PlaatsingBegeleidingPage.text.ts";
import { PlaatsingFrame } from "./plaatsing/PlaatsingFrame.tsx";
import { plaatsingQuery } from "./plaatsing/plaatsing.queries.ts";

/** All that keeps someone at this work: what was agreed, the moments, the visits, what people said and who does what. */
export function PlaatsingBegeleidingPage() {
  const query = useQuery(plaatsingQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(plaatsing) => (
        <PlaatsingFrame plaatsing={plaatsing} title={text.title}>
          {(naam) => <Filled plaatsing={plaatsing} naam={naam ?? text.someone} />}
        </PlaatsingFrame>
      )}
    </PageState>
  );
}

function Filled({ plaatsing, naam }: { plaatsing: PlaatsingInFull; naam: string }) {
  const { gebruiker } = useSession();
  const guides = scopesOf(gebruiker, "change", "begeleiding").length > 0;
  const mayPlan = scopesOf(gebruiker, "change", "plaatsing").length > 0;
  const plan = useQuery(begeleidingsplanQuery(plaatsing.id));
  const found = useQuery({ ...begeleidingQuery(plaatsing.id), enabled: guides });
  const coach = plan.data?.plan?.coachNaam;
  const bij = plaatsing.werkgever?.naam ?? plaatsing.unit?.naam ?? plaatsing.organisatie ?? "";
  const runs = plaatsing.stand !== "beëindigd";
  return (
    <>
      <Opening lead={text.lead(plaatsing.functie, bij)}>
        <strong>{coach ? text.opening.plan(coach, naam) : text.opening.none(naam)}</strong>
      </Opening>
      <Stack gap="loose">
        {guides && runs && (
          <Row>
            <ButtonLink kind="primary" href={`/plaatsingen/${plaatsing.id}/bezoek`}>
              {text.visit}
            </ButtonLink>
          </Row>
        )}
        <Grid>
          {guides && (
            <PartState query={found} part={text.contact} lines={6} loading={text.loading}>
              {(begeleiding) => <Story begeleiding={begeleiding} plaatsingId={plaatsing.id} />}
            </PartState>
          )}
          <Margin label={text.plan}>
            <Section
              heading={text.plan}
              action={
                mayPlan && (
                  <ButtonLink dense href={`/plaatsingen/${plaatsing.id}/begeleidingsplan`}>
                    {coach ? text.change : text.make}
                  </ButtonLink>
                )
              }
            >
              <PartState query={plan} part={text.planPart} lines={4}>
                {({ plan }) => (plan ? <PlanFacts plan={plan} /> : <Paragraph>{text.noPlan}</Paragraph>)}
              </PartState>
            </Section>
          </Margin>
        </Grid>
      </Stack>
    </>
  );
}

function Story({ begeleiding, plaatsingId }: { begeleiding: Begeleiding; plaatsingId: string }) {
  const [asked, setAsked] = useState<Signaal | null>(null);
  const [done, setDone] = useState(false);
  return (
    <Sheet>
      {begeleiding.signalen.length > 0 && (
        <Section heading={text.signalen}>
          {done && <Alert kind="ok" heading={listText.answered} />}
          <SignaalList signalen={begeleiding.signalen} onAnswer={setAsked} />
        </Section>
      )}
      <Section heading={text.acties}>
        <ActieList acties={begeleiding.acties} />
      </Section>
      <Section heading={text.checks}>
        <CheckTable checkmomenten={begeleiding.checkmomenten} />
      </Section>
      <Terugblikken begeleiding={begeleiding} plaatsingId={plaatsingId} />
      <Section heading={text.bezoeken}>
        <BezoekList bezoeken={begeleiding.bezoeken} />
      </Section>
      {asked && (
        <SignaalAnswer
          signaal={asked}
          onClose={() => setAsked(null)}
          onDone={() => {
            setAsked(null);
            setDone(true);
          }}
        />
      )}
    </Sheet>
  );
}
