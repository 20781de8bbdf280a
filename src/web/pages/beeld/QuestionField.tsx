import { JA_NEE, SCHAAL, type Vraag } from "../../../modules/beeld/definitie.ts";
import { CheckboxGroup, DateField, NumberField, RadioGroup, Select, TextArea } from "../../nlds/index.ts";
import { text } from "../AfnamePage.text.ts";
import { controlOf, type Typed } from "./answers.ts";

/** More answers than this do not fit in rows. */
const MOST_ROWS = 8;

type Props = {
  vraag: Vraag;
  value: Typed[string] | undefined;
  error: string | undefined;
  onChange: (value: string | readonly string[]) => void;
};

/** The control that belongs to the kind of question. */
export function QuestionField({ vraag, value, error, onChange }: Props) {
  const { soort, opties, minimum, maximum, eenheid } = vraag;
  const common = {
    id: controlOf(vraag.code),
    label: vraag.vraag,
    error,
    optional: !vraag.isVerplicht,
    ...(vraag.uitleg && { description: vraag.uitleg }),
  };
  const one = { ...common, value: typeof value === "string" ? value : "", onChange };
  const options = opties.map(({ code, label }) => ({ value: code, label }));
  switch (soort) {
    case "ja-nee":
      return <RadioGroup {...one} options={JA_NEE.map((code) => ({ value: code, label: text[code] }))} />;
    case "schaal":
      return (
        <RadioGroup
          {...one}
          options={SCHAAL.map((n) => ({ value: String(n), label: text.scale[n] ?? String(n) }))}
        />
      );
    case "keuze":
      return options.length > MOST_ROWS ? (
        <Select {...one} emptyLabel={text.choose} options={options} />
      ) : (
        <RadioGroup {...one} options={options} />
      );
    case "meer keuzes":
      return (
        <CheckboxGroup
          {...common}
          description={vraag.uitleg ?? text.several}
          options={options}
          columns={options.length > MOST_ROWS}
          value={typeof value === "string" ? [] : (value ?? [])}
          onChange={onChange}
        />
      );
    case "getal":
      return (
        <NumberField
          {...one}
          description={vraag.uitleg ?? text.between(minimum, maximum)}
          unit={eenheid ?? ""}
        />
      );
    case "datum":
      return <DateField {...one} />;
    default:
      return <TextArea {...one} description={vraag.uitleg ?? text.words} />;
  }
}
