import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Account, AccountInput } from "../../modules/netwerk/relatie.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { numberFrom } from "../format.ts";
import { useGo, usePathParameter } from "../location.ts";
import { CheckboxGroup, NumberField, RadioGroup } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { UnitForm } from "./bezetting/UnitForm.tsx";
import { useChange } from "../change.ts";
import { changeAccount, NETWERK, type Relatie, relatieQuery } from "./netwerk/netwerk.queries.ts";
import { text as words } from "./netwerk/netwerk.text.ts";
import { optionsOf } from "./werk/werk.text.ts";
import { text } from "./WerkgeverRelatiePage.text.ts";

type Terms = {
  relatievorm: string;
  begeleidingMensen: string;
  begeleidingUren: string;
  begeleidingKennis: string;
  regelingen: readonly string[];
};
type Field = keyof Terms;

/** Customer or partner, how many people the company can guide, and which schemes it knows. */
export function WerkgeverRelatiePage() {
  const id = usePathParameter("id");
  const query = useQuery(relatieQuery(id));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(relatie) => <Filled id={id} relatie={relatie} />}
    </PageState>
  );
}

function Filled({ id, relatie: { account } }: { id: string; relatie: Relatie }) {
  const { gebruiker } = useSession();
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<Terms>(`relatie/${id}`, termsOf(account));
  const refresh = () => queries.invalidateQueries(NETWERK);
  const sending = useChange<AccountInput, Account>(
    (body, options) => changeAccount(id, account.versie, body, options),
    refresh,
    async () => {
      forget();
      await refresh();
      go(`/werkgevers/${id}`, { replace: true });
    },
  );
  const checks = useChecks<Field>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongIn(draft))) sending.submit(bodyOf(draft));
  };
  const field = (name: Exclude<Field, "regelingen">) => ({
    id: name,
    label: text[name],
    value: draft[name],
    onChange: (typed: string) => change({ [name]: typed }),
    error: checks.wrong[name],
  });
  const unknown = { value: "", label: text.unknown };
  return (
    <UnitForm
      title={text.title}
      heading={text.heading}
      lead={text.lead}
      saveLabel={text.save}
      back={`/werkgevers/${id}`}
      mayChange={scopesOf(gebruiker, "change", "werkgever").length > 0}
      busy={sending.busy}
      checks={checks}
      problem={sending.problem}
      onSend={send}
    >
      <RadioGroup {...field("relatievorm")} options={[...optionsOf(words.relatievormen), unknown]} />
      <NumberField {...field("begeleidingMensen")} optional />
      <NumberField {...field("begeleidingUren")} unit={text.hours} optional />
      <RadioGroup {...field("begeleidingKennis")} options={[...optionsOf(words.kennis), unknown]} />
      <CheckboxGroup
        id="regelingen"
        label={text.regelingen}
        options={optionsOf(words.regelingen)}
        value={draft.regelingen}
        onChange={(regelingen) => change({ regelingen })}
        error={checks.wrong.regelingen}
      />
    </UnitForm>
  );
}

const typed = (value: number | null) => (value === null ? "" : String(value).replace(".", ","));

const termsOf = (account: Account): Terms => ({
  relatievorm: account.relatievorm ?? "",
  begeleidingMensen: typed(account.begeleidingMensen),
  begeleidingUren: typed(account.begeleidingUren),
  begeleidingKennis: account.begeleidingKennis ?? "",
  regelingen: account.regelingen,
});

function wrongIn({ begeleidingMensen, begeleidingUren }: Terms): Wrong<Field> {
  const uren = numberFrom(begeleidingUren);
  const isWhole = begeleidingMensen.trim() === "" || /^\d{1,3}$/.test(begeleidingMensen.trim());
  const isQuarter =
    begeleidingUren.trim() === "" || (uren !== null && uren >= 0 && Number.isInteger(uren * 4));
  return {
    ...(!isWhole && { begeleidingMensen: text.wrongNumber }),
    ...(!isQuarter && { begeleidingUren: text.wrongHours }),
  };
}

const bodyOf = (terms: Terms): AccountInput => ({
  relatievorm: (terms.relatievorm || null) as AccountInput["relatievorm"],
  begeleidingMensen: numberFrom(terms.begeleidingMensen),
  begeleidingUren: numberFrom(terms.begeleidingUren),
  begeleidingKennis: (terms.begeleidingKennis || null) as AccountInput["begeleidingKennis"],
  regelingen: [...terms.regelingen] as AccountInput["regelingen"],
});
