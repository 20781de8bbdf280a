import { useState } from "react";
import { antwoordcodes } from "../../../modules/beeld/controleer-definitie.ts";
import {
  REGELFEITEN,
  type Regelfeit,
  type Vraag,
  VRAAGSOORTEN,
  type Vraagsoort,
} from "../../../modules/beeld/definitie.ts";
import { useChecks } from "../../checks.ts";
import { numberFrom } from "../../format.ts";
import { Checkbox, CheckboxGroup, Row, Select, TextArea, TextField, NumberField } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text as words } from "../VragenlijstenPage.text.ts";
import { text } from "../VragenlijstVragenPage.text.ts";
import { optionsFrom } from "./definition.ts";

type Props = {
  vraag: Vraag;
  /** The questions before it: it can hang on their answers. */
  earlier: readonly Vraag[];
  onDone: (vraag: Vraag) => void;
  onClose: () => void;
};

/** Everything of one question. Nothing is saved before the whole draft is. */
export function QuestionDialog({ vraag, earlier, onDone, onClose }: Props) {
  const [draft, setDraft] = useState(vraag);
  const [lines, setLines] = useState(vraag.opties.map(({ label }) => label).join("\n"));
  const change = (part: Partial<Vraag>) => setDraft({ ...draft, ...part });
  const checks = useChecks<"vraag">(null);
  const isChoice = draft.soort === "keuze" || draft.soort === "meer keuzes";
  const send = () => {
    if (!checks.check(draft.vraag.trim() ? {} : { vraag: text.needVraag })) return;
    const isNumber = draft.soort === "getal";
    onDone({
      ...draft,
      opties: isChoice ? optionsFrom(lines, vraag.opties) : [],
      minimum: isNumber ? draft.minimum : null,
      maximum: isNumber ? draft.maximum : null,
      eenheid: isNumber ? draft.eenheid : null,
      als: draft.als && draft.als.is.length > 0 ? draft.als : null,
    });
  };
  return (
    <FormDialog
      heading={text.questionHeading}
      lead={text.questionLead}
      sendLabel={text.done}
      busy={false}
      errors={checks}
      problem={null}
      subject=""
      onSend={send}
      onClose={onClose}
    >
      <TextField
        id="vraag"
        label={text.vraag}
        autoComplete="off"
        value={draft.vraag}
        error={checks.wrong.vraag}
        onChange={(vraag) => change({ vraag })}
      />
      <TextField
        id="uitleg"
        label={text.uitleg}
        optional
        autoComplete="off"
        value={draft.uitleg ?? ""}
        onChange={(uitleg) => change({ uitleg: uitleg || null })}
      />
      <Select
        id="soort"
        label={text.soort}
        options={VRAAGSOORTEN.map((value) => ({ value, label: words.kinds[value] }))}
        value={draft.soort}
        onChange={(soort) => change({ soort: soort as Vraagsoort })}
      />
      {isChoice && (
        <TextArea
          id="opties"
          label={text.options}
          description={text.optionsNote}
          value={lines}
          onChange={setLines}
        />
      )}
      {draft.soort === "getal" && <NumberBounds draft={draft} change={change} />}
      <Checkbox
        id="isVerplicht"
        label={text.required}
        checked={draft.isVerplicht}
        onChange={(isVerplicht) => change({ isVerplicht })}
      />
      <Condition draft={draft} earlier={earlier} change={change} />
      <Select
        id="feit"
        label={text.fact}
        emptyLabel={text.noFact}
        options={REGELFEITEN.map((value) => ({ value, label: text.facts[value] }))}
        value={draft.feit ?? ""}
        onChange={(feit) => change({ feit: (feit || null) as Regelfeit | null })}
      />
    </FormDialog>
  );
}

type PartProps = { draft: Vraag; change: (part: Partial<Vraag>) => void };

const NumberBounds = ({ draft, change }: PartProps) => (
  <Row>
    <NumberField
      id="minimum"
      label={text.minimum}
      optional
      value={draft.minimum === null ? "" : String(draft.minimum)}
      onChange={(typed) => change({ minimum: numberFrom(typed) })}
    />
    <NumberField
      id="maximum"
      label={text.maximum}
      optional
      value={draft.maximum === null ? "" : String(draft.maximum)}
      onChange={(typed) => change({ maximum: numberFrom(typed) })}
    />
    <TextField
      id="eenheid"
      label={text.unit}
      optional
      width="short"
      autoComplete="off"
      value={draft.eenheid ?? ""}
      onChange={(eenheid) => change({ eenheid: eenheid || null })}
    />
  </Row>
);

function Condition({ draft, earlier, change }: PartProps & Pick<Props, "earlier">) {
  const possible = earlier.filter((vraag) => antwoordcodes(vraag).length > 0);
  const on = possible.find(({ code }) => code === draft.als?.vraag);
  if (possible.length === 0) return null;
  return (
    <>
      <Select
        id="als"
        label={text.condition}
        emptyLabel={text.always}
        options={possible.map(({ code, vraag }) => ({ value: code, label: vraag }))}
        value={draft.als?.vraag ?? ""}
        onChange={(vraag) => change({ als: vraag ? { vraag, is: [] } : null })}
      />
      {on && draft.als && (
        <CheckboxGroup
          id="als-is"
          label={text.conditionIs}
          options={antwoordcodes(on).map((value) => ({
            value,
            label: on.opties.find(({ code }) => code === value)?.label ?? value,
          }))}
          value={draft.als.is}
          onChange={(is) => change({ als: { vraag: on.code, is: [...is] } })}
        />
      )}
    </>
  );
}
