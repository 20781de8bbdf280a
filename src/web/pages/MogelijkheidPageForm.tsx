import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import type { Mogelijkheid } from "../../modules/inwoners/mogelijkheid.ts";
import { useChecks } from "../checks.ts";
import {
  Alert,
  Button,
  ButtonLink,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  Opening,
  Select,
  Sheet,
  TextArea,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { sourceOf } from "./dossier/mogelijkheid.ts";
import { text } from "./MogelijkheidPage.text.ts";
import { AnswerField } from "./MogelijkheidPageAnswer.tsx";
import { type MogelijkheidDraft, wrongIn } from "./mogelijkheid-draft.ts";

type Props = {
  inwoner: Inwoner;
  fact: Mogelijkheid;
  draft: MogelijkheidDraft;
  onChange: (part: Partial<MogelijkheidDraft>) => void;
  /** Someone else changed it after this form was opened; `fact` is what they made of it. */
  isStale: boolean;
  problem: Error | null;
  busy: boolean;
  onSave: () => void;
  back: string;
  onRemove: (() => void) | undefined;
};

export function MogelijkheidForm(props: Props) {
  const { inwoner, fact, draft, onChange } = props;
  const { vandaag } = useSession();
  const checks = useChecks<keyof MogelijkheidDraft>(props.problem);
  const { strong, rest } = text.opening(inwoner.voornaam, fact.label);
  return (
    <>
      <Opening lead={text.ask(inwoner.voornaam, fact.vraag)}>
        <strong>{strong}</strong> {rest}
      </Opening>
      <Sheet>
        <Form
          label={fact.label}
          onSubmit={() => checks.check(wrongIn(fact, draft, vandaag)) && props.onSave()}
        >
          {props.isStale && <ChangedMeanwhile fact={fact} voornaam={inwoner.voornaam} />}
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <AnswerField fact={fact} draft={draft} onChange={onChange} error={checks.wrong.waarde} />
          <TextArea
            id="toelichting"
            label={text.toelichting}
            description={text.toelichtingNote}
            optional
            value={draft.toelichting}
            error={checks.wrong.toelichting}
            onChange={(toelichting) => onChange({ toelichting })}
          />
          <Select
            id="bron"
            label={text.bron}
            emptyLabel=""
            options={sourcesWith(draft.bron)}
            value={draft.bron}
            error={checks.wrong.bron}
            onChange={(bron) => onChange({ bron })}
          />
          <DateField
            id="datum"
            label={text.datum}
            value={draft.datum}
            error={checks.wrong.datum}
            onChange={(datum) => onChange({ datum })}
          />
          <ProblemAlert problem={checks.otherProblem} />
          <FormActions>
            <Button type="submit" kind="primary" busy={props.busy}>
              {text.save}
            </Button>
            <ButtonLink href={props.back} kind="subtle">
              {text.back}
            </ButtonLink>
            {props.onRemove && (
              <Button kind="default" onPress={props.onRemove}>
                {text.remove}
              </Button>
            )}
          </FormActions>
        </Form>
      </Sheet>
    </>
  );
}

const ChangedMeanwhile = ({ fact, voornaam }: { fact: Mogelijkheid; voornaam: string }) => (
  <Alert kind="warning" heading={text.staleHeading}>
    {text.stale(
      fact.inWoorden === null ? text.staleUnknown : `${fact.inWoorden} (${sourceOf(fact, voornaam)})`,
    )}
  </Alert>
);

/** The usual sources, and the one that an import brought along. */
function sourcesWith(bron: string) {
  const usual: readonly string[] = text.bronnen;
  return (bron && !usual.includes(bron) ? [...usual, bron] : usual).map((value) => ({ value, label: value }));
}
