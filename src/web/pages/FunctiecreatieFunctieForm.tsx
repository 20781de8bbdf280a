import type { Taakbord } from "../../modules/functiecreatie/taakbord.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { Button, ErrorSummary, Form, FormActions, NumberField, TextField } from "../nlds/index.ts";
import { BoardProblem, useBoard } from "./FunctiecreatieBord.tsx";
import { text } from "./FunctiecreatiePage.text.ts";
import { EMPTY_FUNCTIE, type Functievelden, withFunctie, wrongInFunctie } from "./functiecreatie/bord.ts";
import { fieldsOf } from "./rekenhulp/fields.ts";

const SHORT = { width: "short" } as const;

export function FunctieForm({ bord }: { bord: Taakbord }) {
  const { draft, change, forget } = useDraft<Functievelden>(`functie/${bord.werkgeverId}`, EMPTY_FUNCTIE);
  const { submit, busy, problem, forget: again } = useBoard(bord, forget);
  const checks = useChecks<keyof Functievelden>(null);
  const field = fieldsOf(draft, change, checks.wrong);
  const send = () => {
    again();
    if (checks.check(wrongInFunctie(draft))) submit(withFunctie(bord, draft));
  };
  return (
    <Form onSubmit={send} label={text.addFunctie}>
      <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
      <TextField {...field("naam")} label={text.functie} description={text.functieHint} autoComplete="off" />
      <TextField {...field("afdeling")} width="medium" label={text.afdeling} autoComplete="off" />
      <NumberField {...field("tarief")} {...SHORT} prefix="€" label={text.tarief} />
      <NumberField {...field("uren")} {...SHORT} unit={text.hour} label={text.uren} />
      <NumberField
        {...field("minimum")}
        {...SHORT}
        unit={text.hour}
        label={text.minimum}
        description={text.minimumHint}
        optional
      />
      <BoardProblem problem={problem} />
      <FormActions>
        <Button kind="secondary" type="submit" busy={busy}>
          {text.saveFunctie}
        </Button>
      </FormActions>
    </Form>
  );
}
