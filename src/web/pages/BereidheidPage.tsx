import { useQuery, useQueryClient } from "@tanstack/react-query";
import { isIsoDate } from "#core/dates";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { longDate } from "../format.ts";
import { useGo, usePathParameter } from "../location.ts";
import { DateField, RadioGroup, Select, TextArea } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./BereidheidPage.text.ts";
import { UnitForm } from "./bezetting/UnitForm.tsx";
import {
  type Bereidheidvraag,
  NETWERK,
  noteWillingness,
  type Relatie,
  relatieQuery,
} from "./netwerk/netwerk.queries.ts";
import { text as words } from "./netwerk/netwerk.text.ts";
import { optionsOf } from "./werk/werk.text.ts";

type Field = "bereidheid" | "reden" | "toelichting" | "vanaf";

/** What a werkgever wants from a day on, and why that changed. */
export function BereidheidPage() {
  const id = usePathParameter("id");
  const query = useQuery(relatieQuery(id));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(relatie) => <Filled id={id} relatie={relatie} />}
    </PageState>
  );
}

function Filled({ id, relatie }: { id: string; relatie: Relatie }) {
  const { gebruiker, vandaag } = useSession();
  const go = useGo();
  const queries = useQueryClient();
  const [nu] = relatie.bereidheden;
  const { draft, change, forget } = useDraft<Record<Field, string>>(`bereidheid/${id}`, {
    ...EMPTY,
    vanaf: vandaag,
  });
  const isOther = nu !== undefined && draft.bereidheid !== "" && draft.bereidheid !== nu.bereidheid;
  const sending = useSubmit<Bereidheidvraag, unknown>(
    (body, options) => noteWillingness(id, body, options),
    async () => {
      forget();
      await queries.invalidateQueries(NETWERK);
      go(`/werkgevers/${id}`, { replace: true });
    },
  );
  const checks = useChecks<Field>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongIn(draft, isOther))) sending.submit(bodyOf(draft, isOther));
  };
  const field = (name: Field) => ({
    id: name,
    label: text[name],
    value: draft[name],
    onChange: (typed: string) => change({ [name]: typed }),
    error: checks.wrong[name],
  });
  return (
    <UnitForm
      title={text.title}
      heading={text.heading}
      lead={nu ? `${text.now(words.bereidheden[nu.bereidheid], longDate(nu.vanaf))} ${text.lead}` : text.lead}
      saveLabel={text.save}
      back={`/werkgevers/${id}`}
      mayChange={scopesOf(gebruiker, "change", "werkgever").length > 0}
      busy={sending.busy}
      checks={checks}
      problem={sending.problem}
      onSend={send}
    >
      <RadioGroup {...field("bereidheid")} options={optionsOf(words.bereidheden)} />
      {isOther && <Select {...field("reden")} options={optionsOf(words.bereidredenen)} />}
      <DateField {...field("vanaf")} />
      <TextArea {...field("toelichting")} description={text.toelichtingHint} rows={2} optional />
    </UnitForm>
  );
}

const EMPTY = { bereidheid: "", reden: "", toelichting: "" };

function wrongIn(
  { bereidheid, reden, vanaf }: Readonly<Record<Field, string>>,
  isOther: boolean,
): Wrong<Field> {
  return {
    ...(!bereidheid && { bereidheid: text.needKind }),
    ...(isOther && !reden && { reden: text.needReason }),
    ...(!isIsoDate(vanaf) && { vanaf: text.needDay }),
  };
}

const bodyOf = (
  { bereidheid, reden, toelichting, vanaf }: Readonly<Record<Field, string>>,
  isOther: boolean,
): Bereidheidvraag => ({
  bereidheid: bereidheid as Bereidheidvraag["bereidheid"],
  reden: isOther ? (reden as NonNullable<Bereidheidvraag["reden"]>) : null,
  toelichting: toelichting.trim() || null,
  vanaf: vanaf as Bereidheidvraag["vanaf"],
});
