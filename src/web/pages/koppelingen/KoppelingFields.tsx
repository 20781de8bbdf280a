import { PROGRAMMAROLLEN, type Programmarol, scopesVanRol } from "../../../modules/toegang/scopes.ts";
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
  Paragraph,
  Select,
  TextArea,
  TextField,
} from "../../nlds/index.ts";
import type { Organisaties } from "../gebruiker.queries.ts";
import { words } from "../gebruiker.text.ts";
import { text } from "../KoppelingFormPage.text.ts";
import type { KoppelingDraft, KoppelingField } from "./koppeling-draft.ts";

type Props = {
  draft: KoppelingDraft;
  change: (part: Partial<KoppelingDraft>) => void;
  wrong: Wrong<KoppelingField>;
  choices: Organisaties;
  /** A new program comes with its first key. */
  isNew: boolean;
  onSubmit: () => void;
  busy: boolean;
  back: string;
};

export function KoppelingFields(props: Props) {
  const { draft, change, wrong, choices, isNew, onSubmit, busy, back } = props;
  const field = fieldOf(draft, change, wrong);
  return (
    <Form onSubmit={onSubmit}>
      <FormSection heading={text.who}>
        <TextField {...field("naam")} label={text.naam} autoComplete="off" />
        <Select
          {...field("organisatieId")}
          label={text.organisatie}
          emptyLabel={text.choose}
          options={choices.organisaties.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
        <TextField
          {...field("oin")}
          label={text.oin}
          description={text.oinHint}
          optional
          autoComplete="off"
        />
        <TextField
          {...field("contact")}
          type="email"
          label={text.contact}
          description={text.contactHint}
          autoComplete="off"
        />
      </FormSection>
      <Rights {...props} />
      {isNew && (
        <FormSection heading={text.key}>
          <TextArea {...field("sleutel")} label={text.sleutel} description={text.sleutelHint} rows={6} />
        </FormSection>
      )}
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

type TextKey = Exclude<KoppelingField, "gemeenten" | "scopes">;

const fieldOf = (draft: KoppelingDraft, change: Props["change"], wrong: Props["wrong"]) => (id: TextKey) => ({
  id,
  value: draft[id],
  onChange: (typed: string) => change({ [id]: typed }),
  ...(wrong[id] && { error: wrong[id] }),
});

function Rights({ draft, change, wrong, choices }: Props) {
  const field = fieldOf(draft, change, wrong);
  return (
    <FormSection heading={text.rights}>
      <Select
        {...field("rol")}
        onChange={(rol) => change({ rol, scopes: draft.scopes.filter(isOf(rol)) })}
        label={text.rol}
        description={text.rolHint}
        emptyLabel={text.choose}
        options={PROGRAMMAROLLEN.map((rol) => ({ value: rol, label: words.rollen[rol] }))}
      />
      <Scopes draft={draft} change={change} error={wrong.scopes} />
      <CheckboxGroup
        id="gemeenten"
        label={text.gemeenten}
        description={text.gemeentenHint}
        columns
        optional
        options={choices.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
        value={draft.gemeenten}
        onChange={(gemeenten) => change({ gemeenten })}
        {...(wrong.gemeenten && { error: wrong.gemeenten })}
      />
      <DateField {...field("geldigTot")} label={text.until} description={text.untilHint} />
      <NumberField
        {...field("verzoekenPerMinuut")}
        label={text.perMinute}
        description={text.perMinuteHint}
        width="short"
      />
    </FormSection>
  );
}

const isOf = (rol: string) => (scope: string) => scopesVanRol(rol as Programmarol).includes(scope);

/** Goes with every program: nothing to choose. */
const ALWAYS: ReadonlySet<string> = new Set(["gemeente.lezen", "regio.lezen"]);
const USES = [
  { id: "scopes", end: ".lezen", label: text.read, description: text.readHint },
  { id: "scopes-wijzigen", end: ".wijzigen", label: text.change, description: text.changeHint },
] as const;

function Scopes({
  draft: { rol, scopes },
  change,
  error,
}: Pick<Props, "draft" | "change"> & { error: string | undefined }) {
  if (!rol) return <Paragraph soft>{text.noRol}</Paragraph>;
  const all = scopesVanRol(rol as Programmarol).filter((scope) => !ALWAYS.has(scope));
  return USES.map(({ id, end, label, description }) => {
    const mine = all.filter((scope) => scope.endsWith(end));
    const others = scopes.filter((scope) => !scope.endsWith(end));
    return (
      <CheckboxGroup
        key={id}
        id={id}
        label={label}
        description={description}
        columns
        options={mine.map((scope) => ({ value: scope, label: scope.slice(0, -end.length) }))}
        value={scopes.filter((scope) => scope.endsWith(end))}
        onChange={(chosen) => change({ scopes: [...others, ...chosen] })}
        {...(id === "scopes" && error && { error })}
      />
    );
  });
}
