import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { InstrumentInFull, InstrumentInput } from "../../modules/instrumentengids/instrument.ts";
import { ProblemError } from "../api.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter } from "../location.ts";
import { Alert, ErrorSummary, Heading, List, Page, Paragraph, Sheet, Stack } from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { InstrumentFields } from "./InstrumentWijzigFields.tsx";
import { text } from "./InstrumentWijzigPage.text.ts";
import {
  instrumentBody,
  type InstrumentTerm,
  type InstrumentTerms,
  instrumentTerms,
  wrongInInstrument,
} from "./instrumenten/instrument-terms.ts";
import { changeInstrument, dekkingQuery, instrumentQuery } from "./instrumenten/instrumenten.queries.ts";

/** What changes about an instrument; saved is checked. */
export function InstrumentWijzigPage() {
  const query = useQuery(instrumentQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(instrument) => <Filled instrument={instrument} />}
    </PageState>
  );
}

function Filled({ instrument }: { instrument: InstrumentInFull }) {
  const back = `/instrumenten/${instrument.id}`;
  const [heading] = useState(text.heading(instrument.naam));
  const go = useGo();
  const queries = useQueryClient();
  const gemeenten = useQuery(dekkingQuery()).data?.gemeenten ?? [];
  const { draft, change, forget } = useDraft(`instrument/${instrument.id}`, instrumentTerms(instrument));
  const refresh = () => queries.invalidateQueries({ queryKey: ["instrumenten"] });
  const sending = useSubmit<InstrumentInput, InstrumentInFull>(
    async (body, options) => {
      try {
        return await changeInstrument(instrument, body, options);
      } catch (error) {
        if (isStale(error)) await refresh();
        throw error;
      }
    },
    async () => {
      forget();
      go(back, { replace: true });
      await refresh();
    },
  );
  const checks = useChecks<InstrumentTerm>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongInInstrument(draft))) sending.submit(instrumentBody(draft, instrument));
  };
  return (
    <Page title={text.title} narrow>
      <Stack gap="loose">
        <Heading level={1}>{heading}</Heading>
        <Paragraph>{text.lead}</Paragraph>
        <Sheet>
          <Stack gap="loose">
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            {isStale(sending.problem) ? (
              <Conflict mine={draft} theirs={instrumentTerms(instrument)} />
            ) : (
              <ProblemAlert problem={checks.otherProblem} />
            )}
            <InstrumentFields
              terms={draft}
              change={change}
              wrong={checks.wrong}
              gemeenten={gemeenten}
              onSubmit={send}
              busy={sending.busy}
              back={back}
            />
          </Stack>
        </Sheet>
      </Stack>
    </Page>
  );
}

/** What a colleague saved meanwhile, where it is not what is typed here. */
function Conflict({ mine, theirs }: { mine: InstrumentTerms; theirs: InstrumentTerms }) {
  const other = (Object.keys(mine) as InstrumentTerm[]).filter(
    (term) => String(mine[term]) !== String(theirs[term]),
  );
  return (
    <Alert kind="warning" heading={text.conflict} focus>
      {other.length === 0 ? (
        <Paragraph>{text.conflictSame}</Paragraph>
      ) : (
        <>
          <Paragraph>{text.conflictText}</Paragraph>
          <List>
            {other.map((term) => (
              <span key={term}>{text.theirs(text[term], [theirs[term]].flat().join(", "))}</span>
            ))}
          </List>
        </>
      )}
      <Paragraph>{text.conflictSend}</Paragraph>
    </Alert>
  );
}

const isStale = (error: unknown) => error instanceof ProblemError && error.status === 412;
