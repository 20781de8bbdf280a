import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isIsoDate, type IsoDate } from "#core/dates";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { get, queryText } from "../api.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { useGo, usePathParameter } from "../location.ts";
import {
  Button,
  ButtonLink,
  Combobox,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  Opening,
  Paragraph,
  RadioGroup,
  Sheet,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import {
  type Leerbedrijf,
  type Leerbedrijven,
  type Leerroute,
  type Leervraag,
  startLeren,
} from "./certificaten/certificaten.queries.ts";
import { LeertakenKeuze } from "./certificaten/LeertakenKeuze.tsx";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { text } from "./LeerrouteStartPage.text.ts";

type Draft = {
  readonly leerbedrijf: Leerbedrijf | null;
  readonly leermeesterId: string;
  readonly leertaakIds: readonly string[];
  readonly begonnenOp: string;
};
type Field = keyof typeof text.nodig;

/** Which tasks, at which leerbedrijf, with which leermeester. */
export function LeerrouteStartPage() {
  const id = usePathParameter("id");
  return (
    <DossierFrame id={id} current="instrumenten" part={text.tab}>
      {(inwoner) => <Start inwoner={inwoner} />}
    </DossierFrame>
  );
}

function Start({ inwoner }: { inwoner: Inwoner }) {
  const { vandaag } = useSession();
  const go = useGo();
  const queries = useQueryClient();
  const there = `/inwoners/${inwoner.id}/praktijkverklaring`;
  const [draft, setDraft] = useState<Draft>({
    leerbedrijf: null,
    leermeesterId: "",
    leertaakIds: [],
    begonnenOp: vandaag,
  });
  const { submit, busy, problem, forget } = useSubmit<Leervraag, Leerroute>(
    (body, options) => startLeren(inwoner.id, body, options),
    async () => {
      await queries.invalidateQueries({ queryKey: ["inwoner", inwoner.id] });
      go(there);
    },
  );
  const checks = useChecks<Field>(problem);
  const send = () => {
    forget();
    if (checks.check(wrongIn(draft))) submit(bodyOf(draft));
  };
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(inwoner.voornaam)}</strong>
      </Opening>
      <Sheet>
        <Form onSubmit={send} label={text.form}>
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <Fields draft={draft} wrong={checks.wrong} onChange={(part) => setDraft({ ...draft, ...part })} />
          <ProblemAlert problem={checks.otherProblem} />
          <FormActions>
            <Button kind="primary" type="submit" busy={busy}>
              {text.save}
            </Button>
            <ButtonLink href={there} kind="subtle">
              {text.back}
            </ButtonLink>
          </FormActions>
        </Form>
      </Sheet>
    </>
  );
}

type FieldsProps = { draft: Draft; wrong: Wrong<Field>; onChange: (part: Partial<Draft>) => void };

function Fields({ draft, wrong, onChange }: FieldsProps) {
  const { leerbedrijf, leermeesterId, leertaakIds, begonnenOp } = draft;
  const [found, setFound] = useState<ReadonlyMap<string, Leerbedrijf>>(new Map());
  const [load] = useState(() => async (term: string, signal: AbortSignal) => {
    const { rijen } = await get<Leerbedrijven>(
      `/leerbedrijven${queryText({ zoek: term, perPagina: 10 })}`,
      signal,
    );
    setFound((known) => new Map([...known, ...rijen.map((een) => [een.id, een] as const)]));
    return rijen
      .filter(({ isErkend }) => isErkend)
      .map(({ id, naam, erkendVoor }) => ({ id, label: naam, detail: erkendVoor.join(", ") }));
  });
  const meesters = leerbedrijf?.leermeesters.filter(({ isNu }) => isNu) ?? [];
  return (
    <>
      <Combobox
        id="leerbedrijfId"
        label={text.leerbedrijf}
        description={text.leerbedrijfUitleg}
        value={leerbedrijf && { id: leerbedrijf.id, label: leerbedrijf.naam }}
        load={load}
        onChange={(option) => {
          const chosen = option ? (found.get(option.id) ?? null) : null;
          const [only] = chosen?.leermeesters.filter(({ isNu }) => isNu) ?? [];
          onChange({ leerbedrijf: chosen, leermeesterId: only?.id ?? "", leertaakIds: [] });
        }}
        {...(wrong.leerbedrijfId && { error: wrong.leerbedrijfId })}
      />
      {leerbedrijf && meesters.length === 0 && <Paragraph>{text.geenLeermeester}</Paragraph>}
      {meesters.length > 0 && (
        <RadioGroup
          id="leermeesterId"
          label={text.leermeester}
          value={leermeesterId}
          onChange={(id) => onChange({ leermeesterId: id })}
          options={meesters.map(({ id, naam, functie }) => ({ value: id, label: `${naam}, ${functie}` }))}
          {...(wrong.leermeesterId && { error: wrong.leermeesterId })}
        />
      )}
      {leerbedrijf && (
        <LeertakenKeuze
          sectoren={leerbedrijf.erkendVoor}
          value={leertaakIds}
          error={wrong.leertaakIds}
          onChange={(gekozen) => onChange({ leertaakIds: gekozen })}
        />
      )}
      <DateField
        id="begonnenOp"
        label={text.begonnenOp}
        value={begonnenOp}
        onChange={(dag) => onChange({ begonnenOp: dag })}
        {...(wrong.begonnenOp && { error: wrong.begonnenOp })}
      />
    </>
  );
}

/** Only once `wrongIn` finds nothing. */
const bodyOf = ({ leerbedrijf, leermeesterId, leertaakIds, begonnenOp }: Draft): Leervraag => ({
  leerbedrijfId: leerbedrijf!.id,
  leermeesterId,
  leertaakIds: [...leertaakIds],
  begonnenOp: begonnenOp as IsoDate,
});

const wrongIn = ({ leerbedrijf, leermeesterId, leertaakIds, begonnenOp }: Draft): Wrong<Field> => ({
  ...(!leerbedrijf && { leerbedrijfId: text.nodig.leerbedrijfId }),
  ...(leerbedrijf && !leermeesterId && { leermeesterId: text.nodig.leermeesterId }),
  ...(leerbedrijf && leertaakIds.length === 0 && { leertaakIds: text.nodig.leertaakIds }),
  ...(!isIsoDate(begonnenOp) && { begonnenOp: text.nodig.begonnenOp }),
});
