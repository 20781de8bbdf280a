import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Static } from "typebox";
import { STANDEN } from "../../../modules/inwoners/caseload.ts";
import { UITKERINGEN } from "../../../modules/inwoners/inwoner.ts";
import type { listTrajectgroepen } from "../../../modules/trajecten/list-trajectgroepen.ts";
import { get } from "../../api.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import {
  Button,
  ErrorSummary,
  Form,
  FormActions,
  RadioGroup,
  Select,
  Sheet,
  Stack,
  StepHeading,
  TextArea,
  TextField,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { text } from "../GroepsberichtPage.text.ts";
import type { Groepsdraft } from "./groepsdraft.ts";

type Field = "groepId" | "onderwerp" | "tekst";
const optionsOf = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
const namesOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const groepenQuery = queryOptions({
  queryKey: ["trajectgroepen", "voor bericht"],
  queryFn: ({ signal }) =>
    get<Static<(typeof listTrajectgroepen)["output"]>>("/trajectgroepen?perPagina=50", signal),
});

/** Step 1: a part of the caseload or a group, and the text. */
export function Groepsform({
  draft,
  onChange,
  onCheck,
  busy,
  problem,
}: {
  draft: Groepsdraft;
  onChange: (draft: Groepsdraft) => void;
  onCheck: () => void;
  busy: boolean;
  problem: Error | null;
}) {
  const checks = useChecks<Field>(problem);
  const field = (id: Exclude<keyof Groepsdraft, "behalve">) => ({
    id,
    value: draft[id],
    error: id in checks.wrong ? checks.wrong[id as Field] : undefined,
    onChange: (typed: string) => onChange({ ...draft, [id]: typed }),
  });
  return (
    <>
      <StepHeading step={1} of={3} lead={text.step1Lead}>
        {text.step1}
      </StepHeading>
      <Sheet>
        <Form onSubmit={() => checks.check(wrongIn(draft)) && onCheck()}>
          <Stack gap="loose">
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            <ProblemAlert problem={checks.otherProblem} />
            <RadioGroup label={text.soort} options={namesOf(text.soorten)} columns {...field("soort")} />
            {draft.soort === "groep" ? (
              <Groepskeuze {...field("groepId")} />
            ) : (
              <>
                <Select
                  label={text.stand}
                  emptyLabel={text.alle}
                  options={optionsOf(STANDEN)}
                  optional
                  {...field("stand")}
                />
                <Select
                  label={text.uitkering}
                  emptyLabel={text.alle}
                  options={optionsOf(UITKERINGEN)}
                  optional
                  {...field("uitkering")}
                />
              </>
            )}
            <Select
              label={text.sjabloon}
              description={text.sjabloonHelp}
              emptyLabel={text.eigen}
              options={namesOf(text.sjablonen)}
              optional
              {...field("sjabloon")}
            />
            {draft.sjabloon === "" && (
              <>
                <TextField label={text.onderwerp} autoComplete="off" {...field("onderwerp")} />
                <TextArea label={text.tekst} description={text.tekstHelp} rows={6} {...field("tekst")} />
              </>
            )}
            <FormActions>
              <Button kind="primary" type="submit" busy={busy}>
                {text.check}
              </Button>
            </FormActions>
          </Stack>
        </Form>
      </Sheet>
    </>
  );
}

function Groepskeuze(field: {
  id: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  const { data } = useQuery(groepenQuery);
  return (
    <Select
      label={text.groep}
      description={text.groepHelp}
      emptyLabel={text.groepKies}
      options={(data?.rijen ?? []).map(({ id, naam }) => ({ value: id, label: naam }))}
      {...field}
    />
  );
}

function wrongIn({ soort, sjabloon, ...draft }: Groepsdraft): Wrong<Field> {
  const needed: readonly Field[] = [
    ...(soort === "groep" ? (["groepId"] as const) : []),
    ...(sjabloon === "" ? (["onderwerp", "tekst"] as const) : []),
  ];
  return Object.fromEntries(
    needed.filter((name) => draft[name].trim() === "").map((name) => [name, text.leeg[name]]),
  );
}
