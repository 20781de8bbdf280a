import type { Wrong } from "../checks.ts";
import {
  Button,
  ButtonLink,
  CheckboxGroup,
  DateField,
  Form,
  FormActions,
  FormSection,
  List,
  NumberField,
  Paragraph,
  RadioGroup,
  Row,
  Select,
  Text,
  TextArea,
  TextField,
} from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { text } from "./PlekFormPage.text.ts";
import type { PlekTerm, PlekTerms } from "./werk/plek-terms.ts";
import { optionsOf, text as words } from "./werk/werk.text.ts";

type FieldsProps = {
  terms: PlekTerms;
  change: (part: Partial<PlekTerms>) => void;
  wrong: Wrong<PlekTerm>;
  onSubmit: () => void;
  busy: boolean;
  save: string;
  back: string;
};

export function PlekFields({ terms, change, wrong, onSubmit, busy, save, back }: FieldsProps) {
  const { gebruiker } = useSession();
  const field = (id: Exclude<PlekTerm, "werkvormen" | "meegebracht">) => ({
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
      <Brought terms={terms} change={change} />
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

/** What came with a new plek; whoever knows better takes it out. */
function Brought({ terms: { meegebracht }, change }: Pick<FieldsProps, "terms" | "change">) {
  if (meegebracht.length === 0) return null;
  return (
    <FormSection heading={text.asks}>
      <Paragraph>{text.asksText}</Paragraph>
      <List plain>
        {meegebracht.map((kenmerk) => (
          <Row key={kenmerk.onderwerp}>
            <Text>{text.ask(kenmerk.label, kenmerk.tekst)}</Text>
            <Button
              dense
              kind="subtle"
              label={text.removeLabel(kenmerk.label)}
              onPress={() => change({ meegebracht: meegebracht.filter((een) => een !== kenmerk) })}
            >
              {text.remove}
            </Button>
          </Row>
        ))}
      </List>
    </FormSection>
  );
}
