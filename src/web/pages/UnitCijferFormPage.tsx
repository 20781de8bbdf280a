import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useChange } from "../change.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter, useSearchParameters } from "../location.ts";
import { Alert, Button, FormSection, NumberField, Select, TextField } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useMayChange } from "./bezetting/UnitFrame.tsx";
import { UnitForm } from "./bezetting/UnitForm.tsx";
import { text } from "./UnitCijferFormPage.text.ts";
import {
  cijferBody,
  type CijferField,
  type CijferTerms,
  emptyTerms,
  termsOf,
  wrongInCijfer,
} from "./unitcijfers/cijfer-terms.ts";
import { maandkop, maandnaam } from "./unitcijfers/maand-words.ts";
import {
  type CijferBody,
  keepCijfer,
  UNITCIJFERS,
  type Unitcijfers,
  unitcijfersQuery,
} from "./unitcijfers/unitcijfers.queries.ts";
import { vormnaam } from "./unitcijfers/UnitTables.tsx";
import { optionsOf, text as work } from "./werk/werk.text.ts";

const MONTHS_TO_CHOOSE = 24;
const { regulier: _, ...unitvormen } = work.werkvormen;

/** The figures of one form of work in a month, for the first time or in place of what stands there. */
export function UnitCijferFormPage() {
  const { vandaag } = useSession();
  const asked = useSearchParameters().get("maand") ?? "";
  const maand = /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : vandaag.slice(0, 7);
  const query = useQuery(unitcijfersQuery(usePathParameter("id"), vandaag.slice(0, 7)));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(cijfers) => <Filled key={maand} cijfers={cijfers} maand={maand} />}
    </PageState>
  );
}

function Filled({ cijfers, maand }: { cijfers: Unitcijfers; maand: string }) {
  const back = `/units/${cijfers.id}/cijfers`;
  const { there, isClosed, checks, send, sending, field, take } = useCijfer(cijfers, maand, back);
  const { vandaag } = useSession();
  return (
    <UnitForm
      title={text.title}
      heading={text.heading(cijfers.naam)}
      lead={text.lead}
      saveLabel={text.save}
      back={back}
      mayChange={useMayChange(cijfers, "unitcijfer")}
      busy={sending.busy}
      checks={checks}
      problem={sending.problem}
      onSend={send}
    >
      <FormSection heading={text.which}>
        <Select {...field("maand", text.maand)} options={monthOptions(vandaag)} />
        <Select {...field("werkvorm", text.werkvorm)} options={optionsOf(unitvormen)} emptyLabel="" />
        {there && (
          <Alert
            kind="info"
            heading={text.there(vormnaam(there.werkvorm).toLowerCase(), maandnaam(there.maand))}
            action={<Button onPress={take}>{text.take}</Button>}
          >
            {text.thereText}
          </Alert>
        )}
        {isClosed && <TextField {...field("reden", text.reden)} description={text.redenHint} />}
      </FormSection>
      <FormSection heading={text.amounts}>
        <NumberField {...field("omzet", text.omzet)} prefix={text.euro} width="medium" />
        <NumberField
          {...field("directeKosten", text.directeKosten)}
          description={text.directeHint}
          prefix={text.euro}
          width="medium"
        />
        <NumberField
          {...field("overigeKosten", text.overigeKosten)}
          description={text.overigeHint}
          prefix={text.euro}
          width="medium"
        />
      </FormSection>
      <FormSection heading={text.people}>
        <NumberField {...field("fte", text.fte)} width="short" />
        <NumberField {...field("mensen", text.mensen)} description={text.mensenHint} width="short" />
        <TextField {...field("bron", text.bron)} description={text.bronHint} />
      </FormSection>
    </UnitForm>
  );
}

/** This month and those before it. */
function monthOptions(vandaag: string) {
  const [year, month] = [Number(vandaag.slice(0, 4)), Number(vandaag.slice(5, 7)) - 1];
  return Array.from({ length: MONTHS_TO_CHOOSE }, (_row, back) => {
    const at = year * 12 + month - back;
    const value = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    return { value, label: maandkop(value) };
  });
}

function useCijfer(cijfers: Unitcijfers, maand: string, back: string) {
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<CijferTerms>(
    `unitcijfer/${cijfers.id}/${maand}`,
    emptyTerms(maand),
  );
  const there = cijfers.regels.find((een) => een.maand === draft.maand && een.werkvorm === draft.werkvorm);
  const isClosed = cijfers.maanden.some((een) => een.maand === draft.maand && een.afgesloten !== null);
  const refresh = () => queries.invalidateQueries(UNITCIJFERS);
  const sending = useChange<CijferBody, { id: string }>(
    (body, options) => keepCijfer(cijfers.id, there?.versie ?? 0, body, options),
    refresh,
    async () => {
      forget();
      await refresh();
      go(back, { replace: true });
    },
  );
  const checks = useChecks<CijferField>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongInCijfer(draft, isClosed))) sending.submit(cijferBody(draft));
  };
  const field = (id: CijferField, label: string) => ({
    id,
    label,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] !== undefined && { error: checks.wrong[id] }),
  });
  return {
    there,
    isClosed,
    checks,
    send,
    sending,
    field,
    take: () => there && change(termsOf(there)),
  };
}
