import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Keuzesoort } from "../../../modules/matchrondes/matchkeuze.ts";
import { useDraft } from "../../draft.ts";
import { TextArea } from "../../nlds/index.ts";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { makeKeuze } from "./matchrondes.queries.ts";
import { text } from "./suggesties.text.ts";

const SHORTEST = 10;

export type KeuzeDialogProps = {
  inwoner: { readonly id: string; readonly voornaam: string };
  plekId: string;
  soort: Keuzesoort;
  onClose: () => void;
  onDone: () => void;
};

/** Fixes or rules out a plek for an inwoner, with one sentence why. What was typed stays when it closes. */
export function KeuzeDialog({ inwoner, plekId, soort, onClose, onDone }: KeuzeDialogProps) {
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft(`${soort}/${inwoner.id}/${plekId}`, { reden: "" });
  const [isShort, setShort] = useState(false);
  const reden = draft.reden.trim();
  const { submit, busy, problem } = useSubmit(
    (reden: string, options) => makeKeuze(inwoner.id, { plekId, soort, reden }, options),
    async () => {
      forget();
      onDone();
      await queries.invalidateQueries({ queryKey: ["inwoner", inwoner.id] });
    },
  );
  return (
    <FormDialog
      heading={text.dialog[soort](inwoner.voornaam)}
      lead={soort === "vastzetten" ? text.dialog.leadFix : text.dialog.leadExclude}
      sendLabel={soort === "vastzetten" ? text.fix : text.exclude}
      subject={text.dialog.subject}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onSend={() => {
        setShort(reden.length < SHORTEST);
        if (reden.length >= SHORTEST) submit(reden);
      }}
    >
      <TextArea
        id="keuze-reden"
        rows={2}
        label={text.dialog.reden}
        description={text.dialog.redenHint}
        value={draft.reden}
        onChange={(reden) => change({ reden })}
        {...(isShort && { error: text.dialog.short })}
      />
    </FormDialog>
  );
}
