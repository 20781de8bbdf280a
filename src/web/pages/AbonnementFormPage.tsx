import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Abonnement } from "../../modules/abonnementen/abonnement.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { useChange } from "../change.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter } from "../location.ts";
import { Button, CheckboxGroup, Row, TextField } from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import {
  ABONNEMENTEN,
  type AbonnementInput,
  abonnementQuery,
  addAbonnement,
  changeAbonnement,
  gebeurtenistypenQuery,
} from "./abonnementen/abonnementen.queries.ts";
import { text } from "./AbonnementFormPage.text.ts";
import { organisatiesQuery } from "./gebruiker.queries.ts";
import { UnitForm } from "./bezetting/UnitForm.tsx";

type Draft = { naam: string; adres: string; soorten: readonly string[]; gemeenten: readonly string[] };
type Field = keyof Draft;
const PATH = "/koppelingen/meldingen";
const EMPTY: Draft = { naam: "", adres: "", soorten: [], gemeenten: [] };

/** A system that is going to hear of things. */
export function AbonnementNieuwPage() {
  return <Filled abonnement={null} back={PATH} />;
}

/** What a system hears from now on, and where. */
export function AbonnementWijzigPage() {
  const query = useQuery(abonnementQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.titleChange} loading={text.loading}>
      {(abonnement) => <Filled abonnement={abonnement} back={`${PATH}/${abonnement.id}`} />}
    </PageState>
  );
}

function Filled({ abonnement, back }: { abonnement: Abonnement | null; back: string }) {
  const { gebruiker } = useSession();
  const typen = useQuery(gebeurtenistypenQuery);
  const regio = useQuery(organisatiesQuery);
  const form = useAbonnementForm(abonnement, back);
  const { draft, change, checks } = form;
  const field = (id: "naam" | "adres") => ({
    id,
    label: text[id],
    description: text[`${id}Hint`],
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    error: checks.wrong[id],
    autoComplete: "off" as const,
  });
  return (
    <UnitForm
      title={abonnement ? text.titleChange : text.titleNew}
      heading={abonnement ? text.headingChange(abonnement.naam) : text.headingNew}
      lead={text.lead}
      saveLabel={text.save}
      back={back}
      mayChange={scopesOf(gebruiker, "change", "abonnement").length > 0}
      busy={form.busy}
      checks={checks}
      problem={form.problem}
      onSend={form.send}
    >
      <TextField {...field("naam")} />
      <TextField {...field("adres")} />
      <PartState query={typen} part={text.typen} lines={8}>
        {({ rijen }) => (
          <>
            <CheckboxGroup
              id="soorten"
              label={text.soorten}
              description={text.soortenHint}
              columns
              options={rijen.map(({ soort, uitleg }) => ({ value: soort, label: uitleg }))}
              value={draft.soorten}
              onChange={(soorten) => change({ soorten })}
              error={checks.wrong.soorten}
            />
            <Row>
              <Button
                kind="subtle"
                dense
                onPress={() => change({ soorten: rijen.map(({ soort }) => soort) })}
              >
                {text.all}
              </Button>
              <Button kind="subtle" dense onPress={() => change({ soorten: [] })}>
                {text.none}
              </Button>
            </Row>
          </>
        )}
      </PartState>
      <PartState query={regio} part={text.regio} lines={3}>
        {({ gemeenten }) => (
          <CheckboxGroup
            id="gemeenten"
            label={text.gemeenten}
            description={text.gemeentenHint}
            columns
            options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
            value={draft.gemeenten}
            onChange={(chosen) => change({ gemeenten: chosen })}
            error={checks.wrong.gemeenten}
          />
        )}
      </PartState>
    </UnitForm>
  );
}

function useAbonnementForm(abonnement: Abonnement | null, back: string) {
  const go = useGo();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries(ABONNEMENTEN);
  const { draft, change, forget } = useDraft<Draft>(`abonnement${back}`, abonnement ?? EMPTY);
  const sending = useChange<AbonnementInput, Abonnement>(
    (body, options) => (abonnement ? changeAbonnement(abonnement, body) : addAbonnement(body, options)),
    refresh,
    async ({ id }) => {
      forget();
      go(`${PATH}/${id}`, { replace: true });
      await refresh();
    },
  );
  const checks = useChecks<Field>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongIn(draft))) sending.submit(bodyOf(draft));
  };
  return { draft, change, checks, send, busy: sending.busy, problem: sending.problem };
}

function wrongIn({ naam, adres, soorten }: Draft): Wrong<Field> {
  return {
    ...(!naam.trim() && { naam: text.needNaam }),
    ...(!/^https?:\/\/\S+$/.test(adres.trim()) && { adres: text.needAdres }),
    ...(soorten.length === 0 && { soorten: text.needSoorten }),
  };
}

const bodyOf = ({ naam, adres, soorten, gemeenten }: Draft): AbonnementInput => ({
  naam: naam.trim(),
  adres: adres.trim(),
  soorten: [...soorten] as AbonnementInput["soorten"],
  gemeenten: [...gemeenten],
});
