import { useQueryClient } from "@tanstack/react-query";
import { isIsoDate, type IsoDate } from "#core/dates";
import type { Voorstel, VoorstelInFull } from "../../modules/voorstellen/voorstel.ts";
import { ProblemError } from "../api.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { useDraft } from "../draft.ts";
import {
  Alert,
  Button,
  DateField,
  Dialog,
  ErrorSummary,
  Form,
  Paragraph,
  RadioGroup,
  Stack,
  TextArea,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./VoorstellenPage.text.ts";
import { type Antwoord, sendAnswer } from "./voorstellen/voorstellen.queries.ts";

type Field = "antwoord" | "toelichting" | "datum";
const words = text.dialog;

/** The yes or no of the inwoner. When a colleague was faster, what was typed stays. */
export function AnswerDialog({
  voorstel: { id, inwonerId, inwonernaam },
  current,
  onClose,
  onDone,
}: {
  voorstel: Voorstel;
  /** As the list has it now. */
  current: Voorstel;
  onClose: () => void;
  onDone: (yes: boolean) => void;
}) {
  const { vandaag } = useSession();
  const queries = useQueryClient();
  const naam = inwonernaam ?? text.person;
  const { draft, change, forget } = useDraft<Record<Field, string>>(`antwoord/${id}`, {
    antwoord: "",
    toelichting: "",
    datum: vandaag,
  });
  const refresh = () => queries.invalidateQueries({ queryKey: ["voorstellen"] });
  const {
    submit,
    busy,
    problem,
    forget: again,
  } = useSubmit<Antwoord, VoorstelInFull>(
    async (body, options) => {
      try {
        return await sendAnswer(id, current.versie, body, options);
      } catch (error) {
        if (isStale(error)) await refresh();
        throw error;
      }
    },
    async (_, { antwoord }) => {
      forget();
      onDone(antwoord === "ja");
      await refresh();
      await queries.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
      await queries.invalidateQueries({ queryKey: ["voorstel", id] });
    },
  );
  const checks = useChecks<Field>(problem);
  const send = () => {
    again();
    if (!checks.check(wrongIn(draft))) return;
    const toelichting = draft.toelichting.trim();
    submit({
      antwoord: draft.antwoord as Antwoord["antwoord"],
      ...(toelichting && { toelichting }),
      datum: draft.datum as IsoDate,
    });
  };
  const field = (id: Field) => ({
    id,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  return (
    <Dialog
      open
      onClose={onClose}
      heading={words.heading(naam)}
      actions={
        <>
          <Button kind="primary" onPress={send} busy={busy}>
            {words.send}
          </Button>
          <Button kind="subtle" onPress={onClose}>
            {words.back}
          </Button>
        </>
      }
    >
      <Form onSubmit={send}>
        <Stack gap="loose">
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <Paragraph>{words.who(naam)}</Paragraph>
          <RadioGroup
            {...field("antwoord")}
            label={words.answer}
            options={[
              { value: "ja", label: words.yes },
              { value: "nee", label: words.no },
            ]}
          />
          <TextArea
            {...field("toelichting")}
            label={words.why}
            description={words.whyHint}
            rows={2}
            optional
          />
          <DateField {...field("datum")} label={words.day} />
          {isStale(problem) ? (
            <Alert kind="warning" heading={words.conflict}>
              {words.conflictText}
            </Alert>
          ) : (
            <ProblemAlert problem={checks.otherProblem} />
          )}
        </Stack>
      </Form>
    </Dialog>
  );
}

function wrongIn({ antwoord, datum }: { antwoord: string; datum: string }): Wrong<Field> {
  return {
    ...(!antwoord && { antwoord: words.needAnswer }),
    ...(!isIsoDate(datum) && { datum: words.needDay }),
  };
}

const isStale = (error: unknown) => error instanceof ProblemError && error.status === 412;
