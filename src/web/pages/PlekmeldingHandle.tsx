import { useQuery } from "@tanstack/react-query";
import { useChecks, type Wrong } from "../checks.ts";
import { useDraft } from "../draft.ts";
import {
  Button,
  ErrorSummary,
  Form,
  FormActions,
  RadioGroup,
  Section,
  Select,
  Sheet,
  TextArea,
} from "../nlds/index.ts";
import { Conflict, useMelding } from "./PlekmeldingChange.tsx";
import { type Afhandeling, handle, type PlekmeldingInFull } from "./plekmeldingen.queries.ts";
import { text as list } from "./PlekmeldingenPage.text.ts";
import { text } from "./PlekmeldingPage.text.ts";
import { werkgeverplekkenQuery } from "./werk/werk.queries.ts";

type Props = { readonly melding: PlekmeldingInFull };

/** What it became, and what the employer was told. */
export function HandleForm({ melding }: Props) {
  const { werkgever } = melding;
  const start = { uitkomst: "", antwoord: "", plekId: "" };
  const { draft, change, forget } = useDraft(`afhandelen${melding.id}`, start);
  const { submit, busy, problem, again } = useMelding<Afhandeling>(melding, handle, forget);
  const checks = useChecks<keyof typeof start>(problem);
  const isPlek = draft.uitkomst === "plek";
  const outcomes = werkgever ? Object.keys(list.outcomes) : ["antwoord", "geen vervolg"];
  const send = () => {
    again();
    const wrong: Wrong<keyof typeof start> = {
      ...(!draft.uitkomst && { uitkomst: text.outcomeNeeded }),
      ...(isPlek && !draft.plekId && { plekId: text.placeMissing }),
      ...(!draft.antwoord.trim() && { antwoord: text.answerNeeded }),
    };
    if (!checks.check(wrong)) return;
    const uitkomst = draft.uitkomst as Afhandeling["uitkomst"];
    submit({ uitkomst, antwoord: draft.antwoord.trim(), ...(isPlek && { plekId: draft.plekId }) });
  };
  return (
    <Sheet>
      <Section heading={text.handleHeading}>
        <Form onSubmit={send} label={text.handleHeading}>
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <Conflict problem={checks.otherProblem} />
          <RadioGroup
            id="uitkomst"
            label={text.outcome}
            value={draft.uitkomst}
            onChange={(uitkomst) => change({ uitkomst })}
            error={checks.wrong.uitkomst}
            options={outcomes.map((value) => ({
              value,
              label: list.outcomes[value as keyof typeof list.outcomes],
            }))}
          />
          {isPlek && werkgever && (
            <WhichPlace
              werkgeverId={werkgever.id}
              value={draft.plekId}
              onChange={(plekId) => change({ plekId })}
              error={checks.wrong.plekId}
            />
          )}
          <TextArea
            id="antwoord"
            label={text.answer}
            description={text.answerHelp}
            value={draft.antwoord}
            onChange={(antwoord) => change({ antwoord })}
            error={checks.wrong.antwoord}
          />
          <FormActions>
            <Button type="submit" kind={melding.status === "nieuw" ? "secondary" : "primary"} busy={busy}>
              {text.handle}
            </Button>
          </FormActions>
        </Form>
      </Section>
    </Sheet>
  );
}

function WhichPlace({
  werkgeverId,
  ...field
}: {
  werkgeverId: string;
  value: string;
  onChange: (id: string) => void;
  error: string | undefined;
}) {
  const { data } = useQuery(werkgeverplekkenQuery(werkgeverId, { perPagina: 50 }));
  return (
    <Select
      id="plekId"
      label={text.whichPlace}
      emptyLabel={text.placeKies}
      options={(data?.rijen ?? []).map(({ id, titel }) => ({ value: id, label: titel }))}
      {...field}
    />
  );
}
