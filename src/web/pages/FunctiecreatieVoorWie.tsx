import { DOELGROEPEN } from "../../modules/functiecreatie/doelgroepen.ts";
import type { Taakbord } from "../../modules/functiecreatie/taakbord.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import type { useChecks } from "../checks.ts";
import {
  Button,
  CheckboxGroup,
  Combobox,
  Details,
  ErrorSummary,
  Form,
  FormActions,
  FormSection,
  List,
  NumberField,
  Paragraph,
  Row,
  Stack,
  Switch,
  Text,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { FunctiecreatieInwoners } from "./FunctiecreatieInwoners.tsx";
import { text } from "./FunctiecreatiePage.text.ts";
import { findWerkgevers } from "./functiecreatie/functiecreatie.queries.ts";
import { chosen, fieldId, type Groepsveld, type Vraagvelden } from "./functiecreatie/vraag.ts";

type Props = {
  bord: Taakbord;
  velden: Vraagvelden;
  change: (part: Partial<Vraagvelden>) => void;
  checks: ReturnType<typeof useChecks>;
  busy: boolean;
  isAgain: boolean;
  onSubmit: () => void;
};

const SHORT = { width: "short" } as const;
const GROEPEN = DOELGROEPEN.map(({ id, naam }) => ({ value: id, label: naam }));

/** For which doelgroepen, with what hours and costs, and whose tasks may come with it. */
export function FunctiecreatieVoorWie(props: Props) {
  const { velden, change, checks, busy, isAgain, onSubmit } = props;
  const { gebruiker } = useSession();
  const seesInwoners = scopesOf(gebruiker, "read", "mogelijkheden").length > 0;
  return (
    <Form onSubmit={onSubmit} label={text.forWhom}>
      <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
      <Paragraph>{text.forWhomText}</Paragraph>
      <CheckboxGroup
        id="groepen"
        label={text.groepen}
        options={GROEPEN}
        value={[...velden.groepen]}
        onChange={(groepen) => change({ groepen })}
        {...(checks.wrong["groepen"] && { error: checks.wrong["groepen"] })}
      />
      {chosen(velden).map(({ id, naam, uitleg }) =>
        hasError(props, id) ? (
          <FormSection key={id} heading={naam}>
            <Terms {...props} groep={id} uitleg={uitleg} />
          </FormSection>
        ) : (
          <Details key={id} summary={summaryOf(naam, velden.perGroep[id]!)}>
            <Terms {...props} groep={id} uitleg={uitleg} />
          </Details>
        ),
      )}
      {seesInwoners && <FunctiecreatieInwoners {...props} />}
      <Employers {...props} />
      <Locks {...props} />
      <ProblemAlert problem={checks.otherProblem} />
      <FormActions>
        <Button kind="primary" type="submit" busy={busy} busyText={text.busy}>
          {isAgain ? text.again : text.make}
        </Button>
        {busy && <Text soft>{text.busyNote}</Text>}
      </FormActions>
    </Form>
  );
}

/** What is wrong must not be folded away. */
const hasError = ({ checks }: Props, groep: string): boolean =>
  Object.keys(checks.wrong).some((id) => id.startsWith(`${groep}-`));

const summaryOf = (naam: string, { aantal, min, max, tarief }: Vraagvelden["perGroep"][string]) =>
  text.groupLine(naam, aantal, min, max, tarief);

function Terms({ velden, change, checks, groep, uitleg }: Props & { groep: string; uitleg: string }) {
  const typed = velden.perGroep[groep]!;
  const field = (veld: Groepsveld) => {
    const id = fieldId(groep, veld);
    return {
      id,
      value: typed[veld],
      onChange: (waarde: string) =>
        change({ perGroep: { ...velden.perGroep, [groep]: { ...typed, [veld]: waarde } } }),
      ...(checks.wrong[id] && { error: checks.wrong[id] }),
    };
  };
  return (
    <Stack>
      <Paragraph soft>{`${uitleg}.`}</Paragraph>
      <NumberField {...field("aantal")} {...SHORT} label={text.aantal} />
      <NumberField {...field("min")} {...SHORT} unit={text.hour} label={text.min} />
      <NumberField {...field("max")} {...SHORT} unit={text.hour} label={text.max} />
      <NumberField {...field("tarief")} {...SHORT} prefix="€" label={text.loon} />
    </Stack>
  );
}

function Employers({ bord, velden, change }: Props) {
  const { ook, stapelen } = velden;
  return (
    <>
      <Combobox
        id="ook"
        label={text.ook}
        description={text.ookHint}
        optional
        value={null}
        load={findWerkgevers}
        onChange={(option) => {
          const isNew = option && option.id !== bord.werkgeverId && ook.every(({ id }) => id !== option.id);
          if (isNew && ook.length < 4) change({ ook: [...ook, { id: option.id, label: option.label }] });
        }}
      />
      {ook.map(({ id, label }) => (
        <Row key={id}>
          <Text>{text.ookWith(label)}</Text>
          <Button
            dense
            kind="subtle"
            label={text.ookRemove(label)}
            onPress={() => change({ ook: ook.filter((een) => een.id !== id) })}
          >
            {text.remove}
          </Button>
        </Row>
      ))}
      {ook.length > 0 && (
        <Switch
          id="stapelen"
          label={text.stapelen}
          checked={stapelen}
          onChange={(aan) => change({ stapelen: aan })}
        />
      )}
    </>
  );
}

function Locks({ bord, velden, change }: Props) {
  if (velden.sloten.length === 0) return null;
  const wie = (id: string) =>
    DOELGROEPEN.find((groep) => groep.id === id)?.naam.toLowerCase() ??
    velden.inwoners.find((inwoner) => inwoner.id === id)?.label ??
    id;
  return (
    <FormSection heading={text.locked}>
      <List plain>
        {velden.sloten.map((slot) => {
          const taak = bord.taken.find(({ id }) => id === slot.taakId)?.naam ?? slot.taakId;
          return (
            <Row key={slot.taakId}>
              <Text>{text.lockedLine(taak, wie(slot.doelgroepId))}</Text>
              <Button
                dense
                kind="subtle"
                label={text.unlockLabel(taak)}
                onPress={() => change({ sloten: velden.sloten.filter((een) => een !== slot) })}
              >
                {text.unlock}
              </Button>
            </Row>
          );
        })}
      </List>
    </FormSection>
  );
}
