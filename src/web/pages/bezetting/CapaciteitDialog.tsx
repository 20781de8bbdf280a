import { useQueryClient } from "@tanstack/react-query";
import { type IsoDate, isIsoDate } from "#core/dates";
import type { CapaciteitInput, Unitcapaciteit } from "../../../modules/bezetting/capaciteit.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { numberFrom } from "../../format.ts";
import { DateField, NumberField, TextField } from "../../nlds/index.ts";
import { useSubmit } from "../../submit.ts";
import { isStale } from "../../change.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../UnitCapaciteitPage.text.ts";
import { BEZETTING, changeCapaciteit } from "./bezetting.queries.ts";
import { werksoort } from "./bezetting.text.ts";

type Field = "plaatsen" | "begeleiders" | "begeleidingFte" | "tot" | "bron";
type Draft = Record<Field, string>;

/** Another number of places or guides; whoever leads the unit says how he knows. */
export function CapaciteitDialog({
  capaciteit,
  onClose,
}: {
  capaciteit: Unitcapaciteit;
  onClose: () => void;
}) {
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<Draft>(`capaciteit/${capaciteit.id}`, {
    plaatsen: String(capaciteit.plaatsen),
    begeleiders: String(capaciteit.begeleiders),
    begeleidingFte: String(capaciteit.begeleidingFte).replace(".", ","),
    tot: capaciteit.tot ?? "",
    bron: capaciteit.bron,
  });
  const sending = useSubmit<CapaciteitInput, { id: string }>(
    async (body, options) => {
      try {
        return await changeCapaciteit(capaciteit, body, options);
      } catch (error) {
        if (isStale(error)) await queries.invalidateQueries(BEZETTING);
        throw error;
      }
    },
    async () => {
      forget();
      onClose();
      await queries.invalidateQueries(BEZETTING);
    },
  );
  const checks = useChecks<Field>(sending.problem);
  const field = (id: Field, label: string) => ({
    id,
    label,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] !== undefined && { error: checks.wrong[id] }),
  });
  const send = () => {
    sending.forget();
    if (checks.check(wrongIn(draft, capaciteit))) sending.submit(bodyOf(draft, capaciteit));
  };
  return (
    <FormDialog
      heading={text.dialog.heading(werksoort(capaciteit.werksoort).toLowerCase())}
      lead={text.dialog.lead}
      sendLabel={text.dialog.send}
      subject={text.dialog.subject}
      busy={sending.busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={send}
    >
      <NumberField {...field("plaatsen", text.dialog.plaatsen)} width="short" />
      <NumberField {...field("begeleiders", text.dialog.begeleiders)} width="short" />
      <NumberField {...field("begeleidingFte", text.dialog.fte)} width="short" />
      <DateField {...field("tot", text.dialog.tot)} description={text.dialog.totHint} />
      <TextField {...field("bron", text.dialog.bron)} />
    </FormDialog>
  );
}

function bodyOf(draft: Draft, before: Unitcapaciteit): CapaciteitInput {
  const { locatieId, werksoort, werkvorm, vanaf } = before;
  const bron = draft.bron.trim();
  return {
    locatieId,
    werksoort,
    werkvorm,
    vanaf,
    tot: draft.tot === "" ? null : (draft.tot as IsoDate),
    plaatsen: numberFrom(draft.plaatsen) ?? 0,
    begeleiders: numberFrom(draft.begeleiders) ?? 0,
    begeleidingFte: numberFrom(draft.begeleidingFte) ?? 0,
    bron,
    zekerheid: bron === before.bron ? before.zekerheid : "opgave",
  };
}

function wrongIn(
  { plaatsen, begeleiders, begeleidingFte, tot, bron }: Draft,
  { vanaf }: Unitcapaciteit,
): Wrong<Field> {
  const [places, guides, fte] = [plaatsen, begeleiders, begeleidingFte].map(
    (typed) => numberFrom(typed) ?? -1,
  );
  const { need } = text.dialog;
  return {
    ...((!Number.isInteger(places) || places! < 1) && { plaatsen: need.plaatsen }),
    ...((!Number.isInteger(guides) || guides! < 0) && { begeleiders: need.begeleiders }),
    ...((fte! < 0 || fte! > guides!) && { begeleidingFte: need.begeleidingFte }),
    ...(tot !== "" && (!isIsoDate(tot) || tot < vanaf) && { tot: need.tot }),
    ...(!bron.trim() && { bron: need.bron }),
  };
}
