import {
  BUDDY_TRAININGEN,
  OOK_VOOR,
  PRIJS_PER,
  SPECIALISMEN,
  WERKGEVER_DOET,
} from "../../../modules/begeleiding/begeleidingsplan.ts";
import type { PlaatsingInFull } from "../../../modules/plaatsingen/plaatsing.ts";
import { useChecks } from "../../checks.ts";
import { capital } from "../../format.ts";
import {
  Alert,
  Button,
  ButtonLink,
  Checkbox,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  FormSection,
  NumberField,
  Paragraph,
  Select,
  Sheet,
  TextArea,
  TextField,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { text } from "../BegeleidingsplanPage.text.ts";
import { isStale } from "../../change.ts";
import { Perioden } from "./Perioden.tsx";
import { type PlanDraft, type PlanField, type TextPart, wrongIn } from "./plan.ts";

type Props = {
  plaatsing: PlaatsingInFull;
  draft: PlanDraft;
  onChange: (part: Partial<PlanDraft>) => void;
  problem: Error | null;
  busy: boolean;
  onSave: () => void;
};

const SPECIALISME_OPTIONS = SPECIALISMEN.map((value) => ({ value, label: capital(value) }));
const TRAINING_OPTIONS = BUDDY_TRAININGEN.map((value) => ({ value, label: text.trainingen[value] }));
const OOK_VOOR_OPTIONS = OOK_VOOR.map((value) => ({ value, label: text.ookVoorWie[value] }));
const WERKGEVER_OPTIONS = WERKGEVER_DOET.map((value) => ({ value, label: capital(value) }));
const PER_OPTIONS = PRIJS_PER.map((value) => ({ value, label: value }));

export function PlanForm({ plaatsing, draft, onChange, problem, busy, onSave }: Props) {
  const checks = useChecks<PlanField>(problem);
  const field = (id: TextPart) => ({
    id,
    value: draft[id],
    error: checks.wrong[id],
    onChange: (typed: string) => onChange({ [id]: typed }),
  });
  const typed = (id: TextPart) => ({ ...field(id), autoComplete: "off" });
  return (
    <Sheet>
      <Form label={text.part} onSubmit={() => checks.check(wrongIn(draft, plaatsing.startdatum)) && onSave()}>
        <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
        <FormSection heading={text.who}>
          <TextField label={text.coachNaam} {...typed("coachNaam")} />
          <Checkbox
            id="ik"
            label={text.isCoachIk}
            checked={draft.isCoachIk}
            onChange={(isCoachIk) => onChange({ isCoachIk })}
          />
          <Select label={text.specialisme} options={SPECIALISME_OPTIONS} {...field("specialisme")} />
        </FormSection>
        <OnTheFloor draft={draft} onChange={onChange} typed={typed} field={field} />
        <FormSection heading={text.much}>
          <Perioden
            perioden={draft.perioden}
            wrong={checks.wrong}
            onChange={(perioden) => onChange({ perioden })}
          />
          <TextArea
            label={text.doelen}
            description={text.doelenUitleg}
            optional
            rows={3}
            {...field("doelen")}
          />
          <DateField label={text.tot} description={text.totUitleg} optional {...field("tot")} />
          <TextField label={text.bereikbaar} {...typed("bereikbaar")} />
        </FormSection>
        <FormSection heading={text.decision}>
          <TextField label={text.besluitDoor} {...typed("besluitDoor")} />
          <DateField label={text.besluitOp} {...field("besluitOp")} />
          <TextArea label={text.besluitWaarom} rows={2} {...field("besluitWaarom")} />
        </FormSection>
        <FormSection heading={text.deal}>
          <Paragraph>{text.dealLead(capital(plaatsing.werkvorm))}</Paragraph>
          <TextField label={text.dienstverbandBij} {...typed("dienstverbandBij")} />
          <TextField label={text.begeleidingDoor} {...typed("begeleidingDoor")} />
          <TextField label={text.betaaldDoor} {...typed("betaaldDoor")} />
          <Select label={text.prijsPer} emptyLabel={text.none} options={PER_OPTIONS} {...field("prijsPer")} />
          {draft.prijsPer && <NumberField label={text.prijs} {...field("prijs")} />}
          <TextArea label={text.afspraken} optional rows={3} {...field("afspraken")} />
        </FormSection>
        {isStale(problem) ? (
          <Alert kind="warning" heading={text.conflict} />
        ) : (
          <ProblemAlert problem={checks.otherProblem} />
        )}
        <FormActions>
          <Button type="submit" kind="primary" busy={busy}>
            {text.save}
          </Button>
          <ButtonLink href={`/plaatsingen/${plaatsing.id}/begeleiding`} kind="subtle">
            {text.back}
          </ButtonLink>
        </FormActions>
      </Form>
    </Sheet>
  );
}

type FieldProps = {
  id: TextPart;
  value: string;
  error: string | undefined;
  onChange: (typed: string) => void;
};

/** What the werkgever and the colleague beside the inwoner do, and that the coach is there for them too. */
function OnTheFloor({
  draft,
  onChange,
  typed,
  field,
}: Pick<Props, "draft" | "onChange"> & {
  typed: (id: TextPart) => FieldProps & { autoComplete: string };
  field: (id: TextPart) => FieldProps;
}) {
  return (
    <FormSection heading={text.floor}>
      <TextField label={text.buddyNaam} optional {...typed("buddyNaam")} />
      {draft.buddyNaam && (
        <>
          <TextField label={text.buddyFunctie} optional {...typed("buddyFunctie")} />
          <Select
            label={text.buddyTraining}
            emptyLabel={text.unknownTraining}
            options={TRAINING_OPTIONS}
            {...field("buddyTraining")}
          />
        </>
      )}
      <CheckboxGroup
        id="werkgeverDoet"
        label={text.werkgeverDoet}
        optional
        options={WERKGEVER_OPTIONS}
        value={draft.werkgeverDoet}
        onChange={(werkgeverDoet) => onChange({ werkgeverDoet })}
      />
      <CheckboxGroup
        id="ookVoor"
        label={text.ookVoor}
        optional
        options={OOK_VOOR_OPTIONS}
        value={draft.ookVoor}
        onChange={(ookVoor) => onChange({ ookVoor })}
      />
    </FormSection>
  );
}
