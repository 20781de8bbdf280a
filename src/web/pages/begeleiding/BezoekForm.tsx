import { CHECKVRAGEN } from "../../../modules/begeleiding/checkmoment.ts";
import { useChecks } from "../../checks.ts";
import { longDate } from "../../format.ts";
import {
  Button,
  ButtonLink,
  Checkbox,
  DateField,
  Details,
  ErrorSummary,
  Form,
  FormActions,
  FormSection,
  RadioGroup,
  Select,
  Sheet,
  Text,
  TextArea,
  TextField,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { text } from "../BezoekPage.text.ts";
import { text as changeText } from "../BezoekWijzigPage.text.ts";
import { type BezoekDraft, type BezoekField, wrongIn } from "./bezoek.ts";

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const GAAT = optionsOf(text.gaat);
const GAAT_INWONER = GAAT.filter(({ value }) => value !== "niet besproken");

type Props = {
  naam: string;
  /** `dag` is null where the report already did it. */
  check: { readonly maand: number; readonly dag: string | null } | null;
  draft: BezoekDraft;
  onChange: (part: Partial<BezoekDraft>) => void;
  problem: Error | null;
  busy: boolean;
  onSave: () => void;
  /** Corrects what was written down: what came out of it then has its own place. */
  isChange?: boolean;
  back?: string;
};

export function BezoekForm(props: Props) {
  const {
    naam,
    check,
    draft,
    onChange,
    problem,
    busy,
    onSave,
    isChange = false,
    back = "/begeleiding",
  } = props;
  const { vandaag } = useSession();
  const checks = useChecks<BezoekField>(problem);
  const field = <Name extends keyof BezoekDraft>(name: Name) => ({
    id: name,
    value: draft[name],
    ...(name in checks.wrong && { error: checks.wrong[name as BezoekField] }),
    onChange: (value: BezoekDraft[Name]) => onChange({ [name]: value }),
  });
  return (
    <Sheet>
      <Form label={text.part} onSubmit={() => checks.check(wrongIn(draft, vandaag)) && onSave()}>
        <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
        <RadioGroup label={text.inwoner(naam)} options={GAAT_INWONER} columns {...field("inwoner")} />
        <FormSection heading={text.werkgever}>
          <RadioGroup label={text.werk} options={GAAT} columns {...field("werk")} />
          <RadioGroup label={text.samenwerking} options={GAAT} columns {...field("samenwerking")} />
          <RadioGroup label={text.aanwezigheid} options={GAAT} columns {...field("aanwezigheid")} />
        </FormSection>
        <TextArea label={text.tekst} description={text.tekstUitleg} optional rows={3} {...field("tekst")} />
        {!isChange && (
          <>
            <TextField
              label={text.actie}
              description={text.actieUitleg}
              optional
              autoComplete="off"
              {...field("actie")}
            />
            {draft.actie && (
              <RadioGroup
                label={text.actieWie}
                options={optionsOf(text.wie)}
                columns
                {...field("actieWie")}
              />
            )}
            <Checkbox
              id="signaal"
              label={text.signaal}
              description={text.signaalUitleg}
              checked={draft.isSignaal}
              onChange={(isSignaal) => onChange({ isSignaal })}
            />
          </>
        )}
        <Checkbox
          id="zichtbaar"
          label={text.zichtbaar(naam)}
          checked={draft.isZichtbaar}
          onChange={(isZichtbaar) => onChange({ isZichtbaar })}
        />
        {check && <CheckQuestions check={check} draft={draft} onChange={onChange} />}
        <Select label={text.volgend} options={NEXT} {...field("volgend")} />
        {draft.volgend === "anders" && <DateField label={text.volgendDatum} {...field("volgendDatum")} />}
        <Details summary={text.meer}>
          <DateField label={text.datum} {...field("datum")} />
          <RadioGroup label={text.wijze} options={optionsOf(text.wijzen)} {...field("wijze")} />
        </Details>
        <ProblemAlert problem={checks.otherProblem} />
        <FormActions>
          <Button type="submit" kind="primary" busy={busy}>
            {isChange ? changeText.save : text.save}
          </Button>
          <ButtonLink href={back} kind="subtle">
            {text.back}
          </ButtonLink>
          <Text soft small>
            {text.keeps}
          </Text>
        </FormActions>
      </Form>
    </Sheet>
  );
}

/** Numbers as keys would come first in an object: the order of the page. */
const NEXT = (["4", "2", "13", "anders", ""] as const).map((value) => ({
  value,
  label: text.volgendKeuzes[value],
}));

function CheckQuestions({
  check,
  draft,
  onChange,
}: Pick<Props, "draft" | "onChange"> & {
  check: NonNullable<Props["check"]>;
}) {
  const maand = String(check.maand);
  const answer = (code: string, given: string) =>
    onChange({ antwoorden: { ...draft.antwoorden, [code]: given } });
  return (
    <>
      <Checkbox
        id="checkmoment"
        label={text.check(maand)}
        {...(check.dag && { description: text.checkUitleg(longDate(check.dag)) })}
        checked={draft.checkmoment === maand}
        onChange={(on) => onChange({ checkmoment: on ? maand : "" })}
      />
      {draft.checkmoment && (
        <Details summary={text.checkvragen}>
          {CHECKVRAGEN.map(({ code, vraag }) => (
            <RadioGroup
              key={code}
              id={`vraag-${code}`}
              label={vraag}
              columns
              options={optionsOf(text.antwoorden)}
              value={draft.antwoorden[code] ?? ""}
              onChange={(given) => answer(code, given)}
            />
          ))}
        </Details>
      )}
    </>
  );
}
