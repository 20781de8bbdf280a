import { useQuery } from "@tanstack/react-query";
import { isIsoDate } from "#core/dates";
import { numberFrom } from "../../format.ts";
import { CheckboxGroup, DateField, NumberField, RadioGroup, Select, TextField } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text as mijlpaalText } from "../MijlpaalPage.text.ts";
import { text } from "../OvergangPage.text.ts";
import { optionsOf } from "../werk/werk.text.ts";
import {
  addMijlpaal,
  changeMijlpaal,
  type Mijlpaal,
  scenariosQuery,
  useOvergangForm,
} from "./overgang.queries.ts";

const { dialog: words } = text;
const SEPARATOR = ",";
type Anders = { readonly id: string; readonly naam: string };

/** What can be agreed otherwise later; ids of what must come first stand behind each other. */
type Afspraak = Readonly<
  Record<"resultaat" | "eigenaar" | "organisatie" | "datum" | "budgetInCenten" | "scenarioId" | "na", string>
>;
const leeg: Afspraak = {
  resultaat: "",
  eigenaar: "",
  organisatie: "",
  datum: "",
  budgetInCenten: "",
  scenarioId: "",
  na: "",
};

const alsAfspraak = (draft: Afspraak) => ({
  resultaat: draft.resultaat.trim(),
  eigenaar: draft.eigenaar.trim(),
  organisatie: draft.organisatie.trim() || null,
  datum: draft.datum,
  budgetInCenten: draft.budgetInCenten.trim()
    ? Math.round((numberFrom(draft.budgetInCenten) ?? 0) * 100)
    : null,
  scenarioId: draft.scenarioId || null,
  na: draft.na.split(SEPARATOR).filter(Boolean),
});

const wrongInAfspraak = (draft: Afspraak) => ({
  ...(!draft.resultaat.trim() && { resultaat: words.need.resultaat }),
  ...(!draft.eigenaar.trim() && { eigenaar: words.need.eigenaar }),
  ...(!isIsoDate(draft.datum) && { datum: words.need.datum }),
  ...(draft.budgetInCenten.trim() !== "" &&
    numberFrom(draft.budgetInCenten) === null && { budgetInCenten: words.need.budget }),
});

export function AddMijlpaalDialog({ rijen, onClose }: { rijen: readonly Mijlpaal[]; onClose: () => void }) {
  const form = useOvergangForm({
    name: "nieuw",
    start: { naam: "", ...leeg, bron: "" },
    send: ({ naam, bron, ...draft }, options) =>
      addMijlpaal({ naam: naam.trim(), bron: bron.trim(), ...alsAfspraak(draft) }, options),
    wrongIn: (draft) => ({
      ...(!draft.naam.trim() && { naam: words.need.naam }),
      ...wrongInAfspraak(draft),
      ...(!draft.bron.trim() && { bron: words.need.bron }),
    }),
    onDone: onClose,
  });
  return (
    <FormDialog
      heading={words.heading}
      lead={words.lead}
      sendLabel={words.send}
      subject={words.subject}
      {...form.dialog}
      onClose={onClose}
    >
      <TextField {...form.field("naam", words.naam)} />
      <AfspraakFields field={form.field} draft={form.draft} anderen={rijen} />
      <TextField {...form.field("bron", words.bron)} />
    </FormDialog>
  );
}

/** How far it is, or another day; with the reason. */
export function ChangeMijlpaalDialog({
  mijlpaal,
  anderen,
  onClose,
}: {
  mijlpaal: Mijlpaal;
  anderen: readonly Anders[];
  onClose: () => void;
}) {
  const { change } = mijlpaalText;
  const form = useOvergangForm({
    name: mijlpaal.id,
    start: {
      status: mijlpaal.status,
      klaarOp: mijlpaal.klaarOp ?? "",
      resultaat: mijlpaal.resultaat,
      eigenaar: mijlpaal.eigenaar,
      organisatie: mijlpaal.organisatie ?? "",
      datum: mijlpaal.datum,
      budgetInCenten:
        mijlpaal.budgetInCenten === null ? "" : String(mijlpaal.budgetInCenten / 100).replace(".", ","),
      scenarioId: mijlpaal.scenarioId ?? "",
      na: mijlpaal.na.join(SEPARATOR),
      reden: "",
    },
    send: ({ status, klaarOp, reden, ...draft }, options) =>
      changeMijlpaal(
        mijlpaal.id,
        {
          opVersie: mijlpaal.versie,
          ...alsAfspraak(draft),
          status,
          klaarOp: status === "gedaan" ? klaarOp : null,
          reden: reden.trim(),
        },
        options,
      ),
    wrongIn: (draft) => ({
      ...(draft.status === "gedaan" && !isIsoDate(draft.klaarOp) && { klaarOp: change.need.klaarOp }),
      ...wrongInAfspraak(draft),
      ...(!draft.reden.trim() && { reden: change.need.reden }),
    }),
    onDone: onClose,
  });
  return (
    <FormDialog
      heading={change.heading(mijlpaal.naam)}
      lead={change.lead}
      sendLabel={change.send}
      subject={words.subject}
      {...form.dialog}
      onClose={onClose}
    >
      <RadioGroup {...form.field("status", change.status)} options={optionsOf(text.statuses)} columns />
      {form.draft.status === "gedaan" && <DateField {...form.field("klaarOp", change.klaarOp)} />}
      <TextField {...form.field("reden", change.reden)} />
      <AfspraakFields field={form.field} draft={form.draft} anderen={anderen} />
    </FormDialog>
  );
}

type Field = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly error?: string;
};

function AfspraakFields({
  field,
  draft,
  anderen,
}: {
  field: (id: keyof Afspraak, label: string) => Field;
  draft: Afspraak;
  anderen: readonly Anders[];
}) {
  const scenarios = useQuery(scenariosQuery({ perPagina: 50 }));
  const na = field("na", words.na);
  return (
    <>
      <TextField {...field("resultaat", words.resultaat)} />
      <TextField {...field("eigenaar", words.eigenaar)} />
      <TextField {...field("organisatie", words.organisatie)} description={words.organisatieHint} optional />
      <DateField {...field("datum", words.datum)} />
      <NumberField {...field("budgetInCenten", words.budget)} prefix="€" width="medium" optional />
      {anderen.length > 0 && (
        <CheckboxGroup
          {...na}
          optional
          value={draft.na.split(SEPARATOR).filter(Boolean)}
          onChange={(chosen) => na.onChange(chosen.join(SEPARATOR))}
          options={anderen.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
      )}
      <Select
        {...field("scenarioId", words.scenario)}
        emptyLabel={words.none}
        options={(scenarios.data?.rijen ?? []).map(({ id, naam }) => ({ value: id, label: naam }))}
        optional
      />
    </>
  );
}
