import type { Wrong } from "../../checks.ts";
import {
  Button,
  ButtonLink,
  Checkbox,
  Form,
  FormActions,
  FormSection,
  RadioGroup,
  TextArea,
  TextField,
} from "../../nlds/index.ts";
import { text } from "../LeertaakFormPage.text.ts";
import { optionsOf } from "../werk/werk.text.ts";
import { ALLE_SECTOREN, type LeertaakField, type LeertaakTerms } from "./leertaak-terms.ts";

type Props = {
  terms: LeertaakTerms;
  change: (part: Partial<LeertaakTerms>) => void;
  wrong: Wrong<LeertaakField>;
  sectoren: readonly string[];
  onSubmit: () => void;
  busy: boolean;
};

export function LeertaakFields({ terms, change, wrong, sectoren, onSubmit, busy }: Props) {
  const field = (id: LeertaakField, label: string) => ({
    id,
    label,
    value: terms[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(wrong[id] && { error: wrong[id] }),
  });
  const known = sectoren.filter((sector) => sector !== ALLE_SECTOREN).join(", ");
  return (
    <Form onSubmit={onSubmit}>
      <FormSection heading={text.about}>
        <TextField
          {...field("code", text.code)}
          description={text.codeHint}
          width="short"
          autoComplete="off"
        />
        <TextField {...field("naam", text.naam)} autoComplete="off" />
        <TextField
          {...field("sector", text.sector)}
          description={text.sectorHint(known)}
          autoComplete="off"
        />
        <RadioGroup {...field("soort", text.soort)} options={optionsOf(text.soorten)} />
        <TextArea {...field("laatZien", text.laatZien)} description={text.laatZienHint} rows={3} />
        <RadioGroup {...field("eerstVoor", text.eerst)} options={optionsOf(text.eerstVoor)} />
      </FormSection>
      <FormSection heading={text.recognised}>
        <TextField {...field("erkendDoor", text.erkendDoor)} optional autoComplete="off" />
        <TextField {...field("erkenningBron", text.erkenningBron)} optional autoComplete="off" />
      </FormSection>
      <FormSection heading={text.origin}>
        <TextField {...field("bron", text.bron)} autoComplete="off" />
        <Checkbox
          id="isVoorbeeld"
          label={text.isVoorbeeld}
          description={text.isVoorbeeldHint}
          checked={terms.isVoorbeeld}
          onChange={(isVoorbeeld) => change({ isVoorbeeld })}
        />
      </FormSection>
      <FormActions>
        <Button kind="primary" type="submit" busy={busy}>
          {text.save}
        </Button>
        <ButtonLink kind="subtle" href="/leertaken">
          {text.back}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
