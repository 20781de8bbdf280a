import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Deelname, Deelnemer } from "../../../modules/trajecten/deelname.ts";
import { useChecks } from "../../checks.ts";
import { RadioGroup } from "../../nlds/index.ts";
import { useChange } from "../../change.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../DossierInstrumentenPage.text.ts";
import { type Antwoord, answerAanbod } from "./trajecten.queries.ts";

export type AanbodDialogProps = {
  deelname: Deelname;
  onClose: () => void;
  /** In words what happened. */
  onDone: (said: string) => void;
};

/** What the inwoner said to the place that is kept for him. Who waits, or did not begin yet, can only go. */
export function AanbodDialog(props: AanbodDialogProps) {
  const { status } = props.deelname;
  return status === "wacht" || status === "doet mee" ? (
    <NeeDialog {...props} words={text.nee[status]} />
  ) : (
    <AntwoordDialog {...props} />
  );
}

function NeeDialog({
  deelname,
  onClose,
  onDone,
  words,
}: AanbodDialogProps & { words: (typeof text.nee)["wacht" | "doet mee"] }) {
  const { submit, busy, problem } = useAntwoord(deelname, () => onDone(words.gedaan(deelname.groep)));
  return (
    <FormDialog
      heading={words.heading(deelname.groep)}
      lead={words.lead}
      sendLabel={words.send}
      negative
      subject={text.dialoog.subject}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onSend={() => submit({ antwoord: "nee" })}
    >
      {null}
    </FormDialog>
  );
}

function AntwoordDialog({ deelname, onClose, onDone }: AanbodDialogProps) {
  const t = text.aanbod;
  const [antwoord, setAntwoord] = useState("");
  const { submit, busy, problem } = useAntwoord(deelname, (said) =>
    onDone(text.antwoordGedaan[said](deelname.groep)),
  );
  const checks = useChecks<"antwoord">(problem);
  return (
    <FormDialog
      heading={t.heading(deelname.groep)}
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
        options={[
          { value: "ja", label: t.ja },
          { value: "nee", label: t.nee },
        ]}
        value={antwoord}
        onChange={setAntwoord}
        {...(checks.wrong.antwoord && { error: checks.wrong.antwoord })}
      />
    </FormDialog>
  );
}

function useAntwoord(deelname: Deelname, onDone: (said: Antwoord["antwoord"]) => void) {
  const queries = useQueryClient();
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: ["inwoner", deelname.inwonerId] });
    await queries.invalidateQueries({ queryKey: ["trajecten"] });
  };
  return useChange<Antwoord, Deelnemer>(
    (body, options) => answerAanbod(deelname, body, options),
    refresh,
    async (_, { antwoord }) => {
      onDone(antwoord);
      await refresh();
    },
  );
}
