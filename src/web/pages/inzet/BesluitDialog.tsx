import { useState } from "react";
import { useChecks, type Wrong } from "../../checks.ts";
import { RadioGroup, TextArea } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./inzet.text.ts";
import { type Besluit, decide, decideChange } from "./inzet.queries.ts";
import { text as wijziging } from "./wijziging.text.ts";
import { openWijziging } from "./Wijzigingen.tsx";
import { type StapProps, useInzetChange } from "./inzet-change.ts";

const t = text.dialoog.besluit;
type Field = "antwoord" | "reden";

/** Yes or no to a request, or to a change of what runs; a no says why. */
export function BesluitDialog(props: StapProps) {
  const { inzet, onClose } = props;
  const isWijziging = openWijziging(inzet) !== undefined;
  const over = isWijziging ? wijziging.besluitDialoog : t;
  const [draft, setDraft] = useState<Record<Field, string>>({ antwoord: "", reden: "" });
  const { submit, busy, problem } = useInzetChange<Besluit>(
    props,
    isWijziging ? decideChange(inzet) : decide(inzet),
  );
  const checks = useChecks<Field>(problem);
  const reden = draft.reden.trim();
  const send = () => {
    const wrong: Wrong<Field> = {
      ...(draft.antwoord === "" && { antwoord: t.need.antwoord }),
      ...(draft.antwoord === "nee" && reden.length < 5 && { reden: t.need.reden }),
    };
    if (checks.check(wrong)) submit({ isToegekend: draft.antwoord === "ja", reden: reden || null });
  };
  const field = (id: Field) => ({
    id,
    value: draft[id],
    onChange: (typed: string) => setDraft({ ...draft, [id]: typed }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  return (
    <FormDialog
      heading={over.heading(inzet.instrument.naam)}
      lead={over.lead}
      sendLabel={t.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={send}
    >
      <RadioGroup
        {...field("antwoord")}
        label={t.antwoord}
        columns
        options={[
          { value: "ja", label: t.ja },
          { value: "nee", label: t.nee },
        ]}
      />
      <TextArea {...field("reden")} label={t.reden} description={t.redenHint} optional />
    </FormDialog>
  );
}
