import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { LeertaakInput } from "../../modules/certificaten/leertaak.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter } from "../location.ts";
import {
  Alert,
  ButtonLink,
  EmptyState,
  ErrorSummary,
  Heading,
  Opening,
  Page,
  Paragraph,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import {
  changeLeertaak,
  createLeertaak,
  type Leertaak,
  leertakenQuery,
} from "./certificaten/certificaten.queries.ts";
import {
  leertaakBody,
  type LeertaakField,
  leertaakTerms,
  sectorenOf,
  wrongInLeertaak,
} from "./certificaten/leertaak-terms.ts";
import { LeertaakFields } from "./certificaten/LeertaakFields.tsx";
import { isStale, useChange } from "../change.ts";
import { text } from "./LeertaakFormPage.text.ts";

/** A task that is new in the catalogue. */
export function LeertaakNieuwPage() {
  const query = useQuery(leertakenQuery);
  return (
    <PageState query={query} title={text.titleNew} loading={text.loading}>
      {({ rijen }) => <Filled taak={null} sectoren={sectorenOf(rijen)} />}
    </PageState>
  );
}

/** What changes about a task. */
export function LeertaakWijzigPage() {
  const id = usePathParameter("id");
  const query = useQuery(leertakenQuery);
  return (
    <PageState query={query} title={text.titleChange} loading={text.loading}>
      {({ rijen }) => {
        const taak = rijen.find((een) => een.id === id);
        return taak ? <Filled taak={taak} sectoren={sectorenOf(rijen)} /> : <NotThere />;
      }}
    </PageState>
  );
}

const NotThere = () => (
  <Page title={text.titleChange}>
    <Opening>
      <strong>{text.notFound}</strong>
    </Opening>
    <Sheet>
      <EmptyState
        heading={text.notFoundText}
        action={<ButtonLink href="/leertaken">{text.back}</ButtonLink>}
      />
    </Sheet>
  </Page>
);

type FilledProps = { taak: Leertaak | null; sectoren: readonly string[] };

function Filled({ taak, sectoren }: FilledProps) {
  const [heading] = useState(taak ? text.headingChange(taak.naam) : text.headingNew);
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft(`leertaak/${taak?.id ?? "nieuw"}`, leertaakTerms(taak));
  const refresh = () => queries.invalidateQueries(leertakenQuery);
  const sending = useChange<LeertaakInput, Leertaak>(
    (body, options) => (taak ? changeLeertaak(taak, body, options) : createLeertaak(body, options)),
    refresh,
    async () => {
      forget();
      go("/leertaken", { replace: true });
      await refresh();
    },
  );
  const checks = useChecks<LeertaakField>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongInLeertaak(draft))) sending.submit(leertaakBody(draft));
  };
  return (
    <Page title={taak ? text.titleChange : text.titleNew} narrow>
      <Stack gap="loose">
        <Heading level={1}>{heading}</Heading>
        <Paragraph>{taak ? text.leadChange : text.leadNew}</Paragraph>
        {taak && taak.vervallenOp !== null && <Alert kind="info" heading={text.vervallen} />}
        <Sheet>
          <Stack gap="loose">
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            {isStale(sending.problem) && taak ? (
              <Alert kind="warning" heading={text.conflict} focus>
                {text.conflictText(`${taak.code}, ${taak.naam}. ${taak.laatZien}`)}
              </Alert>
            ) : (
              <ProblemAlert problem={checks.otherProblem} />
            )}
            <LeertaakFields
              terms={draft}
              change={change}
              wrong={checks.wrong}
              sectoren={sectoren}
              onSubmit={send}
              busy={sending.busy}
            />
          </Stack>
        </Sheet>
      </Stack>
    </Page>
  );
}
