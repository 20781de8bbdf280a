import { useState } from "react";
import { isIsoDate } from "#core/dates";
import {
  AANVRAAGSOORTEN,
  AANVRAAGUITKOMSTEN,
  type Aanvraag,
  type Indicatie,
  INDICATIESOORTEN,
} from "../../../modules/beeld/indicatie.ts";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { useChecks } from "../../checks.ts";
import { DateField, RadioGroup, Select, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import {
  type AanvraagBody,
  answerIndicatie,
  type IndicatieBody,
  requestIndicatie,
  saveIndicatie,
  type UitkomstBody,
} from "./beeld.queries.ts";
import { text } from "./dialogs.text.ts";
import { useDossierChange } from "./use-dossier-change.ts";

type Props = { inwoner: Inwoner; onClose: () => void };

const isDay = (value: string) => isIsoDate(value);
const isDayOrEmpty = (value: string) => value === "" || isIsoDate(value);

/** A new one, or what is wrong with one that is there; a last day ends it. */
export function IndicationDialog({ inwoner, seen, onClose }: Props & { seen: Indicatie | null }) {
  const { vandaag } = useSession();
  const [draft, setDraft] = useState({
    soort: seen?.soort ?? "",
    vanaf: seen?.vanaf ?? vandaag,
    tot: seen?.tot ?? "",
    bron: seen?.bron ?? "",
    vastgesteldOp: seen ? (seen.vastgesteldOp ?? "") : vandaag,
    reden: "",
  } as Record<"soort" | "vanaf" | "tot" | "bron" | "vastgesteldOp" | "reden", string>);
  const sending = useDossierChange(
    inwoner.id,
    (body: IndicatieBody, options) => saveIndicatie(inwoner.id, seen, body, options),
    onClose,
  );
  const checks = useChecks<keyof typeof draft>(sending.problem);
  const field = (id: keyof typeof draft) => ({
    id,
    value: draft[id],
    error: checks.wrong[id],
    onChange: (value: string) => setDraft({ ...draft, [id]: value }),
  });
  const send = () => {
    sending.forget();
    const wrong = {
      ...(!draft.soort && { soort: text.needSoort }),
      ...(!isDay(draft.vanaf) && { vanaf: text.needDag }),
      ...(!isDayOrEmpty(draft.tot) && { tot: text.needDag }),
      ...(!isDayOrEmpty(draft.vastgesteldOp) && { vastgesteldOp: text.needDag }),
      ...(!draft.bron.trim() && { bron: text.needBronText }),
      ...(seen && !draft.reden.trim() && { reden: text.needWijzigreden }),
    };
    const { soort, vanaf, bron } = draft;
    if (checks.check(wrong))
      sending.submit({
        soort,
        vanaf,
        bron,
        tot: draft.tot || null,
        vastgesteldOp: draft.vastgesteldOp || null,
        ...(seen && { reden: draft.reden }),
      });
  };
  return (
    <FormDialog
      heading={seen ? text.changeHeading : text.addHeading(inwoner.voornaam)}
      lead={text.indicationLead}
      sendLabel={text.save}
      busy={sending.busy}
      errors={checks}
      problem={checks.otherProblem}
      subject={text.subjectIndication}
      onSend={send}
      onClose={onClose}
    >
      <Select
        label={text.soort}
        emptyLabel={text.choose}
        options={INDICATIESOORTEN.map((value) => ({ value, label: text.kinds[value] }))}
        {...field("soort")}
      />
      <DateField label={text.vanaf} {...field("vanaf")} />
      <DateField label={text.tot} description={text.totNote} optional {...field("tot")} />
      <TextField
        label={text.indicationBron}
        description={text.indicationBronNote}
        autoComplete="off"
        {...field("bron")}
      />
      <DateField label={text.vastgesteldOp} optional {...field("vastgesteldOp")} />
      {seen && (
        <TextField
          label={text.wijzigreden}
          description={text.wijzigredenNote}
          autoComplete="off"
          {...field("reden")}
        />
      )}
    </FormDialog>
  );
}

/** What was asked of UWV, and when. */
export function AskDialog({ inwoner, onClose }: Props) {
  const { vandaag } = useSession();
  const [draft, setDraft] = useState<Record<"soort" | "gevraagdOp" | "adviseur", string>>({
    soort: "",
    gevraagdOp: vandaag,
    adviseur: "UWV",
  });
  const sending = useDossierChange(
    inwoner.id,
    (body: AanvraagBody, options) => requestIndicatie(inwoner.id, body, options),
    onClose,
  );
  const checks = useChecks<keyof typeof draft>(sending.problem);
  const field = (id: keyof typeof draft) => ({
    id,
    value: draft[id],
    error: checks.wrong[id],
    onChange: (value: string) => setDraft({ ...draft, [id]: value }),
  });
  const send = () => {
    sending.forget();
    const wrong = {
      ...(!draft.soort && { soort: text.needSoort }),
      ...(!isDay(draft.gevraagdOp) && { gevraagdOp: text.needDag }),
      ...(!draft.adviseur.trim() && { adviseur: text.needAdviseur }),
    };
    if (checks.check(wrong)) sending.submit(draft);
  };
  return (
    <FormDialog
      heading={text.askHeading}
      lead={text.askLead}
      sendLabel={text.askSend}
      busy={sending.busy}
      errors={checks}
      problem={checks.otherProblem}
      subject={text.subjectQuestion}
      onSend={send}
      onClose={onClose}
    >
      <RadioGroup
        label={text.askSoort}
        options={AANVRAAGSOORTEN.map((value) => ({ value, label: text.askKinds[value] }))}
        {...field("soort")}
      />
      <DateField label={text.gevraagdOp} {...field("gevraagdOp")} />
      <TextField label={text.adviseur} autoComplete="off" {...field("adviseur")} />
    </FormDialog>
  );
}

/** What UWV answered; the indicatie that follows is made in the same act. */
export function AnswerDialog({ inwoner, aanvraag, onClose }: Props & { aanvraag: Aanvraag }) {
  const { vandaag } = useSession();
  const [draft, setDraft] = useState<
    Record<"uitkomst" | "uitkomstOp" | "geldigTot" | "indicatieVanaf", string>
  >({
    uitkomst: "",
    uitkomstOp: vandaag,
    geldigTot: "",
    indicatieVanaf: "",
  });
  const sending = useDossierChange(
    inwoner.id,
    (body: UitkomstBody, options) => answerIndicatie(aanvraag, body, options),
    onClose,
  );
  const checks = useChecks<keyof typeof draft>(sending.problem);
  const field = (id: keyof typeof draft) => ({
    id,
    value: draft[id],
    error: checks.wrong[id],
    onChange: (value: string) => setDraft({ ...draft, [id]: value }),
  });
  const isPositive = draft.uitkomst === "positief";
  const send = () => {
    sending.forget();
    const wrong = {
      ...(!draft.uitkomst && { uitkomst: text.needUitkomstUwv }),
      ...(!isDay(draft.uitkomstOp) && { uitkomstOp: text.needDag }),
      ...(isPositive && !isDayOrEmpty(draft.indicatieVanaf) && { indicatieVanaf: text.needDag }),
      ...(isPositive && !isDayOrEmpty(draft.geldigTot) && { geldigTot: text.needDag }),
    };
    const { uitkomst, uitkomstOp } = draft;
    const given = isPositive
      ? { geldigTot: draft.geldigTot || null, indicatieVanaf: draft.indicatieVanaf || null }
      : { geldigTot: null, indicatieVanaf: null };
    if (checks.check(wrong)) sending.submit({ uitkomst, uitkomstOp, ...given });
  };
  return (
    <FormDialog
      heading={text.answerHeading}
      lead={text.answerLead(aanvraag.adviseur)}
      sendLabel={text.record}
      busy={sending.busy}
      errors={checks}
      problem={checks.otherProblem}
      subject={text.subjectQuestion}
      onSend={send}
      onClose={onClose}
    >
      <RadioGroup
        label={text.uitkomstUwv}
        options={AANVRAAGUITKOMSTEN.map((value) => ({ value, label: text.uwv[value] }))}
        {...field("uitkomst")}
      />
      <DateField label={text.uitkomstOp} {...field("uitkomstOp")} />
      {isPositive && (
        <>
          <DateField
            label={text.indicatieVanaf}
            description={text.indicatieVanafNote}
            optional
            {...field("indicatieVanaf")}
          />
          <DateField label={text.tot} optional {...field("geldigTot")} />
        </>
      )}
    </FormDialog>
  );
}
