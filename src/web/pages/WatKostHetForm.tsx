import type { useChecks } from "../checks.ts";
import { DateField, FormSection, NumberField, RadioGroup } from "../nlds/index.ts";
import { fieldsOf } from "./rekenhulp/fields.ts";
import { QuestionForm } from "./rekenhulp/QuestionForm.tsx";
import type { Antwoorden, Veld } from "./rekenhulp/kosten.ts";
import { text } from "./WatKostHetPage.text.ts";

type FormProps = {
  answers: Antwoorden;
  change: (part: Partial<Antwoorden>) => void;
  checks: ReturnType<typeof useChecks<Veld>>;
  busy: boolean;
  onSubmit: () => void;
};

export const WatKostHetForm = (props: FormProps) => (
  <QuestionForm
    heading={text.title}
    lead={text.lead}
    send={text.calculate}
    busyText={text.busy}
    busy={props.busy}
    checks={props.checks}
    onSubmit={props.onSubmit}
  >
    <Job {...props} />
    <Output {...props} />
    <Support {...props} />
  </QuestionForm>
);

const fieldOf = ({ answers, change, checks }: FormProps) => fieldsOf(answers, change, checks.wrong);

const SHORT = { width: "short" } as const;
const MONEY = { prefix: "€", width: "short" } as const;
const PART = { unit: "%", width: "short" } as const;
const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

function Job(props: FormProps) {
  const field = fieldOf(props);
  return (
    <FormSection heading={text.job}>
      <DateField {...field("dag")} label={text.dag} />
      <NumberField {...field("urenPerWeek")} {...SHORT} label={text.uren} unit={text.hour} />
      <NumberField
        {...field("uurloonInCenten")}
        {...MONEY}
        label={text.uurloon}
        description={text.uurloonNote}
        optional
      />
      <NumberField
        {...field("leeftijd")}
        {...SHORT}
        label={text.leeftijd}
        description={text.leeftijdNote}
        unit={text.year}
        optional
      />
    </FormSection>
  );
}

function Output(props: FormProps) {
  const field = fieldOf(props);
  const { isGemeten } = props.answers;
  return (
    <FormSection heading={text.work}>
      <RadioGroup
        {...field("isGemeten")}
        label={text.gemeten}
        description={text.gemetenNote}
        options={optionsOf({ ja: text.yes, nee: text.no })}
      />
      {isGemeten === "ja" && <NumberField {...field("loonwaarde")} {...PART} label={text.loonwaarde} />}
      {isGemeten === "nee" && (
        <>
          <NumberField
            {...field("verwachtVan")}
            {...PART}
            label={text.van}
            description={text.verwachtNote}
            optional
          />
          <NumberField {...field("verwachtTot")} {...PART} label={text.tot} optional />
        </>
      )}
    </FormSection>
  );
}

function Support(props: FormProps) {
  const field = fieldOf(props);
  return (
    <FormSection heading={text.support}>
      <RadioGroup
        {...field("heeftLks")}
        label={text.lks}
        description={text.lksNote}
        options={optionsOf({ ja: text.lksYes, nee: text.lksNo })}
      />
      <RadioGroup
        {...field("lkv")}
        label={text.lkv}
        description={text.lkvNote}
        options={optionsOf(text.lkvs)}
      />
      <RadioGroup {...field("jobcoach")} label={text.coach} options={optionsOf(text.coaches)} />
      {props.answers.jobcoach !== "geen" && (
        <NumberField
          {...field("jobcoachbedrag")}
          {...MONEY}
          label={text.coachbedrag}
          description={text.coachNote}
          optional
        />
      )}
      <NumberField
        {...field("werkgeverslasten")}
        {...PART}
        label={text.lasten}
        description={text.lastenNote}
        optional
      />
      <NumberField
        {...field("opslag")}
        {...MONEY}
        label={text.opslag}
        description={text.opslagNote}
        optional
      />
    </FormSection>
  );
}
