import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { InstrumentInFull } from "../../../modules/instrumentengids/instrument.ts";
import type { Pilot } from "../../../modules/instrumentengids/pilot.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { RadioGroup, TextArea } from "../../nlds/index.ts";
import { useChange } from "../../change.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./gebruik.text.ts";
import { decidePilot, type Pilotbesluit } from "./instrumenten.queries.ts";

const t = text.pilot.besluitDialoog;
type Field = keyof Pilotbesluit;

/** What was learned, beside what was said before, and the decision. */
export function PilotBesluitDialog({ pilot, onClose }: { pilot: Pilot; onClose: () => void }) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Record<Field, string>>({ evaluatie: "", besluit: "", waarom: "" });
  const refresh = () => queries.invalidateQueries({ queryKey: ["instrumenten"] });
  const { submit, busy, problem } = useChange<Pilotbesluit, InstrumentInFull>(
    decidePilot(pilot),
    refresh,
    async () => {
      onClose();
      await refresh();
    },
  );
  const checks = useChecks<Field>(problem);
  const send = () => {
    const wrong: Wrong<Field> = {
      ...(draft.evaluatie.trim() === "" && { evaluatie: t.need.evaluatie }),
      ...(draft.besluit === "" && { besluit: t.need.besluit }),
      ...(draft.waarom.trim() === "" && { waarom: t.need.waarom }),
    };
    if (!checks.check(wrong)) return;
    submit({
      evaluatie: draft.evaluatie.trim(),
      besluit: draft.besluit as Pilotbesluit["besluit"],
      waarom: draft.waarom.trim(),
    });
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
      heading={t.heading}
      lead={t.lead(pilot.maatstaf)}
      sendLabel={t.send}
      subject={t.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={send}
    >
      <TextArea {...field("evaluatie")} />
      <RadioGroup
        {...field("besluit")}
        options={[
          { value: "doorgaan", label: t.doorgaan },
          { value: "stoppen", label: t.stoppen },
        ]}
      />
      <TextArea {...field("waarom")} />
    </FormDialog>
  );
}
