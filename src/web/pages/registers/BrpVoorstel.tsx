import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Alert, Button, CheckboxGroup, FormActions, Paragraph, Stack } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import type { AskBrp, Brpantwoord } from "./registers.queries.ts";
import { text } from "./registers.text.ts";
import { type Persoonsvelden, samen, type Verschil, verschillenMet } from "./verschillen.ts";

const words = text.brp;

type Props = {
  form: Persoonsvelden;
  ask: AskBrp;
  /** What has to be filled in first, in words. */
  missing?: string | null;
  onTake: (deel: Partial<Persoonsvelden>) => void;
};

/** Asks the BRP when someone wants to, and puts beside the form what it has otherwise. Nothing changes by itself. */
export function BrpVoorstel({ form, ask, missing = null, onTake }: Props) {
  const [taken, setTaken] = useState<number | null>(null);
  const [isTooEarly, setTooEarly] = useState(false);
  const asking = useMutation({ mutationFn: ask, onMutate: () => setTaken(null) });
  const done = (aantal: number, deel: Partial<Persoonsvelden>) => {
    onTake(deel);
    setTaken(aantal);
    asking.reset();
  };
  const press = () => {
    setTooEarly(missing !== null);
    if (missing === null) asking.mutate();
  };
  return (
    <Stack>
      <Paragraph small soft>
        {words.hint}
      </Paragraph>
      <FormActions>
        <Button kind="secondary" busy={asking.isPending} onPress={press}>
          {words.ask}
        </Button>
      </FormActions>
      {isTooEarly && missing && <Alert kind="info" heading={missing} />}
      <ProblemAlert problem={asking.error} />
      {taken !== null && taken > 0 && <Alert kind="ok" heading={words.taken(taken)} focus />}
      {asking.data && <Answer antwoord={asking.data} form={form} onDone={done} />}
    </Stack>
  );
}

function Answer({
  antwoord: { stand, uitleg, persoon },
  form,
  onDone,
}: {
  antwoord: Brpantwoord;
  form: Persoonsvelden;
  onDone: (aantal: number, deel: Partial<Persoonsvelden>) => void;
}) {
  if (stand !== "antwoord")
    return (
      <Alert kind="warning" heading={words.noAnswer}>
        {uitleg}
      </Alert>
    );
  if (!persoon)
    return (
      <Alert kind="info" heading={words.nobody}>
        {uitleg}
      </Alert>
    );
  const verschillen = verschillenMet(form, persoon);
  return (
    <Stack>
      {persoon.opgeschort && (
        <Alert kind="warning" heading={words.suspended}>
          {words.suspendedText(persoon.opgeschort)}
        </Alert>
      )}
      {persoon.adresGeheim && (
        <Alert kind="warning" heading={words.secret}>
          {words.secretText}
        </Alert>
      )}
      {persoon.inOnderzoek && <Paragraph small>{words.inResearch}</Paragraph>}
      {verschillen.length === 0 ? (
        <Alert kind="ok" heading={words.same} />
      ) : (
        <Choice verschillen={verschillen} onDone={onDone} />
      )}
    </Stack>
  );
}

function Choice({
  verschillen,
  onDone,
}: {
  verschillen: readonly Verschil[];
  onDone: (aantal: number, deel: Partial<Persoonsvelden>) => void;
}) {
  const [chosen, setChosen] = useState<readonly string[]>(() => verschillen.map(({ id }) => id));
  const wanted = verschillen.filter(({ id }) => chosen.includes(id));
  return (
    <Stack>
      <CheckboxGroup
        id="brp-verschillen"
        label={words.choose}
        description={words.heading}
        options={verschillen.map(({ id, nu, brp }) => ({
          value: id,
          label: words.line(text.fields[id], nu, brp),
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <FormActions>
        {wanted.length > 0 && (
          <Button kind="secondary" onPress={() => onDone(wanted.length, samen(wanted))}>
            {words.take(wanted.length)}
          </Button>
        )}
        <Button kind="subtle" onPress={() => onDone(0, {})}>
          {words.leave}
        </Button>
      </FormActions>
    </Stack>
  );
}
