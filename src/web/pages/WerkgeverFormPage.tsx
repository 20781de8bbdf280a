import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { WerkgeverInFull } from "../../modules/werkgevers/werkgever.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { ProblemError } from "../api.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter } from "../location.ts";
import {
  Alert,
  ButtonLink,
  Checkbox,
  CheckboxGroup,
  NumberField,
  Paragraph,
  Select,
  TextField,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { UnitForm } from "./bezetting/UnitForm.tsx";
import { useChange } from "../change.ts";
import { AdresZoek } from "./registers/AdresZoek.tsx";
import { HandelsregisterZoek } from "./registers/HandelsregisterZoek.tsx";
import { aangeslotenQuery, type Kvkprofiel } from "./registers/registers.queries.ts";
import { changeWerkgever, makeWerkgever, NETWERK, type Werkgevervraag } from "./netwerk/netwerk.queries.ts";
import {
  houseNumberIn,
  termsUitAdres,
  termsUitProfiel,
  werkgeverBody,
  type WerkgeverField,
  werkgeverTerms,
  type WerkgeverTerms,
  wrongInWerkgever,
} from "./netwerk/werkgever-terms.ts";
import { werkgeverQuery } from "./werk/werk.queries.ts";
import { optionsOf } from "./werk/werk.text.ts";
import { text } from "./WerkgeverFormPage.text.ts";

export const WerkgeverNieuwPage = () => <Filled werkgever={null} />;

export function WerkgeverWijzigPage() {
  const query = useQuery(werkgeverQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.titleChange} loading={text.loading}>
      {(werkgever) => <Filled werkgever={werkgever} />}
    </PageState>
  );
}

function Filled({ werkgever }: { werkgever: WerkgeverInFull | null }) {
  const { gebruiker } = useSession();
  const { draft, change, checks, send, sending } = useWerkgever(werkgever);
  const gemeentecodes = gebruiker.gemeenten.map(({ code }) => code);
  const field = (id: Exclude<WerkgeverField, "relaties" | "vestigingsnummer" | "sbi">) => ({
    id,
    label: text[id],
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    error: checks.wrong[id],
  });
  return (
    <UnitForm
      title={werkgever ? text.titleChange : text.titleNew}
      heading={werkgever ? text.headingChange(werkgever.naam) : text.headingNew}
      lead={text.lead}
      saveLabel={text.save}
      back={werkgever ? `/werkgevers/${werkgever.id}` : "/mijn-werkgevers"}
      mayChange={scopesOf(gebruiker, "change", "werkgever").length > 0}
      busy={sending.busy}
      checks={checks}
      problem={sending.problem}
      onSend={send}
      before={
        !werkgever?.kvk && (
          <Lookup onFound={(found) => change(termsUitProfiel(draft, found, gemeentecodes))} />
        )
      }
    >
      <Double problem={sending.problem} />
      <TextField {...field("naam")} autoComplete="organization" />
      <TextField {...field("kvk")} description={text.kvkHint} inputMode="numeric" width="medium" optional />
      <TextField {...field("sector")} description={text.sectorHint} width="medium" />
      <Select
        {...field("gemeente")}
        options={gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
      />
      <TextField {...field("postcode")} description={text.postcodeHint} width="short" optional />
      <TextField {...field("adres")} width="medium" autoComplete="off" optional />
      <AdresZoek
        postcode={draft.postcode}
        huisnummer={houseNumberIn(draft.adres)}
        onFound={(found) => change(termsUitAdres(draft, found, gemeentecodes))}
      />
      <TextField {...field("plaats")} width="medium" />
      {(draft.vestigingsnummer || draft.sbi) && (
        <Paragraph small soft>
          {text.vestiging(draft.vestigingsnummer, draft.sbi)}
        </Paragraph>
      )}
      <NumberField {...field("aantalMedewerkers")} optional />
      <TextField {...field("contactpersoon")} optional />
      <TextField {...field("telefoon")} type="tel" width="medium" optional />
      <CheckboxGroup
        id="relaties"
        label={text.relaties}
        options={optionsOf(text.relatieLabels)}
        value={draft.relaties}
        onChange={(relaties) => change({ relaties })}
        error={checks.wrong.relaties}
      />
      <Checkbox
        id="isMijn"
        label={text.eigenaar}
        checked={draft.isMijn}
        onChange={(isMijn) => change({ isMijn })}
      />
    </UnitForm>
  );
}

/** Where the service is connected to the handelsregister, for who may look things up in it. */
function Lookup({ onFound }: { onFound: (profiel: Kvkprofiel) => void }) {
  const { gebruiker } = useSession();
  const { data } = useQuery(aangeslotenQuery);
  const isMine = scopesOf(gebruiker, "read", "handelsregister").length > 0;
  return data?.handelsregister && isMine ? <HandelsregisterZoek onFound={onFound} /> : null;
}

function useWerkgever(werkgever: WerkgeverInFull | null) {
  const { gebruiker } = useSession();
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<WerkgeverTerms>(
    `werkgever/${werkgever?.id ?? ""}`,
    werkgeverTerms(werkgever, gebruiker.id),
  );
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: ["werkgevers"] });
    await queries.invalidateQueries(NETWERK);
  };
  const sending = useChange<Werkgevervraag, WerkgeverInFull>(
    (body, options) => (werkgever ? changeWerkgever(werkgever, body, options) : makeWerkgever(body, options)),
    refresh,
    async ({ id }) => {
      forget();
      await refresh();
      go(`/werkgevers/${id}`, { replace: true });
    },
  );
  const checks = useChecks<WerkgeverField>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongInWerkgever(draft))) sending.submit(werkgeverBody(draft, gebruiker.id, werkgever));
  };
  return { draft, change, checks, send, sending };
}

/** The same KvK number is one werkgever: the way to him. */
function Double({ problem }: { problem: Error | null }) {
  const id =
    problem instanceof ProblemError &&
    problem.code === "werkgever.kvk-bestaat" &&
    problem.about["werkgeverId"];
  if (typeof id !== "string") return null;
  return (
    <Alert kind="warning" heading={text.exists}>
      {text.existsText} <ButtonLink href={`/werkgevers/${id}`}>{text.open}</ButtonLink>
    </Alert>
  );
}
