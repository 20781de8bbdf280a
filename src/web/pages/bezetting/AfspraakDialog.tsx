import { useQueryClient } from "@tanstack/react-query";
import type { AfspraakInput } from "../../../modules/bezetting/capaciteit.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { numberFrom } from "../../format.ts";
import { NumberField, TextField } from "../../nlds/index.ts";
import { useChange } from "../../change.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../UnitCapaciteitPage.text.ts";
import { BEZETTING, keepAfspraak, type UnitInFull } from "./bezetting.queries.ts";
import { text as words } from "./bezetting.text.ts";

type Field = "inzetbaar" | "mensenPerFte" | "bron";
type Draft = Record<Field, string>;
const typed = (value: number | undefined) => (value === undefined ? "" : String(value).replace(".", ","));

/** What the unit reckons with when orders are held against hours. */
export function AfspraakDialog({ unit, onClose }: { unit: UnitInFull; onClose: () => void }) {
  const { id, naam, afspraak } = unit;
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<Draft>(`unitafspraak/${id}`, {
    inzetbaar: typed(afspraak?.inzetbaar),
    mensenPerFte: typed(afspraak?.mensenPerFte),
    bron: afspraak?.bron ?? "",
  });
  const refresh = () => queries.invalidateQueries(BEZETTING);
  const sending = useChange<AfspraakInput, { id: string }>(
    (body, options) => keepAfspraak(id, afspraak?.versie ?? 0, body, options),
    refresh,
    async () => {
      forget();
      onClose();
      await refresh();
    },
  );
  const checks = useChecks<Field>(sending.problem);
  const field = (id: Field, label: string) => ({
    id,
    label,
    value: draft[id],
    onChange: (value: string) => change({ [id]: value }),
    ...(checks.wrong[id] !== undefined && { error: checks.wrong[id] }),
  });
  const send = () => {
    sending.forget();
    const bron = draft.bron.trim();
    const zekerheid = afspraak && bron === afspraak.bron ? afspraak.zekerheid : "opgave";
    const [inzetbaar, mensenPerFte] = [numberFrom(draft.inzetbaar) ?? 0, numberFrom(draft.mensenPerFte) ?? 0];
    if (checks.check(wrongIn(draft))) sending.submit({ inzetbaar, mensenPerFte, bron, zekerheid });
  };
  const { agreementDialog } = text;
  return (
    <FormDialog
      heading={agreementDialog.heading(naam)}
      lead={agreementDialog.lead}
      sendLabel={agreementDialog.send}
      subject={agreementDialog.subject}
      busy={sending.busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={send}
    >
      <NumberField
        {...field("inzetbaar", agreementDialog.inzetbaar)}
        description={agreementDialog.inzetbaarHint}
        width="short"
      />
      <NumberField {...field("mensenPerFte", agreementDialog.mensenPerFte)} width="short" />
      <TextField {...field("bron", words.form.source)} description={words.form.sourceHint} />
    </FormDialog>
  );
}

function wrongIn({ inzetbaar, mensenPerFte, bron }: Draft): Wrong<Field> {
  const { need } = text.agreementDialog;
  const isBetween = (value: string) => {
    const known = numberFrom(value) ?? 0;
    return known >= 1 && known <= 100;
  };
  return {
    ...(!isBetween(inzetbaar) && { inzetbaar: need.inzetbaar }),
    ...(!isBetween(mensenPerFte) && { mensenPerFte: need.mensenPerFte }),
    ...(!bron.trim() && { bron: words.form.sourceNeed }),
  };
}
