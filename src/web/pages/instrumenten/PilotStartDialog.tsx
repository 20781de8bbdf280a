import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isIsoDate, type IsoDate } from "#core/dates";
import type { InstrumentInFull } from "../../../modules/instrumentengids/instrument.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { CheckboxGroup, DateField, TextArea, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./gebruik.text.ts";
import { dekkingQuery, type NieuwePilot, startPilot } from "./instrumenten.queries.ts";

const t = text.pilot.startDialoog;
type Field = "vraag" | "maatstaf" | "begindatum" | "einddatum" | "bron";

/** What one wants to learn, before it begins. */
export function PilotStartDialog({
  instrument,
  onClose,
}: {
  instrument: InstrumentInFull;
  onClose: () => void;
}) {
  const queries = useQueryClient();
  const { vandaag } = useSession();
  const known = useQuery(dekkingQuery()).data?.gemeenten ?? [];
  const [gemeenten, setGemeenten] = useState<readonly string[]>(instrument.gemeenten);
  const [draft, setDraft] = useState<Record<Field, string>>({
    vraag: "",
    maatstaf: "",
    begindatum: vandaag,
    einddatum: "",
    bron: "",
  });
  const { submit, busy, problem } = useSubmit<NieuwePilot, InstrumentInFull>(
    startPilot(instrument.id),
    async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ["instrumenten"] });
    },
  );
  const checks = useChecks<Field | "gemeenten">(problem);
  const send = () => {
    const isEmpty = (id: Field) => draft[id].trim() === "";
    const wrong: Wrong<Field | "gemeenten"> = {
      ...(isEmpty("vraag") && { vraag: t.need.vraag }),
      ...(isEmpty("maatstaf") && { maatstaf: t.need.maatstaf }),
      ...(gemeenten.length === 0 && { gemeenten: t.need.gemeenten }),
      ...(!isIsoDate(draft.begindatum) && { begindatum: t.need.dag }),
      ...(!isIsoDate(draft.einddatum) && { einddatum: t.need.dag }),
      ...(isEmpty("bron") && { bron: t.need.bron }),
    };
    if (!checks.check(wrong)) return;
    submit({
      vraag: draft.vraag.trim(),
      maatstaf: draft.maatstaf.trim(),
      gemeenten: [...gemeenten],
      begindatum: draft.begindatum as IsoDate,
      einddatum: draft.einddatum as IsoDate,
      bron: draft.bron.trim(),
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
      lead={t.lead}
      sendLabel={t.send}
      subject={t.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={send}
    >
      <TextArea {...field("vraag")} />
      <TextArea {...field("maatstaf")} description={t.maatstafHint} />
      <CheckboxGroup
        id="gemeenten"
        label={t.gemeenten}
        options={known.map(({ code, naam }) => ({ value: code, label: naam }))}
        value={gemeenten}
        onChange={setGemeenten}
        columns
        {...(checks.wrong.gemeenten && { error: checks.wrong.gemeenten })}
      />
      <DateField {...field("begindatum")} />
      <DateField {...field("einddatum")} />
      <TextField {...field("bron")} />
    </FormDialog>
  );
}
