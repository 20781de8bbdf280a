import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isIsoDate } from "#core/dates";
import { KEUZES } from "../../../modules/doelgroepen/keuze.ts";
import type { Doelgroepen } from "../../../modules/doelgroepen/list-doelgroepen.ts";
import { useChecks } from "../../checks.ts";
import { DateField, RadioGroup, Select, TextArea } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { text as page } from "../DoelgroepenPage.text.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { chooseDoelgroep, type NieuweKeuze } from "./doelgroepen.queries.ts";

const text = page.dialog;

/** Whether a group goes first, for the region or one gemeente, with the reason. */
export function ChooseDialog({ groep, onClose }: { groep: string; onClose: () => void }) {
  const { gebruiker, vandaag } = useSession();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Record<"gemeente" | "keuze" | "reden" | "vanaf", string>>({
    gemeente: "",
    keuze: "",
    reden: "",
    vanaf: vandaag,
  });
  const { submit, busy, problem } = useSubmit<NieuweKeuze, Doelgroepen>(chooseDoelgroep, async () => {
    onClose();
    await queries.invalidateQueries({ queryKey: ["doelgroepen"] });
  });
  const checks = useChecks<keyof typeof draft>(problem);
  const field = (id: keyof typeof draft) => ({
    id,
    value: draft[id],
    error: checks.wrong[id],
    onChange: (value: string) => setDraft({ ...draft, [id]: value }),
  });
  const send = () => {
    const wrong = {
      ...(!draft.keuze && { keuze: text.need.keuze }),
      ...(!draft.reden.trim() && { reden: text.need.reden }),
      ...(!isIsoDate(draft.vanaf) && { vanaf: text.need.vanaf }),
    };
    if (checks.check(wrong)) submit({ ...draft, groep, gemeente: draft.gemeente || null });
  };
  return (
    <FormDialog
      heading={text.heading(groep)}
      lead={text.lead}
      sendLabel={text.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onSend={send}
      onClose={onClose}
    >
      <Select
        label={text.waar}
        emptyLabel={page.region}
        options={gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
        {...field("gemeente")}
      />
      <RadioGroup
        label={text.keuze}
        options={KEUZES.map((value) => ({ value, label: page.choices[value] }))}
        {...field("keuze")}
      />
      <TextArea label={text.reden} {...field("reden")} />
      <DateField label={text.vanaf} {...field("vanaf")} />
    </FormDialog>
  );
}
