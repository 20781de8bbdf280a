import type { Taak, Taakbord } from "../../modules/functiecreatie/taakbord.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import {
  Button,
  CheckboxGroup,
  Details,
  ErrorSummary,
  Form,
  FormActions,
  NumberField,
  Paragraph,
  Select,
  Stack,
  TextField,
} from "../nlds/index.ts";
import { BoardProblem, useBoard } from "./FunctiecreatieBord.tsx";
import { text } from "./FunctiecreatiePage.text.ts";
import {
  emptyTaak,
  type Taakveld,
  type Taakvelden,
  veldenVan,
  withTaak,
  wrongInTaak,
} from "./functiecreatie/taak.ts";

const SHORT = { width: "short" } as const;
const DELEN = Object.entries(text.dagdelen).map(([value, label]) => ({ value, label }));

type FormProps = {
  bord: Taakbord;
  /** The task that is changed, and what then follows. */
  taak?: Taak;
  onDone?: () => void;
};

/** A new task, or one that changes. One of them at a time on a page. */
export function TaakForm({ bord, taak, onDone }: FormProps) {
  const start = taak ? veldenVan(taak) : emptyTaak(bord.functies.at(-1)?.id ?? "");
  const key = `taak/${bord.werkgeverId}${taak ? `/${taak.id}` : ""}`;
  const { draft, change, forget } = useDraft<Taakvelden>(key, start);
  const done = () => {
    forget();
    onDone?.();
  };
  const { submit, busy, problem, forget: again } = useBoard(bord, done);
  const checks = useChecks<Taakveld>(null);
  const { wrong } = checks;
  const field = (id: "taak" | "functie" | "taakuren" | "weg") => ({
    id,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(wrong[id] && { error: wrong[id] }),
  });
  const send = () => {
    again();
    if (checks.check(wrongInTaak(draft, bord, taak))) submit(withTaak(bord, draft, taak));
  };
  return (
    <Form onSubmit={send} label={taak ? text.editing(taak.naam) : text.addTaak}>
      <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
      <TextField {...field("taak")} label={text.taak} description={text.taakHint} autoComplete="off" />
      <Select
        {...field("functie")}
        label={text.vanFunctie}
        emptyLabel={text.kies}
        options={bord.functies.map(({ id, naam, afdeling }) => ({
          value: id,
          label: `${naam}, ${afdeling}`,
        }))}
      />
      <NumberField {...field("taakuren")} {...SHORT} unit={text.hour} label={text.taakuren} />
      <NumberField
        {...field("weg")}
        {...SHORT}
        unit={text.hour}
        label={text.weg}
        description={text.wegHint}
        optional
      />
      <Details summary={text.eisen}>
        <Demands bord={bord} draft={draft} change={change} {...(wrong.tillen && { error: wrong.tillen })} />
      </Details>
      <BoardProblem problem={problem} />
      <FormActions>
        <Button kind="secondary" type="submit" busy={busy}>
          {text.saveTaak}
        </Button>
        {taak && (
          <Button kind="subtle" onPress={done}>
            {text.cancel}
          </Button>
        )}
      </FormActions>
    </Form>
  );
}

type DemandsProps = {
  bord: Taakbord;
  draft: Taakvelden;
  change: (part: Partial<Taakvelden>) => void;
  error?: string;
};

function Demands({ bord: { vragen }, draft, change, error }: DemandsProps) {
  return (
    <Stack>
      <Paragraph soft>{text.eisenHint}</Paragraph>
      {vragen.map(({ onderwerp, vraag, eenheid, opties }) => {
        const field = {
          id: onderwerp,
          label: vraag,
          value: draft.eisen[onderwerp] ?? "",
          onChange: (typed: string) => change({ eisen: { ...draft.eisen, [onderwerp]: typed } }),
        };
        return opties.length > 0 ? (
          <Select
            key={onderwerp}
            {...field}
            emptyLabel={text.nietGevraagd}
            options={opties.map(({ code, label }) => ({ value: code, label }))}
          />
        ) : (
          <NumberField
            key={onderwerp}
            {...field}
            {...SHORT}
            {...(eenheid && { unit: eenheid })}
            {...(error && { error })}
            optional
          />
        );
      })}
      <CheckboxGroup
        id="delen"
        label={text.delen}
        description={text.delenHint}
        options={DELEN}
        value={[...draft.delen]}
        onChange={(delen) => change({ delen })}
      />
    </Stack>
  );
}
