import { useQuery, useQueryClient } from "@tanstack/react-query";
import { isIsoDate } from "#core/dates";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, useSearchParameters } from "../location.ts";
import { DateField, Select, TextField } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { UnitForm } from "./bezetting/UnitForm.tsx";
import { text as codesText } from "./StatistiekCodesPage.text.ts";
import { text } from "./StatistiekKoppelPage.text.ts";
import {
  type Codes,
  codesQuery,
  koppel,
  type KoppelingInput,
  STATISTIEK,
  type Vorm,
  vormenQuery,
} from "./statistiek/statistiek.queries.ts";

type Field = "code" | "vanaf" | "bron" | "zekerheid";
type Draft = Record<Field, string>;

const GEEN = "geen";
const ZEKERHEDEN = ["te bevestigen", "bevestigd"] as const;

/** Decides about one of our own forms. */
export function StatistiekKoppelPage() {
  const vorm = useSearchParameters().get("vorm") ?? "";
  const codes = useQuery(codesQuery);
  const vormen = useQuery(vormenQuery({ vorm }));
  return (
    <PageState query={codes} title={text.title} loading={text.loading}>
      {(found) => (
        <PageState query={vormen} title={text.title} loading={text.loading}>
          {({ rijen }) => <Filled vorm={vorm} row={rijen[0] ?? null} codes={found.codes} />}
        </PageState>
      )}
    </PageState>
  );
}

type FilledProps = { vorm: string; row: Vorm | null; codes: Codes["codes"] };

function Filled({ vorm, row, codes }: FilledProps) {
  const { gebruiker, vandaag } = useSession();
  const go = useGo();
  const queries = useQueryClient();
  const start = { code: "", vanaf: `${vandaag.slice(0, 4)}-01-01`, bron: "", zekerheid: "te bevestigen" };
  const { draft, change, forget } = useDraft<Draft>(`srg-koppeling/${vorm}`, start);
  const sending = useSubmit<KoppelingInput, { vorm: string }>(koppel, () => {
    forget();
    void queries.invalidateQueries(STATISTIEK);
    go("/statistiek/codes", { replace: true });
  });
  const checks = useChecks<Field>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongIn(draft))) sending.submit(bodyOf(vorm, draft));
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
      lead={text.lead(row?.naam ?? vorm)}
      saveLabel={text.save}
      back="/statistiek/codes"
      mayChange={scopesOf(gebruiker, "change", "statistiekcode").length > 0}
      busy={sending.busy}
      checks={checks}
      problem={sending.problem}
      onSend={send}
    >
      <Select
        {...field("code")}
        emptyLabel={text.codeEmpty}
        options={[
          ...codes.map(({ code, label }) => ({ value: code, label: codesText.code(code, label) })),
          { value: GEEN, label: text.geen },
        ]}
      />
      <DateField {...field("vanaf")} />
      <TextField {...field("bron")} description={text.bronHint} />
      <Select
        {...field("zekerheid")}
        options={ZEKERHEDEN.map((value) => ({ value, label: codesText.standen[value] }))}
      />
    </UnitForm>
  );
}

function wrongIn({ code, vanaf, bron }: Draft): Wrong<Field> {
  return {
    ...(code === "" && { code: text.needCode }),
    ...(!isIsoDate(vanaf) && { vanaf: text.needDay }),
    ...(!bron.trim() && { bron: text.need }),
  };
}

const bodyOf = (vorm: string, { code, vanaf, bron, zekerheid }: Draft): KoppelingInput => ({
  vorm,
  code: code === GEEN ? null : code,
  vanaf: vanaf as KoppelingInput["vanaf"],
  bron: bron.trim(),
  zekerheid: zekerheid as KoppelingInput["zekerheid"],
});
