import { DIENSTEN, DIENSTSOORTEN } from "../../../modules/werkgeversdiensten/soorten.ts";
import type { Wrong } from "../../checks.ts";
import {
  CheckboxGroup,
  DateField,
  FormSection,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from "../../nlds/index.ts";
import { optionsOf } from "../werk/werk.text.ts";
import { text } from "../WerkgeversdienstPage.text.ts";
import { text as lists } from "../WerkgeversdienstenPage.text.ts";
import type { DienstField, DienstTerms } from "./dienst-terms.ts";

const soorten = DIENSTSOORTEN.map((value) => ({ value, label: DIENSTEN[value].naam }));

type DienstFieldsProps = {
  terms: DienstTerms;
  change: (part: Partial<DienstTerms>) => void;
  wrong: Wrong<DienstField>;
};

/** Only what belongs to the kind of service is asked. */
export function DienstFields({ terms, change, wrong }: DienstFieldsProps) {
  const { soort, status } = terms;
  const isExperiment = soort === "experiment";
  const asks = new Set<string>(DIENSTEN[soort].klaarMet);
  const field = (id: Exclude<DienstField, "instrumenten" | "onderwerpen">, label: string) => ({
    id,
    label,
    value: terms[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(wrong[id] !== undefined && { error: wrong[id] }),
  });
  const some = (id: "instrumenten" | "onderwerpen", label: string) => ({
    id,
    label,
    value: terms[id],
    onChange: (chosen: readonly string[]) => change({ [id]: chosen }),
    ...(wrong[id] !== undefined && { error: wrong[id] }),
  });
  return (
    <>
      <FormSection heading={text.watEnWanneer}>
        <Select {...field("soort", text.soort)} description={DIENSTEN[soort].uitleg} options={soorten} />
        <RadioGroup {...field("status", text.status)} options={optionsOf(lists.statussen)} columns />
        <DateField {...field("startdatum", text.startdatum)} />
        {(status === "afgerond" || status === "gestopt") && (
          <DateField {...field("einddatum", text.einddatum)} />
        )}
        <TextField {...field("uitvoerder", text.uitvoerder)} description={text.uitvoerderHint} />
      </FormSection>
      <FormSection heading={text.inhoud}>
        {(asks.has("vraag") || terms.vraag !== "") && <TextArea {...field("vraag", text.vraag)} rows={2} />}
        {isExperiment && <TextArea {...field("doel", text.doel)} rows={2} />}
        {(asks.has("taken") || isExperiment || terms.taken !== "") && (
          <TextArea {...field("taken", text.taken)} description={text.takenHint} rows={4} />
        )}
        {asks.has("instrumenten") && (
          <CheckboxGroup
            {...some("instrumenten", text.instrumenten)}
            options={optionsOf(text.instrumentnamen)}
          />
        )}
        {asks.has("onderwerpen") && (
          <CheckboxGroup
            {...some("onderwerpen", text.onderwerpen)}
            options={optionsOf(text.regelingen)}
            columns
          />
        )}
        {!isExperiment && (
          <TextArea {...field("advies", text.advies)} rows={3} optional={!asks.has("advies")} />
        )}
        {isExperiment && (
          <TextArea {...field("geleerd", text.geleerd)} rows={3} optional={status !== "afgerond"} />
        )}
      </FormSection>
      <FormSection heading={text.hierna}>
        <TextField {...field("vervolg", text.vervolg)} optional />
        <DateField {...field("vervolgdatum", text.vervolgdatum)} optional />
      </FormSection>
    </>
  );
}
