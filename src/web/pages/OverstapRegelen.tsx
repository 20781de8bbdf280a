import { capital, longDate } from "../format.ts";
import {
  Alert,
  Button,
  ButtonLink,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  FormSection,
  List,
  Paragraph,
  RadioGroup,
  Select,
  Sheet,
  Stack,
  StepHeading,
  TextArea,
  TextField,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { text } from "./overstap/overstap.text.ts";
import { OverstapGeld } from "./OverstapGeld.tsx";
import { type ArrangeProps, fieldOf, YES_NO } from "./overstap/arrange.ts";
import { Place } from "./overstap/Place.tsx";

/** Step 2: what has to be found out, the new place, the way back, and why. */
export function OverstapRegelen(props: ArrangeProps) {
  const { here, naam, keuze, gekozen, geld, checks, onSubmit } = props;
  const field = fieldOf(props);
  return (
    <>
      <StepHeading step={2} of={text.steps} lead={text.leadArrange}>
        {text.headingArrange(text.vorm(keuze.vorm))}
      </StepHeading>
      <Sheet>
        <Stack gap="loose">
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <ProblemAlert problem={checks.otherProblem} />
          {gekozen.antwoord === "nee" && (
            <Alert kind="warning" heading={text.notAllowed}>
              <List>
                {gekozen.redenen.map(({ wat, bron }) => (
                  <span key={wat}>{text.refusedLine(`${wat} (${bron})`)}</span>
                ))}
              </List>
            </Alert>
          )}
          <Form onSubmit={onSubmit}>
            <Questions {...props} />
            {keuze.vorm !== "geen" && <Place {...props} />}
            {keuze.vorm !== "geen" && <Back {...props} />}
            <FormSection heading={text.why}>
              <Select
                {...field("reden")}
                label={text.reden}
                emptyLabel={text.choose}
                options={Object.entries(text.redenen).map(([value, label]) => ({ value, label }))}
              />
              <TextArea
                {...field("toelichting")}
                label={text.toelichting}
                description={text.toelichtingNote}
                optional
              />
              <DateField {...field("akkoordOp")} label={text.akkoord(naam)} />
            </FormSection>
            {geld && <OverstapGeld {...props} />}
            <FormActions>
              <Button kind="primary" type="submit">
                {text.toCheck}
              </Button>
              <ButtonLink href={here} kind="subtle">
                {text.backToChoice}
              </ButtonLink>
            </FormActions>
          </Form>
        </Stack>
      </Sheet>
    </>
  );
}

function Questions({ draft, change, checks, gekozen: { vragen } }: ArrangeProps) {
  if (vragen.length === 0) return null;
  return (
    <FormSection heading={text.questions}>
      <Paragraph>{text.questionsNote}</Paragraph>
      {vragen.map(({ feit, vraag, op }) => {
        const error = checks.wrong[`feit-${feit}`];
        return (
          <RadioGroup
            key={feit}
            id={`feit-${feit}`}
            label={vraag}
            {...(op && { description: text.answeredOn(longDate(op)) })}
            options={YES_NO}
            value={draft.antwoorden[feit] ?? ""}
            onChange={(gezegd) => change({ antwoorden: { ...draft.antwoorden, [feit]: gezegd } })}
            {...(error && { error })}
          />
        );
      })}
    </FormSection>
  );
}

function Back(props: ArrangeProps) {
  const { gekozen, draft } = props;
  const field = fieldOf(props);
  return (
    <FormSection heading={text.wayBack}>
      {gekozen.terug && <Paragraph>{gekozen.terug.plek.wat}</Paragraph>}
      <RadioGroup {...field("terugJa")} label={text.wayBackAsk} options={YES_NO} />
      {draft.terugJa === "ja" && (
        <>
          <TextField {...field("terugWaar")} label={text.backWhere} autoComplete="off" />
          <DateField
            {...field("terugTot")}
            label={text.backUntil}
            description={text.backUntilNote}
            optional
          />
          <Select
            {...field("terugWie")}
            label={text.backWho}
            emptyLabel={text.choose}
            options={Object.entries(text.wie).map(([value, label]) => ({ value, label: capital(label) }))}
          />
          <TextField {...field("terugMet")} label={text.backWith} autoComplete="off" />
        </>
      )}
    </FormSection>
  );
}
