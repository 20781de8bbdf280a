import { MEDEWERKERROLLEN } from "../../modules/toegang/gebruiker.ts";
import type { Wrong } from "../checks.ts";
import {
  Button,
  ButtonLink,
  CheckboxGroup,
  DateField,
  Form,
  FormActions,
  FormSection,
  Select,
  TextField,
} from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { type GebruikerDraft, type GebruikerField, leadsUnit } from "./gebruiker-draft.ts";
import type { Organisaties } from "./gebruiker.queries.ts";
import { words } from "./gebruiker.text.ts";
import { text } from "./GebruikerFormPage.text.ts";

const ROLES = MEDEWERKERROLLEN.map((value) => ({
  value,
  label: words.rollen[value],
  description: (words.mag as Readonly<Partial<Record<string, string>>>)[value],
}));

type Props = {
  draft: GebruikerDraft;
  change: (part: Partial<GebruikerDraft>) => void;
  wrong: Wrong<GebruikerField>;
  choices: Organisaties;
  /** An account stays with its person: only a new one gets a name to sign in with. */
  isNew: boolean;
  onSubmit: () => void;
  busy: boolean;
  back: string;
};

export function GebruikerFields({ draft, change, wrong, choices, isNew, onSubmit, busy, back }: Props) {
  const { demo } = useSession();
  const errorOf = (id: GebruikerField) => wrong[id] && { error: wrong[id] };
  const field = (id: Exclude<GebruikerField, "rollen" | "gemeenten">) => ({
    id,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...errorOf(id),
  });
  return (
    <Form onSubmit={onSubmit}>
      <FormSection heading={text.who}>
        <TextField {...field("naam")} label={text.naam} description={text.naamHint} autoComplete="off" />
        {isNew && (
          <TextField
            {...field("aanmeldnaam")}
            label={text.aanmeldnaam}
            description={demo ? `${text.aanmeldnaamHint} ${text.aanmeldnaamDemo}` : text.aanmeldnaamHint}
            autoComplete="off"
          />
        )}
        <TextField
          {...field("functie")}
          label={text.functie}
          description={text.functieHint}
          autoComplete="off"
        />
        <Select
          {...field("organisatieId")}
          label={text.organisatie}
          emptyLabel={text.choose}
          options={choices.organisaties.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
      </FormSection>
      <FormSection heading={text.rights}>
        <CheckboxGroup
          id="rollen"
          label={text.rollen}
          options={ROLES}
          value={draft.rollen}
          onChange={(rollen) => change({ rollen })}
          {...errorOf("rollen")}
        />
        {leadsUnit(draft) && (
          <Select
            {...field("unitId")}
            label={text.unit}
            emptyLabel={text.choose}
            options={choices.units.map(({ id, naam, organisatie }) => ({
              value: id,
              label: `${naam}, ${organisatie}`,
            }))}
          />
        )}
        <CheckboxGroup
          id="gemeenten"
          label={text.gemeenten}
          description={text.gemeentenHint}
          columns
          optional
          options={choices.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
          value={draft.gemeenten}
          onChange={(gemeenten) => change({ gemeenten })}
          {...errorOf("gemeenten")}
        />
        <DateField {...field("geldigTot")} label={text.geldigTot} description={text.geldigTotHint} optional />
      </FormSection>
      <FormActions>
        <Button kind="primary" type="submit" busy={busy}>
          {isNew ? text.saveNew : text.saveChange}
        </Button>
        <ButtonLink href={back} kind="subtle">
          {text.back}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
