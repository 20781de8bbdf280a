import type { Wrong } from "../../checks.ts";
import {
  DateField,
  FormSection,
  NumberField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from "../../nlds/index.ts";
import { text } from "../WerkafspraakFormPage.text.ts";
import { optionsOf, text as work } from "../werk/werk.text.ts";
import type { AfspraakField, AfspraakTerms } from "./werkafspraak-terms.ts";

export type Klant = { readonly naam: string; readonly werkgeverId: string | null };

type AfspraakFieldsProps = {
  terms: AfspraakTerms;
  change: (part: Partial<AfspraakTerms>) => void;
  wrong: Wrong<AfspraakField>;
  werkvormen: readonly string[];
  /** Customers that the unit works for. */
  klanten: readonly Klant[];
  /** The plek is of one werkgever: then it is agreed with him. */
  isFixed: boolean;
};

const isVorm = (vorm: string): vorm is keyof typeof text.dienstverbandHint => vorm in text.dienstverbandHint;
const OTHER = "";

export function AfspraakFields({ terms, change, wrong, werkvormen, klanten, isFixed }: AfspraakFieldsProps) {
  const one = (id: AfspraakField, label: string) => ({
    id,
    label,
    value: terms[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(wrong[id] !== undefined && { error: wrong[id] }),
  });
  const vormen = werkvormen.filter(isVorm).map((value) => ({ value, label: work.werkvormen[value] }));
  const isKnown = klanten.some(({ naam }) => naam === terms.met);
  const choose = (naam: string) =>
    change({ met: naam, werkgeverId: klanten.find((klant) => klant.naam === naam)?.werkgeverId ?? "" });
  return (
    <>
      <FormSection heading={text.who}>
        {vormen.length > 1 && <RadioGroup {...one("werkvorm", text.werkvorm)} options={vormen} />}
        {!isFixed && klanten.length > 0 && (
          <Select
            id="klant"
            label={text.klant}
            value={isKnown ? terms.met : OTHER}
            onChange={choose}
            options={klanten.map(({ naam }) => ({ value: naam, label: naam }))}
            emptyLabel={text.klantOther}
          />
        )}
        {!isKnown && !isFixed && (
          <TextField {...one("met", text.met)} onChange={(met) => change({ met, werkgeverId: "" })} />
        )}
      </FormSection>
      <FormSection heading={text.work}>
        <TextArea {...one("werk", text.werk)} description={text.werkHint} rows={3} />
      </FormSection>
      <FormSection heading={text.money}>
        <NumberField {...one("prijs", text.prijs)} description={text.prijsHint} width="short" prefix="€" />
        <RadioGroup {...one("prijsPer", text.prijsPer)} options={optionsOf(text.per)} columns />
      </FormSection>
      <FormSection heading={text.guidance}>
        <TextField
          {...one("dienstverbandBij", text.dienstverbandBij)}
          {...(isVorm(terms.werkvorm) && { description: text.dienstverbandHint[terms.werkvorm] })}
        />
        <TextField {...one("begeleidingDoor", text.begeleidingDoor)} />
        <TextArea {...one("begeleiding", text.begeleiding)} description={text.begeleidingHint} rows={2} />
      </FormSection>
      <FormSection heading={text.when}>
        <DateField {...one("vanaf", text.vanaf)} />
        <DateField {...one("tot", text.tot)} description={text.totHint} />
      </FormSection>
    </>
  );
}
