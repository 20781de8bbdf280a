import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { LocatieInput, Unitlocatie } from "../../modules/bezetting/capaciteit.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter, useSearchParameters } from "../location.ts";
import { CheckboxGroup, FormSection, RadioGroup, Select, TextField } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import {
  BEZETTING,
  addLocatie,
  changeLocatie,
  unitQuery,
  type UnitInFull,
} from "./bezetting/bezetting.queries.ts";
import { text as words } from "./bezetting/bezetting.text.ts";
import { type LocatieField, locatieBody, locatieTerms, wrongInLocatie } from "./bezetting/locatie-terms.ts";
import { UnitForm } from "./bezetting/UnitForm.tsx";
import { useMayChange } from "./bezetting/UnitFrame.tsx";
import { useChange } from "../change.ts";
import { text } from "./UnitLocatiePage.text.ts";
import { optionsOf } from "./werk/werk.text.ts";

/** A place where a unit works, new or changed: what is there for who needs it. */
export function UnitLocatiePage() {
  const query = useQuery(unitQuery(usePathParameter("id")));
  const asked = useSearchParameters().get("locatie");
  return (
    <PageState query={query} title={asked ? text.titleChange : text.titleNew} loading={text.loading}>
      {(unit) => <Filled unit={unit} locatie={unit.locaties.find(({ id }) => id === asked) ?? null} />}
    </PageState>
  );
}

const answers = [
  { value: "ja", label: text.answers.ja },
  { value: "nee", label: text.answers.nee },
  { value: "", label: text.answers[""] },
];

function Filled({ unit, locatie }: { unit: UnitInFull; locatie: Unitlocatie | null }) {
  const back = `/units/${unit.id}/capaciteit`;
  const { draft, change, checks, send, sending } = useLocatie(unit.id, locatie, back);
  const error = (id: LocatieField) => checks.wrong[id] !== undefined && { error: checks.wrong[id] };
  const one = (id: Exclude<LocatieField, "aanpassingen">, label: string) => ({
    id,
    label,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...error(id),
  });
  return (
    <UnitForm
      title={locatie ? text.titleChange : text.titleNew}
      heading={locatie ? text.headingChange(locatie.naam) : text.headingNew(unit.naam)}
      lead={text.lead}
      saveLabel={text.save}
      back={back}
      mayChange={useMayChange(unit, "unitcapaciteit")}
      busy={sending.busy}
      checks={checks}
      problem={sending.problem}
      theirs={
        locatie ? [locatie.naam, words.locatiesoorten[locatie.soort], locatie.plaats].join(", ") : undefined
      }
      onSend={send}
    >
      <FormSection heading={text.place}>
        <TextField {...one("naam", text.naam)} description={text.naamHint} />
        <Select {...one("soort", text.soort)} options={optionsOf(words.locatiesoorten)} emptyLabel="" />
        <TextField {...one("plaats", text.plaats)} />
        <TextField {...one("bereikbaar", text.bereikbaar)} description={text.bereikbaarHint} />
      </FormSection>
      <FormSection heading={text.there}>
        <RadioGroup
          {...one("isPrikkelarm", text.isPrikkelarm)}
          description={text.isPrikkelarmHint}
          options={answers}
          columns
        />
        <RadioGroup {...one("isRolstoelgeschikt", text.isRolstoelgeschikt)} options={answers} columns />
        <CheckboxGroup
          id="aanpassingen"
          label={text.aanpassingen}
          description={text.aanpassingenHint}
          value={draft.aanpassingen}
          onChange={(chosen) => change({ aanpassingen: chosen })}
          options={optionsOf(words.aanpassingen)}
          columns
          {...error("aanpassingen")}
        />
        <TextField {...one("bron", words.form.source)} description={words.form.sourceHint} />
      </FormSection>
    </UnitForm>
  );
}

function useLocatie(unitId: string, locatie: Unitlocatie | null, back: string) {
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft(`locatie/${unitId}/${locatie?.id ?? ""}`, locatieTerms(locatie));
  const refresh = () => queries.invalidateQueries(BEZETTING);
  const sending = useChange<LocatieInput, { id: string }>(
    (body, options) => (locatie ? changeLocatie(locatie, body, options) : addLocatie(unitId, body, options)),
    refresh,
    async () => {
      forget();
      await refresh();
      go(back, { replace: true });
    },
  );
  const checks = useChecks<LocatieField>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongInLocatie(draft))) sending.submit(locatieBody(draft, locatie));
  };
  return { draft, change, checks, send, sending };
}
