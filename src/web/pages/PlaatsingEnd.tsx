import { useQueryClient } from "@tanstack/react-query";
import { isIsoDate, type IsoDate } from "#core/dates";
import type { PlaatsingInFull } from "../../modules/plaatsingen/plaatsing.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { DateField, Select } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { useChange } from "../change.ts";
import { FormDialog } from "./dossier/FormDialog.tsx";
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
  const { submit, busy, problem, ...sent } = useChange<EindVraag, PlaatsingInFull>(
    (body, options) => endPlacement(id, versie, body, options),
    refresh,
    async () => {
      forget();
      onDone();
      await refresh();
      await queries.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
    },
  );
  const checks = useChecks<Field>(problem);
  const field = (id: Field) => ({
    id,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  return (
    <FormDialog
      heading={text.endHeading(functie)}
      lead={text.endText}
      sendLabel={text.endSend}
      subject={text.endSubject}
      negative
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        sent.forget();
        if (!checks.check(wrongIn(draft))) return;
        submit({ einddatum: draft.einddatum as IsoDate, reden: draft.reden as EindVraag["reden"] });
      }}
    >
      <DateField {...field("einddatum")} label={text.endDay} />
      <Select {...field("reden")} label={text.endReason} emptyLabel={text.choose} options={REASONS} />
    </FormDialog>
  );
}

function wrongIn({ einddatum, reden }: { einddatum: string; reden: string }): Wrong<Field> {
  return {
    ...(!isIsoDate(einddatum) && { einddatum: text.needDay }),
    ...(!reden && { reden: text.needReason }),
  };
}
