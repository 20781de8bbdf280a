import { useQuery, useQueryClient } from "@tanstack/react-query";
import { TOETSVRAGEN } from "../../modules/bezetting/toetsvragen.ts";
import type { Verkenning, VerkenningInput } from "../../modules/bezetting/verkenning.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { longDate } from "../format.ts";
import { useGo, usePathParameter, useSearchParameters } from "../location.ts";
import { FormSection, RadioGroup, Select, Stack, TextArea, TextField } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { BEZETTING, keepVerkenning, unitQuery, type UnitInFull } from "./bezetting/bezetting.queries.ts";
import { text as words, werksoort } from "./bezetting/bezetting.text.ts";
import { UnitForm } from "./bezetting/UnitForm.tsx";
import { useMayChange } from "./bezetting/UnitFrame.tsx";
import {
  redenOf,
  verkenningBody,
  type VerkenningField,
  verkenningTerms,
  wrongInVerkenning,
} from "./bezetting/verkenning-terms.ts";
import { useChange } from "../change.ts";
import { text as unitText } from "./UnitCapaciteitPage.text.ts";
import { text } from "./UnitVerkenningPage.text.ts";
import { optionsOf } from "./werk/werk.text.ts";

/** Could this kind of work be done in this unit? Question by question, and a person concludes. */
export function UnitVerkenningPage() {
  const query = useQuery(unitQuery(usePathParameter("id")));
  const asked = useSearchParameters().get("werksoort");
  return (
    <PageState query={query} title={asked ? text.titleChange : text.titleNew} loading={text.loading}>
      {(unit) => (
        <Filled unit={unit} verkenning={unit.verkenningen.find((een) => een.werksoort === asked) ?? null} />
      )}
    </PageState>
  );
}

function Filled({ unit, verkenning }: { unit: UnitInFull; verkenning: Verkenning | null }) {
  const back = `/units/${unit.id}/capaciteit`;
  const { checks, send, sending, field } = useVerkenning(unit, verkenning, back);
  const taken = new Set([...unit.werksoorten, ...unit.verkenningen.map((een) => een.werksoort)]);
  return (
    <UnitForm
      title={verkenning ? text.titleChange : text.titleNew}
      heading={
        verkenning
          ? text.headingChange(werksoort(verkenning.werksoort).toLowerCase())
          : text.headingNew(unit.naam)
      }
      lead={text.lead}
      saveLabel={text.save}
      back={back}
      mayChange={useMayChange(unit, "unitcapaciteit")}
      busy={sending.busy}
      checks={checks}
      problem={sending.problem}
      theirs={verkenning ? theirs(verkenning) : undefined}
      onSend={send}
    >
      {!verkenning && (
        <Select
          {...field("werksoort", text.werksoort)}
          description={text.werksoortHint}
          options={optionsOf(words.werksoorten).filter(({ value }) => !taken.has(value))}
          emptyLabel=""
        />
      )}
      <FormSection heading={text.questions}>
        {TOETSVRAGEN.map((vraag) => (
          <Stack key={vraag} gap="dense">
            <RadioGroup
              {...field(vraag, unitText.questions[vraag])}
              options={optionsOf(unitText.answers)}
              columns
            />
            <TextField {...field(redenOf(vraag), text.why[vraag])} />
          </Stack>
        ))}
      </FormSection>
      <FormSection heading={text.conclusion}>
        <RadioGroup
          {...field("conclusie", text.conclusie)}
          description={text.conclusieHint}
          options={optionsOf(unitText.conclusions)}
        />
        <TextArea {...field("toelichting", text.toelichting)} rows={3} />
      </FormSection>
    </UnitForm>
  );
}

const theirs = ({ conclusie, doorNaam, opgemaaktOp }: Verkenning) =>
  `${unitText.conclusions[conclusie]}, ${unitText.by(doorNaam, longDate(opgemaaktOp))}`;

function useVerkenning(unit: UnitInFull, verkenning: Verkenning | null, back: string) {
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft(
    `verkenning/${unit.id}/${verkenning?.werksoort ?? ""}`,
    verkenningTerms(verkenning),
  );
  const refresh = () => queries.invalidateQueries(BEZETTING);
  const sending = useChange<VerkenningInput, object>(
    (body, options) => keepVerkenning(unit.id, verkenning?.versie ?? 0, body, options),
    refresh,
    async () => {
      forget();
      await refresh();
      go(back, { replace: true });
    },
  );
  const checks = useChecks<VerkenningField>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongInVerkenning(draft))) sending.submit(verkenningBody(draft));
  };
  const field = (id: VerkenningField, label: string) => ({
    id,
    label,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] !== undefined && { error: checks.wrong[id] }),
  });
  return { checks, send, sending, field };
}
