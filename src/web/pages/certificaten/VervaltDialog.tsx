import { useQueryClient } from "@tanstack/react-query";
import { useChange } from "../../change.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../LeertakenPage.text.ts";
import { type Leertaak, leertakenQuery, retireLeertaak } from "./certificaten.queries.ts";

type Props = { taak: Leertaak; onClose: () => void; onDone: (said: string) => void };

/** Nobody begins with it any more, or again. */
export function VervaltDialog({ taak, onClose, onDone }: Props) {
  const queries = useQueryClient();
  const isVervallen = taak.vervallenOp === null;
  const refresh = () => queries.invalidateQueries(leertakenQuery);
  const { submit, busy, problem } = useChange<boolean, Leertaak>(
    (body, options) => retireLeertaak(taak, body, options),
    refresh,
    async () => {
      onDone((isVervallen ? text.gedaan.vervallen : text.gedaan.weer)(taak.naam));
      await refresh();
    },
  );
  return (
    <FormDialog
      heading={isVervallen ? text.vervalKop(taak.naam) : text.weerKop(taak.naam)}
      lead={isVervallen ? text.vervalLead : text.weerLead}
      sendLabel={isVervallen ? text.vervalt : text.weer}
      negative={isVervallen}
      subject={text.subject}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onSend={() => submit(isVervallen)}
    >
      {null}
    </FormDialog>
  );
}
