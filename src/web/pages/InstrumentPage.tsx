import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { InstrumentInFull } from "../../modules/instrumentengids/instrument.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { usePathParameter } from "../location.ts";
import {
  Alert,
  Button,
  ButtonLink,
  Grid,
  Link,
  Margin,
  Opening,
  Page,
  Paragraph,
  Row,
  Section,
  Sheet,
  Stack,
  SummaryList,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./InstrumentPage.text.ts";
import { Versheidsteken } from "./instrumenten/Badges.tsx";
import { BudgetDeel } from "./instrumenten/BudgetDeel.tsx";
import { bewijsFacts, practicalFacts, sourceFacts, whomFacts } from "./instrumenten/facts.tsx";
import { text as gebruik } from "./instrumenten/gebruik.text.ts";
import { GebruikDeel } from "./instrumenten/GebruikDeel.tsx";
import { PilotDeel } from "./instrumenten/PilotDeel.tsx";
import { StopInstrument } from "./instrumenten/StopInstrument.tsx";
import { confirmInstrument, instrumentQuery } from "./instrumenten/instrumenten.queries.ts";

/** Everything that is known about one instrument, and what is not. */
export function InstrumentPage() {
  const query = useQuery(instrumentQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(instrument) => <Filled instrument={instrument} />}
    </PageState>
  );
}

type Props = { instrument: InstrumentInFull };

function Filled({ instrument }: Props) {
  const { naam, doel, beschikbaarheid, toelichting } = instrument;
  const mayEdit = scopesOf(useSession().gebruiker, "change", "instrument").length > 0;
  return (
    <Page title={naam}>
      <Opening above={<Link href="/instrumenten">{text.back}</Link>} lead={doel}>
        <strong>{text.opening[beschikbaarheid](naam)}</strong>
      </Opening>
      <Stack gap="loose">
        <Warning instrument={instrument} />
        <Grid>
          <Sheet>
            <Section heading={text.forWhom}>
              <SummaryList facts={whomFacts(instrument)} />
            </Section>
            {toelichting && (
              <Section heading={text.more}>
                <Paragraph>{toelichting}</Paragraph>
              </Section>
            )}
            <Section heading={text.proof}>
              <SummaryList facts={bewijsFacts(instrument)} />
            </Section>
            <GebruikDeel instrument={instrument} />
            <PilotDeel instrument={instrument} mayEdit={mayEdit} />
            <BudgetDeel instrumentId={instrument.id} />
            <Matching instrument={instrument} />
          </Sheet>
          <Margin label={text.margin}>
            <Section heading={text.practical}>
              <SummaryList narrow facts={practicalFacts(instrument)} />
            </Section>
            <Section heading={text.source}>
              <Stack>
                <SummaryList narrow facts={sourceFacts(instrument)} />
                <div>
                  <Versheidsteken versheid={instrument.versheid} />
                </div>
                {mayEdit && <Edit instrument={instrument} />}
              </Stack>
            </Section>
          </Margin>
        </Grid>
      </Stack>
    </Page>
  );
}

/** What someone must know before he tells an inwoner about it. */
function Warning({ instrument: { beschikbaarheid, versheid, gestopt } }: Props) {
  const sentences = [
    ...(gestopt ? [gebruik.gestoptOp(gestopt.op, gestopt.reden)] : []),
    ...(beschikbaarheid === "plan" ? [text.planned] : []),
    ...(beschikbaarheid === "elders" ? [text.elsewhere] : []),
    ...(versheid === "actueel" ? [] : [text.stale[versheid]]),
  ];
  if (sentences.length === 0) return null;
  return (
    <Alert kind="warning" heading={text.mind}>
      {sentences.join(" ")}
    </Alert>
  );
}

function Matching({ instrument: { matching } }: Props) {
  if (matching === null) return null;
  const { namen, kosten } = matching;
  return (
    <Section heading={text.matching}>
      <Paragraph>
        {text.matchingText(namen)} {kosten && text.matchingCosts(kosten.minPerJaar, kosten.maxPerJaar)}
      </Paragraph>
      {kosten && (
        <Paragraph soft small>
          {text.matchingSource(kosten.bronnen)}
        </Paragraph>
      )}
    </Section>
  );
}

/** Still right, or not any more. */
function Edit({ instrument }: Props) {
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ["instrumenten"] });
  const { submit, busy, problem } = useSubmit<Pick<InstrumentInFull, "id" | "versie">, InstrumentInFull>(
    async (seen, options) => {
      try {
        return await confirmInstrument(seen, options);
      } finally {
        refresh();
      }
    },
  );
  const { id, versie, versheid } = instrument;
  return (
    <Stack>
      <ProblemAlert problem={problem} />
      <Row>
        <Button
          kind={versheid === "actueel" ? "secondary" : "primary"}
          busy={busy}
          onPress={() => submit({ id, versie })}
        >
          {text.confirm}
        </Button>
        <ButtonLink href={`/instrumenten/${id}/wijzig`} kind="subtle">
          {text.edit}
        </ButtonLink>
        {instrument.gestopt === null && <StopInstrument instrument={instrument} />}
      </Row>
    </Stack>
  );
}
