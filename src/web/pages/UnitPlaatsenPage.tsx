import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { CapaciteitInput } from "../../modules/bezetting/capaciteit.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter } from "../location.ts";
import {
  Alert,
  ButtonLink,
  DateField,
  FormSection,
  NumberField,
  Paragraph,
  Select,
  TextField,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { addCapaciteit, BEZETTING, unitQuery, type UnitInFull } from "./bezetting/bezetting.queries.ts";
import { text as words } from "./bezetting/bezetting.text.ts";
import {
  mensenPerFte,
  plaatsenBody,
  type PlaatsenField,
  type PlaatsenTerms,
  wrongInPlaatsen,
} from "./bezetting/plaatsen-terms.ts";
import { UnitForm } from "./bezetting/UnitForm.tsx";
import { useMayChange } from "./bezetting/UnitFrame.tsx";
import { useChange } from "../change.ts";
import { text } from "./UnitPlaatsenPage.text.ts";
import { optionsOf, text as work } from "./werk/werk.text.ts";

/** So many places from a day on, for one kind and form of work at one location, with who guides. */
export function UnitPlaatsenPage() {
  const query = useQuery(unitQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(unit) => <Filled unit={unit} />}
    </PageState>
  );
}

const { regulier: _, ...unitvormen } = work.werkvormen;

function Filled({ unit }: { unit: UnitInFull }) {
  const back = `/units/${unit.id}/capaciteit`;
  const { draft, checks, send, sending, field } = usePlaatsen(unit, back);
  const locaties = unit.locaties.map(({ id, naam }) => ({ value: id, label: naam }));
  return (
    <UnitForm
      title={text.title}
      heading={text.heading(unit.naam)}
      lead={text.lead}
      saveLabel={text.save}
      back={back}
      mayChange={useMayChange(unit, "unitcapaciteit")}
      busy={sending.busy}
      checks={checks}
      problem={sending.problem}
      onSend={send}
    >
      <FormSection heading={text.work}>
        <Select {...field("werksoort", text.werksoort)} options={optionsOf(words.werksoorten)} />
        <Select {...field("werkvorm", text.werkvorm)} options={optionsOf(unitvormen)} emptyLabel="" />
        {locaties.length > 0 ? (
          <Select {...field("locatieId", text.locatieId)} options={locaties} emptyLabel="" />
        ) : (
          <Alert
            kind="warning"
            heading={text.noLocation}
            action={<ButtonLink href={`/units/${unit.id}/locatie`}>{text.addLocation}</ButtonLink>}
          />
        )}
      </FormSection>
      <FormSection heading={text.when}>
        <DateField {...field("vanaf", text.vanaf)} />
        <DateField {...field("tot", text.tot)} description={text.totHint} />
      </FormSection>
      <FormSection heading={text.howMany}>
        <NumberField {...field("plaatsen", text.plaatsen)} description={text.plaatsenHint} width="short" />
        <NumberField {...field("begeleiders", text.begeleiders)} width="short" />
        <NumberField {...field("begeleidingFte", text.begeleidingFte)} width="short" />
        <Ratio perFte={mensenPerFte(draft)} norm={unit.afspraak?.mensenPerFte ?? null} />
        <TextField {...field("bron", words.form.source)} description={words.form.sourceHint} />
      </FormSection>
    </UnitForm>
  );
}

/** A warning and no refusal: whoever answers for the unit decides. */
function Ratio({ perFte, norm }: { perFte: number | null; norm: number | null }) {
  if (perFte === null) return null;
  if (norm !== null && perFte > norm)
    return (
      <Alert kind="warning" heading={text.tooMany}>
        {text.ratio(perFte, norm)}
      </Alert>
    );
  return <Paragraph soft>{text.ratio(perFte, norm)}</Paragraph>;
}

function usePlaatsen(unit: UnitInFull, back: string) {
  const go = useGo();
  const queries = useQueryClient();
  const { vandaag } = useSession();
  const { draft, change, forget } = useDraft<PlaatsenTerms>(`plaatsen/${unit.id}`, {
    werksoort: unit.werksoorten[0] ?? "",
    werkvorm: "",
    locatieId: unit.locaties.length === 1 ? unit.locaties[0]!.id : "",
    vanaf: vandaag,
    tot: "",
    plaatsen: "",
    begeleiders: "",
    begeleidingFte: "",
    bron: "",
  });
  const refresh = () => queries.invalidateQueries(BEZETTING);
  const sending = useChange<CapaciteitInput, { id: string }>(
    (body, options) => addCapaciteit(unit.id, body, options),
    refresh,
    async () => {
      forget();
      await refresh();
      go(back, { replace: true });
    },
  );
  const checks = useChecks<PlaatsenField>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongInPlaatsen(draft))) sending.submit(plaatsenBody(draft));
  };
  const field = (id: PlaatsenField, label: string) => ({
    id,
    label,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] !== undefined && { error: checks.wrong[id] }),
  });
  return { draft, checks, send, sending, field };
}
