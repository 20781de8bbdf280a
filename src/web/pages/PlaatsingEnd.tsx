import { useQueryClient } from "@tanstack/react-query";
import { isIsoDate, type IsoDate } from "#core/dates";
import type { PlaatsingInFull } from "../../modules/plaatsingen/plaatsing.ts";
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
  Select,
  Stack,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./PlaatsingPage.text.ts";
import { type EindVraag, endPlacement } from "./plaatsing/plaatsing.queries.ts";

type Field = "einddatum" | "reden";

const REASONS = Object.entries(text.reasons).map(([value, label]) => ({ value, label }));

/** The last day and why. When a colleague changed the plaatsing meanwhile, what was typed stays. */
export function PlaatsingEnd({
  plaatsing: { id, inwonerId, functie, versie },
  onClose,
  onDone,
}: {
  plaatsing: PlaatsingInFull;
  onClose: () => void;
  onDone: () => void;
}) {
  const { vandaag } = useSession();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<Record<Field, string>>(`einde/${id}`, {
    einddatum: vandaag,
    reden: "",
  });
  const refresh = () => queries.invalidateQueries({ queryKey: ["plaatsing", id] });
  const {
    submit,
    busy,
    problem,
    forget: again,
  } = useSubmit<EindVraag, PlaatsingInFull>(
    async (body, options) => {
      try {
        return await endPlacement(id, versie, body, options);
      } catch (error) {
        if (isStale(error)) await refresh();
        throw error;
      }
    },
    async () => {
      forget();
      onDone();
      await refresh();
      await queries.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
    },
  );
  const checks = useChecks<Field>(problem);
  const send = () => {
    again();
    if (!checks.check(wrongIn(draft))) return;
    submit({ einddatum: draft.einddatum as IsoDate, reden: draft.reden as EindVraag["reden"] });
  };
  const errorOf = (field: Field) => checks.wrong[field] && { error: checks.wrong[field] };
  return (
    <Dialog
      open
      onClose={onClose}
      heading={text.endHeading(functie)}
      actions={
        <>
          <Button kind="primary" negative onPress={send} busy={busy}>
            {text.endSend}
          </Button>
          <Button kind="subtle" onPress={onClose}>
            {text.back}
          </Button>
        </>
      }
    >
      <Form onSubmit={send}>
        <Stack gap="loose">
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <Paragraph>{text.endText}</Paragraph>
          <DateField
            id="einddatum"
            label={text.endDay}
            value={draft.einddatum}
            onChange={(einddatum) => change({ einddatum })}
            {...errorOf("einddatum")}
          />
          <Select
            id="reden"
            label={text.endReason}
            emptyLabel={text.choose}
            options={REASONS}
            value={draft.reden}
            onChange={(reden) => change({ reden })}
            {...errorOf("reden")}
          />
          {isStale(problem) ? (
            <Alert kind="warning" heading={text.conflict}>
              {text.conflictText}
            </Alert>
          ) : (
            <ProblemAlert problem={checks.otherProblem} />
          )}
        </Stack>
      </Form>
    </Dialog>
  );
}

function wrongIn({ einddatum, reden }: { einddatum: string; reden: string }): Wrong<Field> {
  return {
    ...(!isIsoDate(einddatum) && { einddatum: text.needDay }),
    ...(!reden && { reden: text.needReason }),
  };
}

const isStale = (error: unknown) => error instanceof ProblemError && error.status === 412;
