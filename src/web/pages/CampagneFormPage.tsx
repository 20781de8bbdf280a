import { useQuery, useQueryClient } from "@tanstack/react-query";
import { isIsoDate } from "#core/dates";
import type { Campagne, CampagneInput } from "../../modules/netwerk/campagne.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter } from "../location.ts";
import { DateField, TextField } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { UnitForm } from "./bezetting/UnitForm.tsx";
import { text } from "./CampagneFormPage.text.ts";
import { useChange } from "../change.ts";
import { campagneQuery, changeCampagne, makeCampagne, NETWERK } from "./netwerk/netwerk.queries.ts";

type Field = "naam" | "partner" | "doel" | "vanaf" | "tot";

export const CampagneNieuwPage = () => <Filled campagne={null} />;

export function CampagneWijzigPage() {
  const query = useQuery(campagneQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.titleChange} loading={text.loading}>
      {(campagne) => <Filled campagne={campagne} />}
    </PageState>
  );
}

function Filled({ campagne }: { campagne: Campagne | null }) {
  const { gebruiker, vandaag } = useSession();
  const go = useGo();
  const queries = useQueryClient();
  const { naam, partner, doel, vanaf, tot } = campagne ?? { ...EMPTY, vanaf: vandaag };
  const start = { naam, partner: partner ?? "", doel, vanaf: String(vanaf), tot: String(tot) };
  const { draft, change, forget } = useDraft<Record<Field, string>>(`campagne/${campagne?.id ?? ""}`, start);
  const refresh = () => queries.invalidateQueries(NETWERK);
  const sending = useChange<CampagneInput, Campagne>(
    (body, options) => (campagne ? changeCampagne(campagne, body, options) : makeCampagne(body, options)),
    refresh,
    async ({ id }) => {
      forget();
      await refresh();
      go(`/campagnes/${id}`, { replace: true });
    },
  );
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
      title={campagne ? text.titleChange : text.titleNew}
      heading={campagne ? text.headingChange(campagne.naam) : text.headingNew}
      lead={text.lead}
      saveLabel={text.save}
      back={campagne ? `/campagnes/${campagne.id}` : "/campagnes"}
      mayChange={scopesOf(gebruiker, "change", "werkgever").length > 0}
      busy={sending.busy}
      checks={checks}
      problem={sending.problem}
      onSend={send}
    >
      <TextField {...field("naam")} />
      <TextField {...field("partner")} description={text.partnerHint} optional />
      <TextField {...field("doel")} />
      <DateField {...field("vanaf")} />
      <DateField {...field("tot")} />
    </UnitForm>
  );
}

const EMPTY = { naam: "", partner: "", doel: "", tot: "" };

function wrongIn({ naam, doel, vanaf, tot }: Readonly<Record<Field, string>>): Wrong<Field> {
  return {
    ...(!naam.trim() && { naam: text.need }),
    ...(!doel.trim() && { doel: text.need }),
    ...(!isIsoDate(vanaf) && { vanaf: text.needDay }),
    ...(isIsoDate(tot) ? tot < vanaf && { tot: text.wrongPeriod } : { tot: text.needDay }),
  };
}

const bodyOf = ({ naam, partner, doel, vanaf, tot }: Readonly<Record<Field, string>>): CampagneInput => ({
  naam: naam.trim(),
  partner: partner.trim() || null,
  doel: doel.trim(),
  vanaf: vanaf as CampagneInput["vanaf"],
  tot: tot as CampagneInput["tot"],
});
