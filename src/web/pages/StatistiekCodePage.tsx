import { useQueryClient } from "@tanstack/react-query";
import { isIsoDate } from "#core/dates";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo } from "../location.ts";
import { DateField, Select, TextField } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { UnitForm } from "./bezetting/UnitForm.tsx";
import { text } from "./StatistiekCodePage.text.ts";
import { text as codesText } from "./StatistiekCodesPage.text.ts";
import { addSrgCode, type CodeInput, STATISTIEK } from "./statistiek/statistiek.queries.ts";

type Field = "code" | "label" | "geldigVan" | "geldigTot" | "bron" | "zekerheid";
type Draft = Record<Field, string>;

const ZEKERHEDEN = ["te bevestigen", "bevestigd"] as const;

/** One code of the guidelines, with where it stands. */
export function StatistiekCodePage() {
  const { gebruiker } = useSession();
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<Draft>("srg-code", EMPTY);
  const sending = useSubmit<CodeInput, { code: string }>(addSrgCode, () => {
    forget();
    void queries.invalidateQueries(STATISTIEK);
    go("/statistiek/codes", { replace: true });
  });
  const checks = useChecks<Field>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongIn(draft))) sending.submit(bodyOf(draft));
  };
  const field = (id: Field) => ({
    id,
    label: text[id],
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    error: checks.wrong[id],
  });
  return (
    <UnitForm
      title={text.title}
      heading={text.heading}
      lead={text.lead}
      saveLabel={text.save}
      back="/statistiek/codes"
      mayChange={scopesOf(gebruiker, "change", "statistiekcode").length > 0}
      busy={sending.busy}
      checks={checks}
      problem={sending.problem}
      onSend={send}
    >
      <TextField {...field("code")} description={text.codeHint} />
      <TextField {...field("label")} />
      <DateField {...field("geldigVan")} />
      <DateField {...field("geldigTot")} optional />
      <TextField {...field("bron")} description={text.bronHint} />
      <Select
        {...field("zekerheid")}
        options={ZEKERHEDEN.map((value) => ({ value, label: codesText.standen[value] }))}
      />
    </UnitForm>
  );
}

const EMPTY: Draft = {
  code: "",
  label: "",
  geldigVan: "",
  geldigTot: "",
  bron: "",
  zekerheid: "te bevestigen",
};

function wrongIn({ code, label, geldigVan, geldigTot, bron }: Draft): Wrong<Field> {
  return {
    ...(!/^\d{2}$/.test(code.trim()) && { code: text.needCode }),
    ...(!label.trim() && { label: text.need }),
    ...(!isIsoDate(geldigVan) && { geldigVan: text.needDay }),
    ...(geldigTot !== "" && geldigTot < geldigVan && { geldigTot: text.wrongPeriod }),
    ...(!bron.trim() && { bron: text.need }),
  };
}

const bodyOf = ({ code, label, geldigVan, geldigTot, bron, zekerheid }: Draft): CodeInput => ({
  code: code.trim(),
  label: label.trim(),
  geldigVan: geldigVan as CodeInput["geldigVan"],
  geldigTot: geldigTot === "" ? null : (geldigTot as CodeInput["geldigVan"]),
  bron: bron.trim(),
  zekerheid: zekerheid as CodeInput["zekerheid"],
});
