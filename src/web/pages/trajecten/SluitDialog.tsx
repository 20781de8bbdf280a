import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isIsoDate } from "#core/dates";
import type { TrajectgroepInFull } from "../../../modules/trajecten/groep.ts";
import { useChecks } from "../../checks.ts";
import { DateField, List } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useChange } from "../../change.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../TrajectgroepPage.text.ts";
import { closeGroep } from "./trajecten.queries.ts";

type Props = { groep: TrajectgroepInFull; onClose: () => void };

/** From now on nobody comes in: who takes part, was offered a place or waits, each in words. */
export function SluitDialog({ groep, onClose }: Props) {
  const queries = useQueryClient();
  const { vandaag } = useSession();
  const t = text.sluit;
  const planned = groep.einddatum && groep.einddatum >= vandaag ? groep.einddatum : vandaag;
  const [einddatum, setEinddatum] = useState<string>(planned);
  const refresh = () => queries.invalidateQueries({ queryKey: ["trajecten"] });
  const { submit, busy, problem } = useChange<{ einddatum: string }, TrajectgroepInFull>(
    (body, options) => closeGroep(groep, body, options),
    refresh,
    async () => {
      onClose();
      await refresh();
    },
  );
  const checks = useChecks<"einddatum">(problem);
  const binnen = groep.capaciteit - groep.vrij - groep.aangeboden;
  return (
    <FormDialog
      heading={t.heading(groep.naam)}
      lead={t.lead}
      sendLabel={t.send}
      negative
      subject={t.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        if (checks.check(isIsoDate(einddatum) ? {} : { einddatum: t.need })) submit({ einddatum });
      }}
    >
      <DateField
        id="einddatum"
        label={t.dag}
        value={einddatum}
        onChange={setEinddatum}
        {...(checks.wrong.einddatum && { error: checks.wrong.einddatum })}
      />
      <List>
        {[t.binnen(binnen), t.aangeboden(groep.aangeboden), t.wacht(groep.wacht)].flatMap((line) =>
          line ? [<span key={line}>{line}</span>] : [],
        )}
      </List>
    </FormDialog>
  );
}
