import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Dekkingskaart } from "../../modules/instrumentengids/dekking.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  FormActions,
  Heading,
  Page,
  Paragraph,
  RadioGroup,
  Select,
  Sheet,
  Stack,
  TextArea,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./FunctieoordeelPage.text.ts";
import { dekkingQuery, type NieuwOordeel, recordOordeel } from "./instrumenten/instrumenten.queries.ts";
import { functieOpties, optionsOf } from "./instrumenten/instrumenten.text.ts";

type Field = "functionaliteit" | "gemeente" | "niveau" | "reden";
const BACK = "/instrumenten/dekking";

/** What who is responsible says of a functionaliteit, beside what is counted. */
export function FunctieoordeelPage() {
  const query = useQuery(dekkingQuery());
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ gemeenten }) => <Filled gemeenten={gemeenten} />}
    </PageState>
  );
}

function Filled({ gemeenten }: Pick<Dekkingskaart, "gemeenten">) {
  const go = useGo();
  const queries = useQueryClient();
  const asked = useSearchParameters();
  const key = `${asked.get("functionaliteit") ?? ""}/${asked.get("gemeente") ?? ""}`;
  const { draft, change, forget } = useDraft<Record<Field, string>>(`oordeel/${key}`, {
    functionaliteit: asked.get("functionaliteit") ?? "",
    gemeente: asked.get("gemeente") ?? "",
    niveau: "",
    reden: "",
  });
  const { submit, busy, problem } = useSubmit<NieuwOordeel, Dekkingskaart>(recordOordeel, async () => {
    forget();
    go(BACK, { replace: true });
    await queries.invalidateQueries({ queryKey: ["instrumenten"] });
  });
  const checks = useChecks<Field>(problem);
  const send = () => {
    const wrong: Wrong<Field> = {
      ...(draft.functionaliteit === "" && { functionaliteit: text.need.functionaliteit }),
      ...(draft.niveau === "" && { niveau: text.need.niveau }),
      ...(draft.reden.trim() === "" && { reden: text.need.reden }),
    };
    if (!checks.check(wrong)) return;
    submit({
      functionaliteit: draft.functionaliteit as NieuwOordeel["functionaliteit"],
      gemeente: draft.gemeente || null,
      niveau: draft.niveau as NieuwOordeel["niveau"],
      reden: draft.reden.trim(),
    });
  };
  const field = (id: Field) => ({
    id,
    label: text[id],
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  return (
    <Page title={text.title} narrow>
      <Stack gap="loose">
        <Heading level={1}>{text.heading}</Heading>
        <Paragraph>{text.lead}</Paragraph>
        <Sheet>
          <Stack gap="loose">
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            <ProblemAlert problem={checks.otherProblem} />
            <Form onSubmit={send}>
              <Select {...field("functionaliteit")} emptyLabel={text.kies} options={functieOpties} />
              <Select
                {...field("gemeente")}
                emptyLabel={text.regio}
                options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
                optional
              />
              <RadioGroup {...field("niveau")} options={optionsOf(text.niveaus)} />
              <TextArea {...field("reden")} description={text.redenHint} />
              <FormActions>
                <Button kind="primary" type="submit" busy={busy}>
                  {text.save}
                </Button>
                <ButtonLink href={BACK} kind="subtle">
                  {text.terug}
                </ButtonLink>
              </FormActions>
            </Form>
          </Stack>
        </Sheet>
      </Stack>
    </Page>
  );
}
