import type { useChecks } from "../checks.ts";
import {
  Alert,
  CheckboxGroup,
  DateField,
  Details,
  FormSection,
  NumberField,
  RadioGroup,
  Stack,
  TextField,
} from "../nlds/index.ts";
import { fieldsOf } from "./rekenhulp/fields.ts";
import { QuestionForm } from "./rekenhulp/QuestionForm.tsx";
import type { Start } from "./rekenhulp/rekenhulp.queries.ts";
import type { Antwoorden, Veld } from "./rekenhulp/vraag.ts";
import { text } from "./WatVerandertPage.text.ts";

type FormProps = {
  id: string;
  naam: string;
  start: Start;
  answers: Antwoorden;
  change: (part: Partial<Antwoorden>) => void;
  checks: ReturnType<typeof useChecks<Veld>>;
  busy: boolean;
  onSubmit: () => void;
};

export const WatVerandertForm = (props: FormProps) => (
  <QuestionForm
    heading={text.heading(props.naam)}
    lead={text.lead(props.naam)}
    send={text.calculate}
    busyText={text.busy}
    busy={props.busy}
    checks={props.checks}
    onSubmit={props.onSubmit}
    back={{ href: `/inwoners/${props.id}`, label: text.back }}
    notice={
      props.start.inkomen === null &&
      props.start.uitkering !== null && <Alert kind="info" heading={text.notHere(props.start.uitkering)} />
    }
  >
    <Now {...props} />
    <Work {...props} />
    <Details summary={text.more}>
      <Before {...props} />
    </Details>
  </QuestionForm>
);

type TextVeld = Exclude<Veld, "indicaties">;

const fieldOf = ({ answers, change, checks }: FormProps) => fieldsOf<TextVeld>(answers, change, checks.wrong);

const YES_NO = [
  { value: "ja", label: text.yes },
  { value: "nee", label: text.no },
];
const INKOMENS = (["bijstand", "ww", "geen"] as const).map((value) => ({
  value,
  label: text.inkomens[value],
}));

function Now(props: FormProps) {
  const field = fieldOf(props);
  const { answers, start } = props;
  const money = { prefix: "€", width: "short" } as const;
  return (
    <FormSection heading={text.now}>
      <RadioGroup {...field("inkomen")} label={text.inkomen} options={INKOMENS} />
      {answers.inkomen === "ww" && (
        <>
          <NumberField {...field("wwInCenten")} {...money} label={text.ww} />
          <NumberField
            {...field("wwNaastWerkInCenten")}
            {...money}
            label={text.wwNaast}
            description={text.wwNaastNote}
            optional
          />
        </>
      )}
      {!start.isLeeftijdBekend && (
        <NumberField {...field("geboortejaar")} label={text.geboortejaar} width="short" />
      )}
      <RadioGroup {...field("metPartner")} label={text.partner} options={YES_NO} />
      {answers.metPartner === "ja" && (
        <>
          <NumberField {...field("partnerjaar")} label={text.partnerjaar} width="short" />
          <NumberField
            {...field("partnerloon")}
            {...money}
            label={text.partnerloon}
            description={text.partnerloonNote}
            optional
          />
        </>
      )}
      <TextField
        {...field("kinderen")}
        label={text.kinderen}
        description={text.kinderenNote}
        width="medium"
        autoComplete="off"
        optional
      />
      <NumberField
        {...field("huurInCenten")}
        {...money}
        label={text.huur}
        description={text.huurNote}
        optional
      />
      <NumberField
        {...field("kostendelers")}
        label={text.kostendelers}
        description={text.kostendelersNote}
        width="short"
        optional
      />
    </FormSection>
  );
}

function Work(props: FormProps) {
  const field = fieldOf(props);
  const { werk } = props.start;
  return (
    <FormSection heading={text.work}>
      <DateField {...field("startdatum")} label={text.start} />
      <NumberField
        {...field("urenPerWeek")}
        label={text.uren}
        unit={text.hour}
        width="short"
        {...(werk && { description: text.forWork(werk.titel) })}
      />
      <NumberField
        {...field("uurloonInCenten")}
        label={text.uurloon}
        description={text.uurloonNote}
        prefix="€"
        width="short"
        optional
      />
      <RadioGroup {...field("metLks")} label={text.lks} description={text.lksNote} options={YES_NO} />
    </FormSection>
  );
}

const INDICATIES = Object.entries(text.indicatienamen).map(([value, label]) => ({ value, label }));

function Before(props: FormProps) {
  const field = fieldOf(props);
  const { answers, change } = props;
  const used = [
    ["vrijlatingN", "n"],
    ["vrijlatingZ", "z"],
    ["vrijlatingR", "r"],
  ] as const;
  return (
    <Stack gap="loose">
      <CheckboxGroup
        id="indicaties"
        label={text.indicaties}
        options={INDICATIES}
        value={answers.indicaties}
        onChange={(indicaties) => change({ indicaties })}
        optional
      />
      {answers.inkomen === "bijstand" &&
        used.map(([id, onderdeel]) => (
          <NumberField
            key={id}
            {...field(id)}
            label={text.vrijlating(onderdeel)}
            description={text.vrijlatingNote[onderdeel]}
            unit={text.month}
            width="short"
            optional
          />
        ))}
    </Stack>
  );
}
