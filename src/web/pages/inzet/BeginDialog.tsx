import { useState } from "react";
import { isIsoDate } from "#core/dates";
import { useChecks, type Wrong } from "../../checks.ts";
import { DateField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./inzet.text.ts";
import { begin, type Begin } from "./inzet.queries.ts";
import { type StapProps, useInzetChange } from "./inzet-change.ts";

const t = text.dialoog.begin;
type Field = "startdatum" | "geplandEinde";

/** The first day, and until when it is meant to last. */
export function BeginDialog(props: StapProps) {
  const { inzet, onClose } = props;
  const { vandaag } = useSession();
  const [draft, setDraft] = useState<Record<Field, string>>({
    startdatum: vandaag,
    geplandEinde: inzet.geplandEinde ?? "",
  });
  const { submit, busy, problem } = useInzetChange<Begin>(props, begin(inzet));
  const checks = useChecks<Field>(problem);
  const need = text.dialoog.einde.need.einddatum;
  const send = () => {
    const wrong: Wrong<Field> = {
      ...(!isIsoDate(draft.startdatum) && { startdatum: need }),
      ...(draft.geplandEinde !== "" && !isIsoDate(draft.geplandEinde) && { geplandEinde: need }),
    };
    if (checks.check(wrong))
      submit({ startdatum: draft.startdatum, geplandEinde: draft.geplandEinde || null });
  };
  const field = (id: Field) => ({
    id,
    label: t[id],
    value: draft[id],
    onChange: (typed: string) => setDraft({ ...draft, [id]: typed }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  return (
    <FormDialog
      heading={t.heading(inzet.instrument.naam)}
      lead={t.lead}
      sendLabel={t.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={send}
    >
      <DateField {...field("startdatum")} />
      <DateField {...field("geplandEinde")} optional />
    </FormDialog>
  );
}
