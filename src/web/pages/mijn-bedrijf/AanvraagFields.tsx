import {
  CheckboxGroup,
  DateField,
  FormSection,
  NumberField,
  RadioGroup,
  TextField,
} from "../../nlds/index.ts";
import type { Plaatsingsregelingen } from "../mijn-bedrijf.queries.ts";
import { text } from "../RegelingAanvraagPage.text.ts";
import { type Draft, openOf, type Veld } from "./aanvraag.ts";
import { text as words } from "./regeling.text.ts";

type FieldsProps = {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  wrong: Partial<Record<Veld, string>>;
};

export const What = ({ draft, change, wrong, rij }: FieldsProps & { rij: Plaatsingsregelingen }) => (
  <FormSection heading={text.what}>
    <CheckboxGroup
      id="soorten"
      label={text.soorten}
      description={text.soortenNote}
      options={openOf(rij.regelingen).map((soort) => ({
        value: soort,
        label: words.namen[soort],
        description: words.uitleg[soort],
      }))}
      value={draft.soorten}
      error={wrong.soorten}
      onChange={(soorten) => change({ soorten })}
    />
  </FormSection>
);

export function Job({ draft, change, wrong }: FieldsProps) {
  return (
    <FormSection heading={text.job}>
      <NumberField
        id="uurloonInCenten"
        label={text.uurloon}
        description={text.uurloonNote}
        prefix="€"
        width="short"
        value={draft.uurloonInCenten}
        error={wrong.uurloonInCenten}
        onChange={(uurloonInCenten) => change({ uurloonInCenten })}
      />
      <NumberField
        id="urenPerWeek"
        label={text.uren}
        unit={text.hour}
        width="short"
        value={draft.urenPerWeek}
        error={wrong.urenPerWeek}
        onChange={(urenPerWeek) => change({ urenPerWeek })}
      />
      <RadioGroup
        id="contract"
        label={text.contract}
        options={Object.entries(text.contracten).map(([value, label]) => ({ value, label }))}
        value={draft.contract}
        error={wrong.contract}
        onChange={(contract) => change({ contract })}
      />
      {draft.contract === "tijdelijk" && (
        <DateField
          id="contractTot"
          label={text.tot}
          value={draft.contractTot}
          error={wrong.contractTot}
          onChange={(contractTot) => change({ contractTot })}
        />
      )}
    </FormSection>
  );
}

export function Company({ draft, change, wrong }: FieldsProps) {
  return (
    <FormSection heading={text.company}>
      <TextField
        id="iban"
        label={text.iban}
        description={text.ibanNote}
        value={draft.iban}
        error={wrong.iban}
        onChange={(iban) => change({ iban })}
      />
      <TextField
        id="contactpersoon"
        label={text.contactpersoon}
        autoComplete="name"
        value={draft.contactpersoon}
        error={wrong.contactpersoon}
        onChange={(contactpersoon) => change({ contactpersoon })}
      />
      <TextField
        id="telefoon"
        label={text.telefoon}
        type="tel"
        autoComplete="tel"
        value={draft.telefoon}
        error={wrong.telefoon}
        onChange={(telefoon) => change({ telefoon })}
      />
    </FormSection>
  );
}
