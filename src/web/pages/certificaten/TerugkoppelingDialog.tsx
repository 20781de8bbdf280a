import { useQueryClient } from "@tanstack/react-query";
import { useChecks } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { TextArea } from "../../nlds/index.ts";
import { useChange } from "../../change.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { type Leerroute, sendTerugkoppeling } from "./certificaten.queries.ts";
import { text } from "./Leerroutes.text.ts";

type Props = { route: Leerroute; voornaam: string; onClose: () => void };

export function TerugkoppelingDialog({ route, voornaam, onClose }: Props) {
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft(`terugkoppeling/${route.id}`, {
    tekst: route.terugkoppeling ?? "",
  });
  const refresh = () => queries.invalidateQueries({ queryKey: ["inwoner", route.inwonerId] });
  const { submit, busy, problem, ...sent } = useChange<string, Leerroute>(
    (tekst, options) => sendTerugkoppeling(route.id, route.versie, tekst, options),
    refresh,
    async () => {
      forget();
      onClose();
      await refresh();
    },
  );
  const checks = useChecks<"tekst">(problem);
  return (
    <FormDialog
      heading={text.zeg.heading(voornaam)}
      lead={text.zeg.lead(voornaam)}
      sendLabel={text.zeg.send}
      subject={text.zeg.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        sent.forget();
        const tekst = draft.tekst.trim();
        if (checks.check(tekst ? {} : { tekst: text.zeg.nodig })) submit(tekst);
      }}
    >
      <TextArea
        id="tekst"
        label={text.zeg.label}
        rows={3}
        value={draft.tekst}
        onChange={(tekst) => change({ tekst })}
        {...(checks.wrong.tekst && { error: checks.wrong.tekst })}
      />
    </FormDialog>
  );
}
