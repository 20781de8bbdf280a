import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Erkenning } from "../../modules/certificaten/leerbedrijf.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { longDate } from "../format.ts";
import { useGo, usePathParameter } from "../location.ts";
import {
  Alert,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  FormActions,
  Heading,
  Page,
  Paragraph,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { changeErkenning, type Leerbedrijf, leerbedrijfQuery } from "./certificaten/certificaten.queries.ts";
import {
  erkenningBody,
  type ErkenningField,
  erkenningTerms,
  wrongInErkenning,
} from "./certificaten/erkenning-terms.ts";
import { ErkenningFields } from "./certificaten/ErkenningFields.tsx";
import { isStale, useChange } from "../change.ts";
import { text } from "./LeerbedrijfWijzigPage.text.ts";

/** Another last day, other sectors, or another source. */
export function LeerbedrijfWijzigPage() {
  const query = useQuery(leerbedrijfQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(leerbedrijf) => <Filled leerbedrijf={leerbedrijf} />}
    </PageState>
  );
}

function Filled({ leerbedrijf }: { leerbedrijf: Leerbedrijf }) {
  const back = `/leerbedrijven/${leerbedrijf.id}`;
  const go = useGo();
  const queries = useQueryClient();
  const [heading] = useState(text.heading(leerbedrijf.naam));
  const { draft, change, forget } = useDraft(back, erkenningTerms(leerbedrijf));
  const refresh = () => queries.invalidateQueries({ queryKey: ["leerbedrijven"] });
  const sending = useChange<Erkenning, Leerbedrijf>(
    (body, options) => changeErkenning(leerbedrijf, body, options),
    refresh,
    async () => {
      forget();
      go(back, { replace: true });
      await refresh();
    },
  );
  const checks = useChecks<ErkenningField>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongInErkenning(draft))) sending.submit(erkenningBody(draft));
  };
  return (
    <Page title={text.title} narrow>
      <Stack gap="loose">
        <Heading level={1}>{heading}</Heading>
        <Paragraph>{text.lead}</Paragraph>
        <Sheet>
          <Form onSubmit={send}>
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            {isStale(sending.problem) ? (
              <Alert kind="warning" heading={text.conflict} focus>
                {text.conflictText(theirs(leerbedrijf))}
              </Alert>
            ) : (
              <ProblemAlert problem={checks.otherProblem} />
            )}
            <ErkenningFields terms={draft} change={change} wrong={checks.wrong} />
            <FormActions>
              <Button kind="primary" type="submit" busy={sending.busy}>
                {text.send}
              </Button>
              <ButtonLink kind="subtle" href={back}>
                {text.back}
              </ButtonLink>
            </FormActions>
          </Form>
        </Sheet>
      </Stack>
    </Page>
  );
}

const theirs = ({ erkendDoor, erkendVoor, erkendTot }: Leerbedrijf) =>
  [erkendDoor, erkendVoor.join(" en "), erkendTot ? longDate(erkendTot) : text.geenDag].join(", ");
