import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { PlekInFull } from "../../modules/plekken/plek.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter } from "../location.ts";
import { CheckboxGroup, TextArea } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { UnitForm } from "./bezetting/UnitForm.tsx";
import { NETWERK, noteReason, type Redenvraag } from "./netwerk/netwerk.queries.ts";
import { text as words } from "./netwerk/netwerk.text.ts";
import { text } from "./OnvervuldRedenPage.text.ts";
import { plekQuery } from "./werk/werk.queries.ts";
import { optionsOf } from "./werk/werk.text.ts";

/** What the werkgever says of a vacature that stays open. */
export function OnvervuldRedenPage() {
  const query = useQuery(plekQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(plek) => <Filled plek={plek} />}
    </PageState>
  );
}

function Filled({ plek: { id, titel } }: { plek: PlekInFull }) {
  const { gebruiker } = useSession();
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft(`onvervuld/${id}`, {
    redenen: [] as readonly string[],
    toelichting: "",
  });
  const sending = useSubmit<Redenvraag, { id: string; voorstel: string }>(
    (body, options) => noteReason(id, body, options),
    async () => {
      forget();
      await queries.invalidateQueries(NETWERK);
      go(text.back, { replace: true });
    },
  );
  const checks = useChecks<"redenen" | "toelichting">(sending.problem);
  const send = () => {
    sending.forget();
    if (!checks.check(draft.redenen.length === 0 ? { redenen: text.needReason } : {})) return;
    sending.submit({
      redenen: draft.redenen as Redenvraag["redenen"],
      toelichting: draft.toelichting.trim() || null,
    });
  };
  return (
    <UnitForm
      title={text.title}
      heading={text.heading(titel)}
      lead={text.lead}
      saveLabel={text.save}
      back={text.back}
      mayChange={scopesOf(gebruiker, "change", "werkgever").length > 0}
      busy={sending.busy}
      checks={checks}
      problem={sending.problem}
      onSend={send}
    >
      <CheckboxGroup
        id="redenen"
        label={text.redenen}
        options={optionsOf(words.vacatureredenen)}
        value={draft.redenen}
        onChange={(redenen) => change({ redenen })}
        error={checks.wrong.redenen}
      />
      <TextArea
        id="toelichting"
        label={text.toelichting}
        description={text.toelichtingHint}
        rows={2}
        optional
        value={draft.toelichting}
        onChange={(toelichting) => change({ toelichting })}
        error={checks.wrong.toelichting}
      />
    </UnitForm>
  );
}
