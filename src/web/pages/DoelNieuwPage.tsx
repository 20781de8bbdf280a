import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  FormActions,
  Heading,
  Link,
  NoAccessState,
  Page,
  Paragraph,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { bodyOf, delenOf, emptyDoel, wrongInDoel } from "./doelen/doel-draft.ts";
import {
  createDoel,
  type DoelInFull,
  type Programmas,
  programmasQuery,
  useDoelForm,
} from "./doelen/doelen.queries.ts";
import { DivideFields, HowFields, ProgrammeFields, WhatFields, WhoFields } from "./doelen/DoelFields.tsx";
import { text } from "./DoelNieuwPage.text.ts";

/** A target of one's own: how much, for whom, how it counts, divided, and below which pillar. */
export function DoelNieuwPage() {
  const { gebruiker } = useSession();
  const query = useQuery(programmasQuery);
  if (scopesOf(gebruiker, "change", "doel").length === 0)
    return (
      <Page title={text.title}>
        <NoAccessState />
      </Page>
    );
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ rijen }) => <Filled programmas={rijen} />}
    </PageState>
  );
}

function Filled({ programmas }: { programmas: Programmas["rijen"] }) {
  const go = useGo();
  const { vandaag, gebruiker } = useSession();
  const asked = Number(useSearchParameters().get("jaar"));
  const jaar = asked >= 2000 && asked <= 2100 ? asked : Number(vandaag.slice(0, 4));
  const { gemeenten } = gebruiker;
  const form = useDoelForm<Record<string, string>, DoelInFull>({
    name: "nieuw",
    start: emptyDoel(jaar),
    send: (draft, options) => createDoel(bodyOf(draft, delenOf(draft, gemeenten)), options),
    wrongIn: (draft) => wrongInDoel(draft, delenOf(draft, gemeenten)),
    onDone: ({ doel }) => go(`/doelen/${doel.id}`, { replace: true }),
  });
  const { dialog } = form;
  const parts = { ...form, delen: delenOf(form.draft, gemeenten) };
  return (
    <Page title={text.title} narrow>
      <Stack gap="loose">
        <Link href="/doelen">{text.back}</Link>
        <Heading level={1}>{text.heading}</Heading>
        <Paragraph lead>{text.lead}</Paragraph>
        <Sheet>
          <Form label={text.form} onSubmit={dialog.onSend}>
            <ErrorSummary errors={dialog.errors.summary} attempt={dialog.errors.attempt} />
            <WhatFields form={parts} />
            <HowFields form={parts} />
            <WhoFields form={parts} />
            <DivideFields form={parts} />
            <ProgrammeFields form={parts} programmas={programmas} />
            <ProblemAlert problem={dialog.problem} />
            <FormActions>
              <Button kind="primary" type="submit" busy={dialog.busy}>
                {text.save}
              </Button>
              <ButtonLink kind="subtle" href="/doelen">
                {text.back}
              </ButtonLink>
            </FormActions>
          </Form>
        </Sheet>
      </Stack>
    </Page>
  );
}
