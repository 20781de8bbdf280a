import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Deelname, Deelnemer } from "../../../modules/trajecten/deelname.ts";
import { useChecks } from "../../checks.ts";
import { RadioGroup } from "../../nlds/index.ts";
import { useChange } from "../dossier/change.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../DossierInstrumentenPage.text.ts";
import { type Antwoord, answerAanbod } from "./trajecten.queries.ts";

const t = text.aanbod;
type Field = "antwoord";

export type AanbodDialogProps = { deelname: Deelname; onClose: () => void; onDone: () => void };

/** What the inwoner said to the place that is kept for him; who waits can only go off the list. */
export function AanbodDialog({ deelname, onClose, onDone }: AanbodDialogProps) {
  const queries = useQueryClient();
  const [antwoord, setAntwoord] = useState(deelname.status === "wacht" ? "nee" : "");
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: ["inwoner", deelname.inwonerId] });
    await queries.invalidateQueries({ queryKey: ["trajecten"] });
  };
  const { submit, busy, problem } = useChange<Antwoord, Deelnemer>(
    (body, options) => answerAanbod(deelname, body, options),
    refresh,
    async () => {
      onDone();
      await refresh();
    },
  );
  const checks = useChecks<Field>(problem);
  const options = [
    ...(deelname.status === "aangeboden" ? [{ value: "ja", label: t.ja }] : []),
    { value: "nee", label: t.nee },
  ];
  return (
    <FormDialog
      heading={deelname.status === "wacht" ? text.af : t.heading(deelname.groep)}
      lead={t.lead}
      sendLabel={t.send}
      subject={t.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        if (checks.check(antwoord ? {} : { antwoord: t.need }))
          submit({ antwoord: antwoord as "ja" | "nee" });
      }}
    >
      <RadioGroup
        id="antwoord"
        label={t.vraag}
        options={options}
        value={antwoord}
        onChange={setAntwoord}
        {...(checks.wrong.antwoord && { error: checks.wrong.antwoord })}
      />
    </FormDialog>
  );
}
