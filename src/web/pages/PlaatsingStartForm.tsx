import { queryText } from "../api.ts";
import { capital } from "../format.ts";
import type { useChecks } from "../checks.ts";
import {
  Alert,
  Button,
  ChoiceBlocks,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  FormSection,
  Link,
  NumberField,
  Paragraph,
  RadioGroup,
  Section,
  Select,
  Sheet,
  Stack,
  StepHeading,
  TextArea,
  TextField,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { text } from "./PlaatsingStartPage.text.ts";
import { Amount } from "./PlaatsingStartAmount.tsx";
import type { Concept } from "./plaatsing/plaatsing.queries.ts";
import { text as words } from "./overstap/overstap.text.ts";
import { fieldsOf } from "./rekenhulp/fields.ts";
import type { Term, Terms } from "./plaatsing/terms.ts";

type FormProps = {
  concept: Concept;
  naam: string;
  terms: Terms;
  change: (part: Partial<Terms>) => void;
  checks: ReturnType<typeof useChecks<Term>>;
  onSubmit: () => void;
};

export function PlaatsingStartForm(props: FormProps) {
  const { concept, naam, checks, onSubmit } = props;
  const { plek, belemmeringen } = concept;
  return (
    <>
      <StepHeading step={1} of={text.steps} note={text.minutes} lead={text.lead(naam)}>
        {text.heading(plek?.titel ?? naam)}
      </StepHeading>
      <Sheet>
        <Stack gap="loose">
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <ProblemAlert problem={checks.otherProblem} />
          {belemmeringen.length > 0 && (
            <Alert kind="warning" heading={text.warning}>
              {belemmeringen.join(" ")}
            </Alert>
          )}
          <Form onSubmit={onSubmit}>
            <Work {...props} />
            <Period {...props} />
            <Subsidy {...props} />
            <WayBackField {...props} />
            <FormActions>
              <Button kind="primary" type="submit">
                {text.toCheck}
              </Button>
            </FormActions>
          </Form>
        </Stack>
      </Sheet>
    </>
  );
}

const fieldOf = ({ terms, change, checks }: FormProps) => fieldsOf(terms, change, checks.wrong);

function Work(props: FormProps) {
  const field = fieldOf(props);
  const { plek, uren } = props.concept;
  return (
    <FormSection heading={text.work}>
      <RadioGroup
        {...field("werkvorm")}
        label={text.werkvorm}
        description={text.werkvormNote}
        options={(plek?.werkvormen ?? []).map((value) => ({ value, label: text.werkvormen[value] }))}
      />
      <TextField {...field("functie")} label={text.functie} autoComplete="off" />
      <NumberField
        {...field("urenPerWeek")}
        label={text.uren}
        unit={text.hour}
        {...(uren && { description: text.urenNote(uren) })}
      />
      <NumberField
        {...field("voltijdUren")}
        label={text.voltijd}
        description={text.voltijdNote}
        unit={text.hour}
      />
    </FormSection>
  );
}

function Period(props: FormProps) {
  const field = fieldOf(props);
  return (
    <FormSection heading={text.period}>
      <DateField {...field("startdatum")} label={text.start} />
      <DateField {...field("einddatum")} label={text.end} description={text.endNote} optional />
    </FormSection>
  );
}

const CHOICES = ["regulier", "forfaitair", "geen"] as const;

function Subsidy(props: FormProps) {
  const field = fieldOf(props);
  const { terms, concept } = props;
  const { subsidie } = concept;
  const choices = CHOICES.filter((choice) => choice === "geen" || subsidie?.isMogelijk !== false);
  return (
    <FormSection heading={text.subsidy}>
      {subsidie?.waaromNiet && <Paragraph>{subsidie.waaromNiet}</Paragraph>}
      <ChoiceBlocks
        {...field("loonkostensubsidie")}
        label={text.subsidyQuestion}
        {...(subsidie?.isMogelijk && !subsidie.isDoelgroepVastgesteld && { description: text.noGroup })}
        options={choices.map((value) => ({
          value,
          label: text.choice[value],
          description: text.choiceNote[value],
        }))}
      />
      {terms.loonkostensubsidie === "regulier" && (
        <NumberField {...field("loonwaarde")} label={text.value} description={text.valueNote} unit="%" />
      )}
      {subsidie && (
        <Paragraph>
          <Link href={`/inwoners/${concept.inwonerId}/wat-verandert`}>{text.watVerandert(props.naam)}</Link>
          <br />
          <Link href={`/wat-kost-het${queryText({ uren: terms.urenPerWeek })}`}>{text.watKostHet}</Link>
        </Paragraph>
      )}
      {terms.loonkostensubsidie !== "" && terms.loonkostensubsidie !== "geen" && (
        <Section heading={text.calculation} level={3} headingId="berekening" joined>
          <Amount inwonerId={concept.inwonerId} terms={terms} labelledBy="berekening" />
        </Section>
      )}
    </FormSection>
  );
}

const WHO = Object.entries(words.wie).map(([value, label]) => ({ value, label: capital(label) }));

function WayBackField(props: FormProps) {
  const field = fieldOf(props);
  return (
    <FormSection heading={text.wayBack}>
      <TextArea
        {...field("wegTerug")}
        label={text.wayBackQuestion}
        description={text.wayBackNote(props.naam)}
      />
      <TextField
        {...field("terugWaar")}
        label={text.keptPlace}
        description={text.keptPlaceNote}
        autoComplete="off"
        optional
      />
      {props.terms.terugWaar.trim() !== "" && (
        <>
          <DateField
            {...field("terugTot")}
            label={words.backUntil}
            description={words.backUntilNote}
            optional
          />
          <Select {...field("terugWie")} label={words.backWho} emptyLabel={words.choose} options={WHO} />
          <TextField {...field("terugMet")} label={words.backWith} autoComplete="off" />
        </>
      )}
    </FormSection>
  );
}
