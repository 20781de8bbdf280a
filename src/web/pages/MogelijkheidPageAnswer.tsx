import type { Mogelijkheid } from "../../modules/inwoners/mogelijkheid.ts";
import { number } from "../format.ts";
import { CheckboxGroup, NumberField, RadioGroup, Select, TextField } from "../nlds/index.ts";
import { text } from "./MogelijkheidPage.text.ts";
import type { MogelijkheidDraft } from "./mogelijkheid-draft.ts";

/** More answers than this do not fit in rows. */
const MOST_ROWS = 8;

type Props = {
  fact: Mogelijkheid;
  draft: MogelijkheidDraft;
  onChange: (part: Partial<MogelijkheidDraft>) => void;
  error: string | undefined;
};

/** The control that belongs to the kind of answer. */
export function AnswerField(props: Props) {
  const { fact, draft, onChange, error } = props;
  const common = { id: "waarde", label: text.waarde, error, value: draft.waarde };
  const setWaarde = (waarde: string) => onChange({ waarde });
  const options = fact.opties.map(({ code, label }) => ({ value: code, label }));
  if (fact.soort === "lijst") return <ListField {...props} />;
  if (fact.soort === "getal")
    return (
      <NumberField {...common} description={rangeOf(fact)} unit={fact.eenheid ?? ""} onChange={setWaarde} />
    );
  if (options.length > MOST_ROWS)
    return <Select {...common} emptyLabel={text.choose} options={options} onChange={setWaarde} />;
  return <RadioGroup {...common} options={options} onChange={setWaarde} />;
}

function ListField({ fact, draft, onChange, error }: Props) {
  const labels = new Map(fact.opties.map(({ code, label }) => [code, label]));
  return (
    <>
      {fact.opties.length > 0 && (
        <CheckboxGroup
          id="waarde"
          label={text.waarde}
          description={
            draft.gekozen.length > 1
              ? text.order(draft.gekozen.map((code) => labels.get(code) ?? code).join(", "))
              : text.several
          }
          error={error}
          columns={fact.opties.length > MOST_ROWS}
          options={fact.opties.map(({ code, label }) => ({ value: code, label }))}
          value={draft.gekozen}
          onChange={(gekozen) => onChange({ gekozen })}
        />
      )}
      {fact.isVrij && (
        <TextField
          id={fact.opties.length > 0 ? "vrij" : "waarde"}
          label={text.free}
          description={text.freeNote}
          optional
          autoComplete="off"
          value={draft.vrij}
          onChange={(vrij) => onChange({ vrij })}
        />
      )}
    </>
  );
}

const rangeOf = ({ minimum, maximum, eenheid }: Mogelijkheid) =>
  minimum === null || maximum === null
    ? undefined
    : text.between(number(minimum), number(maximum), eenheid ?? "");
