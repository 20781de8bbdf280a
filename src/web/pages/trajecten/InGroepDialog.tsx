import { useQuery, useQueryClient } from "@tanstack/react-query";
import { isIsoDate, type IsoDate } from "#core/dates";
import type { Deelnemer } from "../../../modules/trajecten/deelname.ts";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { Checkbox, DateField, Select, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { text } from "../DossierInstrumentenPage.text.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { groepenQuery, type InGroep, putIntoGroep } from "./trajecten.queries.ts";
import { text as words } from "./trajecten.text.ts";

const t = text.dialoog;
type Field = "groep" | "start" | "leerdoel";
type Draft = Record<Field, string> & { readonly akkoord: boolean };

export type InGroepDialogProps = {
  inwoner: Inwoner;
  onClose: () => void;
  onDone: (deelname: Deelnemer) => void;
};

/** A place in a group of his gemeente, or in its queue: which of the two, the answer says. */
export function InGroepDialog({ inwoner, onClose, onDone }: InGroepDialogProps) {
  const queries = useQueryClient();
  const { vandaag } = useSession();
  const groepen = useQuery(groepenQuery({ gemeente: inwoner.gemeente, perPagina: 50 })).data?.rijen ?? [];
  const { draft, change, forget } = useDraft<Draft>(`ingroep/${inwoner.id}`, {
    groep: "",
    start: "",
    leerdoel: "",
    akkoord: true,
  });
  const chosen = groepen.find(({ id }) => id === draft.groep);
  const start = draft.start || (chosen && chosen.startdatum > vandaag ? chosen.startdatum : vandaag);
  const { submit, busy, problem } = useSubmit<InGroep, Deelnemer>(putIntoGroep, async ({ data }) => {
    forget();
    onDone(data);
    await queries.invalidateQueries({ queryKey: ["inwoner", inwoner.id] });
    await queries.invalidateQueries({ queryKey: ["trajecten"] });
  });
  const checks = useChecks<Field>(problem);
  const field = (id: Field) => ({
    id,
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  const send = () => {
    const wrong: Wrong<Field> = {
      ...(!draft.groep && { groep: t.need.groep }),
      ...(!isIsoDate(start) && { start: t.need.start }),
    };
    if (!checks.check(wrong)) return;
    submit({
      groepId: draft.groep,
      inwonerId: inwoner.id,
      startdatum: start as IsoDate,
      akkoord: draft.akkoord,
      leerdoel: draft.leerdoel.trim() || null,
    });
  };
  return (
    <FormDialog
      heading={t.heading(inwoner.voornaam)}
      lead={t.lead}
      sendLabel={t.send}
      subject={t.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={send}
    >
      <Select
        {...field("groep")}
        label={t.groep}
        value={draft.groep}
        emptyLabel={t.kies}
        options={groepen
          .filter(({ geslotenOp }) => geslotenOp === null)
          .map(({ id, naam, vrij, wacht }) => ({
            value: id,
            label: t.optie(naam, vrij > 0 ? words.vrij(vrij) : `${words.vrij(0)}, ${words.wacht(wacht)}`),
          }))}
      />
      <DateField {...field("start")} label={t.start} value={start} />
      <TextField
        {...field("leerdoel")}
        label={t.leerdoel}
        description={t.leerdoelHint}
        value={draft.leerdoel}
      />
      <Checkbox
        id="akkoord"
        label={t.akkoord}
        description={t.akkoordHint}
        checked={draft.akkoord}
        onChange={(akkoord) => change({ akkoord })}
      />
    </FormDialog>
  );
}
