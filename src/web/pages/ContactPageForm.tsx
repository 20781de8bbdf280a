import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { useChecks } from "../checks.ts";
import {
  Button,
  ButtonLink,
  Checkbox,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  FormSection,
  Opening,
  RadioGroup,
  Sheet,
  Text,
  TextArea,
  TextField,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./ContactPage.text.ts";
import { type ContactDraft, SOORTEN, wrongIn } from "./contact.ts";

const OPTIONS = SOORTEN.map((soort) => ({ value: soort, label: text.soorten[soort] }));

type Props = {
  inwoner: Inwoner;
  draft: ContactDraft;
  onChange: (part: Partial<ContactDraft>) => void;
  /** What asks for this user and is settled by a contact. */
  finishes: string | null;
  problem: Error | null;
  busy: boolean;
  onSave: () => void;
};

export function ContactForm({ inwoner, draft, onChange, finishes, problem, busy, onSave }: Props) {
  const { vandaag } = useSession();
  const checks = useChecks<keyof ContactDraft>(problem);
  const field = <Name extends keyof ContactDraft>(name: Name) => ({
    id: name,
    value: draft[name],
    error: checks.wrong[name],
    onChange: (value: ContactDraft[Name]) => onChange({ [name]: value }),
  });
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(inwoner.voornaam)}</strong>
      </Opening>
      <Sheet>
        <Form label={text.part} onSubmit={() => checks.check(wrongIn(draft, vandaag)) && onSave()}>
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <RadioGroup label={text.soort} options={OPTIONS} {...field("soort")} />
          <DateField label={text.datum} description={text.datumUitleg} {...field("datum")} />
          <TextArea label={text.tekst} rows={5} {...field("tekst")} />
          <Checkbox
            id="zichtbaar"
            label={text.visible(inwoner.voornaam)}
            description={text.visibleNote}
            checked={draft.isZichtbaarVoorInwoner}
            onChange={(isZichtbaarVoorInwoner) => onChange({ isZichtbaarVoorInwoner })}
          />
          {finishes && (
            <Checkbox
              id="klaar"
              label={text.finishes(finishes)}
              description={text.finishesNote}
              checked={draft.isKlaar}
              onChange={(isKlaar) => onChange({ isKlaar })}
            />
          )}
          <FormSection heading={text.next}>
            <TextField
              label={text.vervolg}
              description={text.vervolgUitleg}
              optional
              autoComplete="off"
              {...field("vervolg")}
            />
            {(draft.vervolg || draft.vervolgdatum) && (
              <DateField label={text.vervolgdatum} {...field("vervolgdatum")} />
            )}
          </FormSection>
          <ProblemAlert problem={checks.otherProblem} />
          <FormActions>
            <Button type="submit" kind="primary" busy={busy}>
              {text.save}
            </Button>
            <ButtonLink href={`/inwoners/${inwoner.id}`} kind="subtle">
              {text.back}
            </ButtonLink>
            <Text soft small>
              {text.draft}
            </Text>
          </FormActions>
        </Form>
      </Sheet>
    </>
  );
}
