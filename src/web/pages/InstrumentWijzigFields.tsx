import type { Wrong } from "../checks.ts";
import {
  Button,
  ButtonLink,
  CheckboxGroup,
  Form,
  FormActions,
  FormSection,
  NumberField,
  Select,
  TextArea,
  TextField,
} from "../nlds/index.ts";
import { text } from "./InstrumentWijzigPage.text.ts";
import type { InstrumentTerm, InstrumentTerms } from "./instrumenten/instrument-terms.ts";
import { functieOpties, optionsOf, text as words } from "./instrumenten/instrumenten.text.ts";

type Lists = "doelgroepen" | "fasen" | "functionaliteiten" | "gemeenten";

type FieldsProps = {
  terms: InstrumentTerms;
  change: (part: Partial<InstrumentTerms>) => void;
  wrong: Wrong<InstrumentTerm>;
  gemeenten: readonly { readonly code: string; readonly naam: string }[];
  onSubmit: () => void;
  busy: boolean;
  back: string;
  saveLabel?: string;
};

export function InstrumentFields(props: FieldsProps) {
  const { onSubmit, busy, back, saveLabel = text.save } = props;
  return (
    <Form onSubmit={onSubmit}>
      <What {...props} />
      <Whom {...props} />
      <Where {...props} />
      <Proof {...props} />
      <FormActions>
        <Button kind="primary" type="submit" busy={busy}>
          {saveLabel}
        </Button>
        <ButtonLink href={back} kind="subtle">
          {text.back}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}

/** What every field of a text, and every list, takes from the form. */
const fieldsOf = ({ terms, change, wrong }: FieldsProps) => {
  const shared = (id: InstrumentTerm) => ({ id, label: text[id], ...(wrong[id] && { error: wrong[id] }) });
  return {
    field: (id: Exclude<InstrumentTerm, Lists>) => ({
      ...shared(id),
      value: terms[id],
      onChange: (typed: string) => change({ [id]: typed }),
    }),
    list: (id: Lists) => ({
      ...shared(id),
      value: terms[id],
      onChange: (chosen: readonly string[]) => change({ [id]: chosen }),
    }),
  };
};

function What(props: FieldsProps) {
  const { field } = fieldsOf(props);
  return (
    <FormSection heading={text.what}>
      <TextField {...field("naam")} autoComplete="off" />
      <Select {...field("soort")} options={optionsOf(words.soorten)} />
      <TextArea {...field("doel")} description={text.doelHint} />
    </FormSection>
  );
}

function Whom(props: FieldsProps) {
  const { field, list } = fieldsOf(props);
  return (
    <FormSection heading={text.whom}>
      <CheckboxGroup {...list("doelgroepen")} options={optionsOf(words.doelgroepen)} columns />
      <CheckboxGroup {...list("fasen")} options={optionsOf(words.fasen)} columns />
      <CheckboxGroup {...list("functionaliteiten")} options={functieOpties} />
      <TextField {...field("werksoorten")} description={text.werksoortenHint} optional />
    </FormSection>
  );
}

function Where(props: FieldsProps) {
  const { field, list } = fieldsOf(props);
  const options = props.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }));
  return (
    <>
      <FormSection heading={text.where}>
        <Select {...field("beschikbaarheid")} options={TE_KIEZEN} />
        <TextField {...field("aanbieder")} optional />
        <CheckboxGroup {...list("gemeenten")} description={text.gemeentenHint} options={options} columns />
        <TextField {...field("duur")} optional />
        <NumberField {...field("capaciteit")} optional />
      </FormSection>
      <FormSection heading={text.price}>
        <NumberField {...field("bedrag")} description={text.bedragHint} optional />
        <TextField {...field("eenheid")} description={text.eenheidHint} width="medium" optional />
        <TextField {...field("prijsBron")} optional />
      </FormSection>
      <FormSection heading={text.who}>
        <Select {...field("akkoord")} options={optionsOf(words.akkoorden)} />
        <NumberField {...field("akkoordVanaf")} description={text.akkoordVanafHint} optional />
      </FormSection>
    </>
  );
}

/** Ending an instrument asks why, so that it is no choice here. */
const TE_KIEZEN = optionsOf(words.beschikbaarheden).filter(({ value }) => value !== "gestopt");

function Proof(props: FieldsProps) {
  const { field } = fieldsOf(props);
  return (
    <FormSection heading={text.proof}>
      <Select {...field("bewijs")} options={optionsOf(words.bewijzen)} />
      <TextField {...field("bewijsBron")} optional />
      <TextArea {...field("toelichting")} optional />
      <TextField {...field("bron")} />
    </FormSection>
  );
}
