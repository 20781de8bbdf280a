import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { InstrumentInFull, InstrumentInput } from "../../modules/instrumentengids/instrument.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo } from "../location.ts";
import { ErrorSummary, Heading, Page, Paragraph, Sheet, Stack } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { InstrumentFields } from "./InstrumentWijzigFields.tsx";
import { text } from "./InstrumentNieuwPage.text.ts";
import {
  instrumentBody,
  type InstrumentTerm,
  newInstrumentTerms,
  wrongInInstrument,
} from "./instrumenten/instrument-terms.ts";
import { createInstrument, dekkingQuery } from "./instrumenten/instrumenten.queries.ts";

/** A new instrument: the same questions as for a change. */
export function InstrumentNieuwPage() {
  const go = useGo();
  const queries = useQueryClient();
  const gemeenten = useQuery(dekkingQuery()).data?.gemeenten ?? [];
  const { draft, change, forget } = useDraft("instrument/nieuw", newInstrumentTerms());
  const sending = useSubmit<InstrumentInput, InstrumentInFull>(createInstrument, async ({ data }) => {
    forget();
    go(`/instrumenten/${data.id}`, { replace: true });
    await queries.invalidateQueries({ queryKey: ["instrumenten"] });
  });
  const checks = useChecks<InstrumentTerm>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongInInstrument(draft))) sending.submit(instrumentBody(draft, { matchingId: null }));
  };
  return (
    <Page title={text.title} narrow>
      <Stack gap="loose">
        <Heading level={1}>{text.heading}</Heading>
        <Paragraph>{text.lead}</Paragraph>
        <Sheet>
          <Stack gap="loose">
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            <ProblemAlert problem={checks.otherProblem} />
            <InstrumentFields
              terms={draft}
              change={change}
              wrong={checks.wrong}
              gemeenten={gemeenten}
              onSubmit={send}
              busy={sending.busy}
              back="/instrumenten"
              saveLabel={text.save}
            />
          </Stack>
        </Sheet>
      </Stack>
    </Page>
  );
}
