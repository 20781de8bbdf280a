import { useQuery } from "@tanstack/react-query";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { usePathParameter } from "../location.ts";
import {
  EmptyState,
  Grid,
  Heading,
  Link,
  Paragraph,
  PlanLine,
  Quote,
  Section,
  Sheet,
  VisuallyHidden,
} from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { STAP_STAND, text } from "./DossierPage.text.ts";
import { DossierMargin } from "./DossierPageMargin.tsx";
import { DossierNext } from "./DossierPageNext.tsx";
import { DossierFrame, nameOf } from "./dossier/DossierFrame.tsx";
import {
  isClosed,
  type Plan,
  planQuery,
  tijdlijnQuery,
  volgendeStapQuery,
} from "./dossier/dossier.queries.ts";
import { OpenBezwaren } from "./dossier/OpenBezwaren.tsx";
import { OpenCorrecties } from "./dossier/OpenCorrecties.tsx";
import { OpenProposals } from "./dossier/OpenProposals.tsx";
import { Happenings } from "./dossier/Happenings.tsx";

const SHOWN_HAPPENINGS = 4;

/** K4: the plan in someone's own words, then the next step, then what happened. */
export function DossierPage() {
  const id = usePathParameter("id");
  return (
    <DossierFrame id={id} current="overzicht">
      {(inwoner) => (
        <>
          <Heading level={1}>
            <VisuallyHidden>{text.heading(nameOf(inwoner))}</VisuallyHidden>
          </Heading>
          <Grid>
            <Story inwoner={inwoner} />
            <DossierMargin inwoner={inwoner} />
          </Grid>
        </>
      )}
    </DossierFrame>
  );
}

/** Who only knows the person sees that, and who to ask; not a row of refusals. */
function Story({ inwoner }: { inwoner: Inwoner }) {
  const plan = useQuery(planQuery(inwoner.id));
  const stap = useQuery(volgendeStapQuery(inwoner.id));
  const closed = isClosed(plan.error);
  return (
    <Sheet>
      {closed ? (
        <EmptyState heading={text.closed(inwoner.voornaam)}>{text.closedText}</EmptyState>
      ) : (
        <Section>
          <PartState query={plan} part={text.parts.plan} lines={4}>
            {(plan) => <PlanPart plan={plan} voornaam={inwoner.voornaam} />}
          </PartState>
        </Section>
      )}
      {!closed && (
        <PartState query={stap} part={text.parts.next} lines={2}>
          {({ stap }) => <DossierNext stap={stap} inwoner={inwoner} />}
        </PartState>
      )}
      {!closed && <OpenProposals inwoner={inwoner} kind="part" without={stap.data?.stap?.id} />}
      {!closed && <OpenCorrecties inwoner={inwoner} />}
      {!closed && <OpenBezwaren inwoner={inwoner} />}
      <HappenedPart inwoner={inwoner} />
    </Sheet>
  );
}

function PlanPart({ plan, voornaam }: { plan: Plan; voornaam: string }) {
  const { eigenWoorden, inwonerId } = plan;
  const stappen = plan.stappen.flatMap((stap) =>
    stap.status === "vervallen" ? [] : [{ ...stap, status: stap.status }],
  );
  if (eigenWoorden === null && stappen.length === 0)
    return <EmptyState heading={text.noPlan}>{text.noPlanText(voornaam)}</EmptyState>;
  return (
    <>
      {eigenWoorden && <Quote label={text.ownWords}>{eigenWoorden}</Quote>}
      {stappen.length > 0 && (
        <PlanLine
          steps={stappen.map(({ naam, wanneer, status }) => ({
            heading: naam,
            note: wanneer,
            state: STAP_STAND[status],
          }))}
        />
      )}
      <Paragraph>
        <Link href={`/inwoners/${inwonerId}/plan`}>{text.wholePlan}</Link>
      </Paragraph>
    </>
  );
}

function HappenedPart({ inwoner: { id, voornaam } }: { inwoner: Inwoner }) {
  const tijdlijn = useQuery(tijdlijnQuery(id, { perPagina: SHOWN_HAPPENINGS }));
  return (
    <Section
      heading={text.happened}
      joined
      action={
        tijdlijn.data && (
          <Link href={`/inwoners/${id}/tijdlijn`}>{text.wholeTimeline(tijdlijn.data.totaal)}</Link>
        )
      }
    >
      <PartState query={tijdlijn} part={text.parts.happened} lines={5}>
        {({ rijen }) => <Happenings rijen={rijen} voornaam={voornaam} />}
      </PartState>
    </Section>
  );
}
