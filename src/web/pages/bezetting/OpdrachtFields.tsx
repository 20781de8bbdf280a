import type { Wrong } from "../../checks.ts";
import {
  Button,
  ButtonLink,
  CheckboxGroup,
  DateField,
  Form,
  FormActions,
  FormSection,
  NumberField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from "../../nlds/index.ts";
import { text } from "../OpdrachtFormPage.text.ts";
import { optionsOf, text as work } from "../werk/werk.text.ts";
import { text as words } from "./bezetting.text.ts";
import type { OpdrachtField, OpdrachtTerms } from "./opdracht-terms.ts";

type OpdrachtFieldsProps = {
  terms: OpdrachtTerms;
  change: (part: Partial<OpdrachtTerms>) => void;
  wrong: Wrong<OpdrachtField>;
  onSubmit: () => void;
  busy: boolean;
  back: string;
};

const { regulier: _, ...unitvormen } = work.werkvormen;
const skills = optionsOf(words.vaardigheden);

export function OpdrachtFields({ terms, change, wrong, onSubmit, busy, back }: OpdrachtFieldsProps) {
  const error = (id: OpdrachtField) => wrong[id] !== undefined && { error: wrong[id] };
  const one = (id: Exclude<OpdrachtField, "geoefend" | "aangeleerd">, label: string) => ({
    id,
    label,
    value: terms[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...error(id),
  });
  const some = (id: "geoefend" | "aangeleerd", label: string) => ({
    id,
    label,
    value: terms[id],
    onChange: (chosen: readonly string[]) => change({ [id]: chosen }),
    ...error(id),
  });
  return (
    <Form onSubmit={onSubmit}>
      <FormSection heading={text.what}>
        <TextField {...one("titel", text.titel)} />
        <TextField {...one("opdrachtgever", text.opdrachtgever)} />
        <Select {...one("werksoort", text.werksoort)} options={optionsOf(words.werksoorten)} />
        <Select {...one("werkvorm", text.werkvorm)} options={optionsOf(unitvormen)} />
      </FormSection>
      <FormSection heading={text.when}>
        <DateField {...one("startdatum", text.startdatum)} />
        <DateField {...one("einddatum", text.einddatum)} />
        <NumberField {...one("urenPerWeek", text.urenPerWeek)} width="short" />
      </FormSection>
      <FormSection heading={text.money}>
        <NumberField {...one("prijs", text.prijs)} description={text.prijsHint} width="medium" prefix="€" />
        <NumberField
          {...one("kosten", text.kosten)}
          description={text.kostenHint}
          width="medium"
          prefix="€"
        />
      </FormSection>
      <FormSection heading={text.learning}>
        <CheckboxGroup
          {...some("aangeleerd", text.aangeleerd)}
          description={text.learningHint}
          options={skills}
          columns
        />
        <CheckboxGroup {...some("geoefend", text.geoefend)} options={skills} columns />
      </FormSection>
      <FormSection heading={text.standing}>
        <RadioGroup {...one("status", text.status)} options={optionsOf(words.statussen)} />
        <TextArea {...one("toelichting", text.toelichting)} rows={2} />
      </FormSection>
      <FormActions>
        <Button kind="primary" type="submit" busy={busy}>
          {text.save}
        </Button>
        <ButtonLink kind="subtle" href={back}>
          {text.back}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
