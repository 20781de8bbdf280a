import type { Wrong } from "../checks.ts";
import { languageName } from "../format.ts";
import {
  Button,
  ButtonLink,
  Checkbox,
  CheckboxGroup,
  DateField,
  Form,
  FormActions,
  FormSection,
  Select,
  TextField,
} from "../nlds/index.ts";
import { AdresZoek } from "./registers/AdresZoek.tsx";
import { TALEN } from "./aanmelding.ts";
import type { PersoonDraft, PersoonField } from "./persoonsgegevens.ts";
import { text } from "./PersoonsgegevensPage.text.ts";

type Props = {
  draft: PersoonDraft;
  change: (part: Partial<PersoonDraft>) => void;
  wrong: Wrong<PersoonField>;
  onSubmit: () => void;
  busy: boolean;
  back: string;
};

export function PersoonsgegevensForm({ draft, change, wrong, onSubmit, busy, back }: Props) {
  const field = (id: Exclude<PersoonField, "ook" | "adresGeheim">) => ({
    id,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(wrong[id] && { error: wrong[id] }),
  });
  const languages = [...new Set([...TALEN, draft.taal, ...draft.ook])]
    .filter((taal) => taal !== "")
    .map((value) => ({ value, label: languageName(value) }));
  return (
    <Form onSubmit={onSubmit}>
      <FormSection heading={text.who}>
        <TextField {...field("voornaam")} label={text.voornaam} width="medium" autoComplete="off" />
        <TextField {...field("achternaam")} label={text.achternaam} width="medium" autoComplete="off" />
        <DateField {...field("geboortedatum")} label={text.geboortedatum} optional />
      </FormSection>
      <FormSection heading={text.where}>
        <TextField
          {...field("postcode")}
          label={text.postcode}
          description={text.postcodeHint}
          width="short"
          autoComplete="off"
          optional
        />
        <AdresZoek postcode={draft.postcode} onFound={({ plaats }) => change({ woonplaats: plaats })} />
        <TextField
          {...field("woonplaats")}
          label={text.woonplaats}
          width="medium"
          autoComplete="off"
          optional
        />
        <TextField {...field("wijk")} label={text.wijk} width="medium" autoComplete="off" optional />
        <Checkbox
          id="adresGeheim"
          label={text.adresGeheim}
          checked={draft.adresGeheim}
          onChange={(adresGeheim) => change({ adresGeheim })}
        />
      </FormSection>
      <FormSection heading={text.languages}>
        <Select {...field("taal")} label={text.taal} emptyLabel={text.choose} options={languages} optional />
        <CheckboxGroup
          id="ook"
          label={text.ook}
          columns
          optional
          options={languages.filter(({ value }) => value !== draft.taal)}
          value={draft.ook}
          onChange={(ook) => change({ ook })}
        />
      </FormSection>
      <FormActions>
        <Button kind="primary" type="submit" busy={busy}>
          {text.save}
        </Button>
        <ButtonLink href={back} kind="subtle">
          {text.back}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
