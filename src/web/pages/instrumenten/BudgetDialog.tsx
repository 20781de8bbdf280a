import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { cents } from "#core/money";
import type { Budget } from "../../../modules/inzet/budget.ts";
import type { Answer, WriteOptions } from "../../api.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { NumberField, Select, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useChange } from "../../change.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { changeBudget, createBudget, type NieuwBudget } from "../inzet/inzet.queries.ts";
import { text } from "./gebruik.text.ts";

const t = text.budgetDialoog;
type Field = "gemeente" | "jaar" | "bedrag" | "bron";

/** A new budget, or another amount of one. */
export function BudgetDialog({
  instrumentId,
  budget,
  onClose,
}: {
  instrumentId: string;
  budget: Budget | null;
  onClose: () => void;
}) {
  const queries = useQueryClient();
  const { gebruiker, vandaag } = useSession();
  const [draft, setDraft] = useState<Record<Field, string>>({
    gemeente: budget?.gemeente ?? "",
    jaar: String(budget?.jaar ?? vandaag.slice(0, 4)),
    bedrag: budget ? String(budget.bedrag / 100).replace(".", ",") : "",
    bron: budget?.bron ?? "",
  });
  const refresh = () => queries.invalidateQueries({ queryKey: ["instrumenten", instrumentId] });
  const { submit, busy, problem } = useChange<NieuwBudget, Budget>(
    (body, options) => save(body, options, { instrumentId, budget }),
    refresh,
    async () => {
      onClose();
      await refresh();
    },
  );
  const checks = useChecks<Field>(problem);
  const send = () => {
    const jaar = numberFrom(draft.jaar);
    const bedrag = numberFrom(draft.bedrag);
    const wrong: Wrong<Field> = {
      ...(draft.gemeente === "" && { gemeente: t.need.gemeente }),
      ...((jaar === null || jaar < 2015 || jaar > 2100) && { jaar: t.need.jaar }),
      ...((bedrag === null || bedrag < 0) && { bedrag: t.need.bedrag }),
      ...(draft.bron.trim() === "" && { bron: t.need.bron }),
    };
    if (!checks.check(wrong) || jaar === null || bedrag === null) return;
    submit({
      gemeente: draft.gemeente,
      jaar,
      bedrag: cents(Math.round(bedrag * 100)),
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
      {budget === null && (
        <>
          <Select
            {...field("gemeente")}
            emptyLabel={t.kies}
            options={gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
          />
          <NumberField {...field("jaar")} />
        </>
      )}
      <NumberField {...field("bedrag")} />
      <TextField {...field("bron")} />
    </FormDialog>
  );
}

const save = (
  body: NieuwBudget,
  options: WriteOptions,
  { instrumentId, budget }: { instrumentId: string; budget: Budget | null },
): Promise<Answer<Budget>> =>
  budget === null
    ? createBudget(instrumentId)(body, options)
    : changeBudget(budget)({ bedrag: body.bedrag, bron: body.bron }, options);
