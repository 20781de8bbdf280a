import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Opdracht } from "../../modules/bezetting/opdracht.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { euros } from "../format.ts";
import { useGo, usePathParameter } from "../location.ts";
import { Alert, ErrorSummary, Heading, Page, Paragraph, Sheet, Stack } from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import {
  BEZETTING,
  changeOpdracht,
  createOpdracht,
  opdrachtQuery,
  unitQuery,
} from "./bezetting/bezetting.queries.ts";
import { text as words } from "./bezetting/bezetting.text.ts";
import {
  opdrachtBody,
  type OpdrachtField,
  type OpdrachtTerms,
  opdrachtTerms,
  wrongInOpdracht,
} from "./bezetting/opdracht-terms.ts";
import { OpdrachtFields } from "./bezetting/OpdrachtFields.tsx";
import { isStale } from "../change.ts";
import { text } from "./OpdrachtFormPage.text.ts";

/** A new order of a unit. */
export function OpdrachtNieuwPage() {
  const query = useQuery(unitQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.titleNew} loading={text.loading}>
      {({ id, naam, werksoorten }) => (
        <Filled
          opdracht={null}
          unit={{ id, werksoort: werksoorten[0] ?? "" }}
          heading={text.headingNew(naam)}
          back={`/units/${id}/opdrachten`}
        />
      )}
    </PageState>
  );
}

/** What changes about an order. */
export function OpdrachtWijzigPage() {
  const query = useQuery(opdrachtQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.titleChange} loading={text.loading}>
      {(opdracht) => (
        <Filled
          opdracht={opdracht}
          unit={{ id: opdracht.unit.id, werksoort: opdracht.werksoort }}
          heading={text.headingChange(opdracht.titel)}
          back={`/opdrachten/${opdracht.id}`}
        />
      )}
    </PageState>
  );
}

type FilledProps = {
  opdracht: Opdracht | null;
  unit: { readonly id: string; readonly werksoort: string };
  heading: string;
  back: string;
};

function Filled({ opdracht, unit, heading, back }: FilledProps) {
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<OpdrachtTerms>(
    `opdracht${back}`,
    opdrachtTerms(opdracht, unit.werksoort),
  );
  const sending = useSubmit<OpdrachtTerms, Opdracht>(
    async (terms, options) => {
      const body = opdrachtBody(terms, opdracht);
      try {
        return opdracht
          ? await changeOpdracht(opdracht, body, options)
          : await createOpdracht(unit.id, body, options);
      } catch (error) {
        if (isStale(error)) await queries.invalidateQueries(BEZETTING);
        throw error;
      }
    },
    async ({ data }) => {
      forget();
      go(`/opdrachten/${data.id}`, { replace: true });
      await queries.invalidateQueries(BEZETTING);
    },
  );
  const checks = useChecks<OpdrachtField>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongInOpdracht(draft))) sending.submit(draft);
  };
  const title = opdracht ? text.titleChange : text.titleNew;
  return (
    <Page title={title} narrow>
      <Stack gap="loose">
        <Heading level={1}>{heading}</Heading>
        <Paragraph>{text.lead}</Paragraph>
        <Sheet>
          <Stack gap="loose">
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            {isStale(sending.problem) && opdracht ? (
              <Alert kind="warning" heading={text.conflict} focus>
                {text.conflictText(theirs(opdracht))}
              </Alert>
            ) : (
              <ProblemAlert problem={checks.otherProblem} />
            )}
            <OpdrachtFields
              terms={draft}
              change={change}
              wrong={checks.wrong}
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

const theirs = ({ titel, status, urenPerWeek, prijs }: Opdracht) =>
  [titel, words.statussen[status], words.hours(urenPerWeek), euros(prijs)].join(", ");
