import type { Wrong } from "../checks.ts";
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
} from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { text } from "./PlekFormPage.text.ts";
import type { PlekTerm, PlekTerms } from "./werk/plek-terms.ts";
import { optionsOf, text as words } from "./werk/werk.text.ts";

export function PlekFields({
  terms,
  change,
  wrong,
  onSubmit,
  busy,
  save,
  back,
}: {
  terms: PlekTerms;
  change: (part: Partial<PlekTerms>) => void;
  wrong: Wrong<PlekTerm>;
  onSubmit: () => void;
  busy: boolean;
  save: string;
  back: string;
}) {
  const { gebruiker } = useSession();
  const field = (id: Exclude<PlekTerm, "werkvormen">) => ({
    id,
    value: terms[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(wrong[id] && { error: wrong[id] }),
  });
  return (
    <Form onSubmit={onSubmit}>
      <FormSection heading={text.work}>
        <TextField {...field("titel")} label={text.titel} description={text.titelHint} autoComplete="off" />
        <TextArea {...field("omschrijving")} label={text.omschrijving} optional />
        <RadioGroup {...field("soort")} label={text.soort} options={optionsOf(words.soorten)} />
        <CheckboxGroup
          id="werkvormen"
          label={text.werkvormen}
          options={optionsOf(words.werkvormen)}
          value={terms.werkvormen}
          onChange={(werkvormen) => change({ werkvormen })}
          {...(wrong.werkvormen && { error: wrong.werkvormen })}
        />
        <TextField
          {...field("werksoort")}
          label={text.werksoort}
          description={text.werksoortHint}
          width="medium"
        />
        <NumberField {...field("min")} label={text.min} unit={text.hour} optional />
        <NumberField {...field("max")} label={text.max} unit={text.hour} optional />
      </FormSection>
      <FormSection heading={text.where}>
        <Select
          {...field("gemeente")}
          label={text.gemeente}
          emptyLabel={text.choose}
          options={gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
        />
        <TextField {...field("plaats")} label={text.plaats} width="medium" />
        <TextField {...field("postcode")} label={text.postcode} width="short" optional />
        <NumberField {...field("capaciteit")} label={text.capaciteit} description={text.capaciteitHint} />
        <DateField
          {...field("begindatum")}
          label={text.begindatum}
          description={text.begindatumHint}
          optional
        />
        <DateField
          {...field("sluitingsdatum")}
          label={text.sluitingsdatum}
          description={text.sluitingsdatumHint}
          optional
        />
        <Select {...field("regeling")} label={text.regeling} options={optionsOf(words.regelingen)} />
      </FormSection>
      <FormActions>
        <Button kind="primary" type="submit" busy={busy}>
          {save}
        </Button>
        <ButtonLink href={back} kind="subtle">
          {text.back}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
