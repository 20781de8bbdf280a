import { useQueryClient } from "@tanstack/react-query";
import type { DeelnameInFull } from "../../../modules/trajecten/get-deelname.ts";
import type { Uitkomst } from "../../../modules/trajecten/uitkomst.ts";
import { isCompetentie, OPTIES } from "../../../modules/trajecten/vaardigheden.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { numberFrom } from "../../format.ts";
import { CheckboxGroup, NumberField, TextArea } from "../../nlds/index.ts";
import { useChange } from "../../change.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../DeelnamePage.text.ts";
import { saveUitkomst, type UitkomstBody } from "./trajecten.queries.ts";

const VRAGEN = ["kan", "wil", "kansen"] as const;
type Field = (typeof VRAGEN)[number] | "uren";
type Draft = Record<Field, string> & {
  readonly competenties: readonly string[];
  readonly werksoorten: readonly string[];
};
const optionsOf = (code: keyof typeof OPTIES) =>
  OPTIES[code].map(({ code, label }) => ({ value: code, label }));

/** The form at the end, filled in together; what was seen that someone does alone is ticked already. */
export function UitkomstDialog({ deelname, onClose }: { deelname: DeelnameInFull; onClose: () => void }) {
  const queries = useQueryClient();
  const { uitkomst, id, zelf, voortgang, naam } = deelname;
  const { draft, change, forget } = useDraft<Draft>(`uitkomst/${id}`, startOf(uitkomst, zelf));
  const refresh = () => queries.invalidateQueries({ queryKey: ["trajecten"] });
  const { submit, busy, problem } = useChange<UitkomstBody, Uitkomst>(
    (body, options) => saveUitkomst({ id, versie: uitkomst?.versie ?? 0 }, body, options),
    refresh,
    async () => {
      forget();
      onClose();
      await refresh();
    },
  );
  const checks = useChecks<Field>(problem);
  const known = new Set(voortgang.filter(({ code }) => isCompetentie(code)).map(({ code }) => code));
  const uren = numberFrom(draft.uren);
  const send = () => {
    const wrong: Wrong<Field> = Object.fromEntries(
      VRAGEN.filter((veld) => draft[veld].trim() === "").map((veld) => [veld, text.vragenNeed]),
    );
    if (draft.uren.trim() && (uren === null || uren < 1 || uren > 40)) wrong.uren = text.form.uurNeed;
    if (checks.check(wrong)) submit(bodyOf(draft, uren));
  };
  return (
    <FormDialog
      heading={text.form.heading(naam)}
      lead={text.form.lead}
      sendLabel={text.form.send}
      subject={text.form.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={send}
    >
      {VRAGEN.map((veld) => (
        <TextArea
          key={veld}
          id={veld}
          rows={2}
          label={text.vragen[veld]}
          value={draft[veld]}
          onChange={(typed) => change({ [veld]: typed })}
          {...(checks.wrong[veld] && { error: checks.wrong[veld] })}
        />
      ))}
      {known.size > 0 && (
        <CheckboxGroup
          id="competenties"
          label={text.form.competenties}
          options={optionsOf("competenties").filter(({ value }) => known.has(value))}
          value={draft.competenties}
          onChange={(competenties) => change({ competenties })}
        />
      )}
      <CheckboxGroup
        id="werksoorten"
        label={text.form.werksoorten}
        options={optionsOf("werksoorten")}
        value={draft.werksoorten}
        onChange={(werksoorten) => change({ werksoorten })}
        columns
      />
      <NumberField
        id="uren"
        label={text.form.uren}
        value={draft.uren}
        onChange={(typed) => change({ uren: typed })}
        {...(checks.wrong.uren && { error: checks.wrong.uren })}
      />
    </FormDialog>
  );
}

function startOf(uitkomst: Uitkomst | null, zelf: readonly string[]): Draft {
  const open = (code: string) =>
    uitkomst?.voorstellen.find(({ onderwerp, status }) => onderwerp === code && status === "open")?.waarde;
  const lijst = (code: string) => (open(code) as readonly string[] | undefined) ?? [];
  const uren = open("uren_per_week_wens");
  return {
    kan: uitkomst?.kan ?? "",
    wil: uitkomst?.wil ?? "",
    kansen: uitkomst?.kansen ?? "",
    uren: uren === undefined ? "" : String(uren),
    competenties: uitkomst ? lijst("competenties") : zelf,
    werksoorten: lijst("werksoorten"),
  };
}

const bodyOf = (
  { kan, wil, kansen, competenties, werksoorten }: Draft,
  uren: number | null,
): UitkomstBody => ({
  kan: kan.trim(),
  wil: wil.trim(),
  kansen: kansen.trim(),
  voorstellen: [
    ...(competenties.length > 0
      ? [{ onderwerp: "competenties", waarde: [...competenties], toelichting: null }]
      : []),
    ...(werksoorten.length > 0
      ? [{ onderwerp: "werksoorten", waarde: [...werksoorten], toelichting: null }]
      : []),
    ...(uren === null ? [] : [{ onderwerp: "uren_per_week_wens", waarde: uren, toelichting: null }]),
  ],
});
