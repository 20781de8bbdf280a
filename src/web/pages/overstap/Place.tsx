import { useQuery } from "@tanstack/react-query";
import {
  Combobox,
  DateField,
  FormSection,
  NumberField,
  RadioGroup,
  Select,
  TextField,
} from "../../nlds/index.ts";
import { type ArrangeProps, fieldOf } from "./arrange.ts";
import { vraagtSubsidie, waarKan, waarOf } from "./draft.ts";
import { findWerkgevers, unitsQuery } from "./overstap.queries.ts";
import { text } from "./overstap.text.ts";
import { Plekkeuze } from "./Plekkeuze.tsx";

const LKS = ["regulier", "forfaitair", "geen"] as const;

/** Where someone begins, on which plek, and what is agreed there. */
export function Place(props: ArrangeProps) {
  const { draft, change, keuze, checks } = props;
  const field = fieldOf(props);
  const kan = waarKan(keuze);
  const waar = waarOf(draft, keuze);
  const units = useQuery({ ...unitsQuery, enabled: waar === "unit" });
  const error = checks.wrong.werkgever;
  const choices = LKS.filter((one) => one !== "geen" || keuze.vorm !== "regulier met loonkostensubsidie");
  return (
    <FormSection heading={text.place}>
      {kan.length > 1 && (
        <RadioGroup
          {...field("waar")}
          onChange={(waar) => change({ waar, plek: null })}
          label={text.where}
          options={kan.map((value) => ({ value, label: text.whereKinds[value] }))}
        />
      )}
      {waar === "werkgever" && (
        <Combobox
          id="werkgever"
          label={text.werkgever}
          value={draft.werkgever}
          onChange={(werkgever) => change({ werkgever, plek: null })}
          load={findWerkgevers}
          {...(error && { error })}
        />
      )}
      {waar === "unit" && (
        <Select
          {...field("unit")}
          onChange={(unit) => change({ unit, plek: null })}
          label={text.unit}
          emptyLabel={text.choose}
          options={(units.data?.rijen ?? []).map(({ id, naam, organisatie }) => ({
            value: id,
            label: `${naam}, ${organisatie}`,
          }))}
        />
      )}
      {waar === "organisatie" && (
        <TextField {...field("organisatie")} label={text.organisatie} autoComplete="off" />
      )}
      {waar !== "organisatie" && <Plekkeuze {...props} />}
      <TextField {...field("functie")} label={text.functie} autoComplete="off" />
      <NumberField {...field("urenPerWeek")} label={text.uren} unit={text.hour} />
      <DateField {...field("einddatum")} label={text.einddatum} description={text.einddatumNote} optional />
      {vraagtSubsidie(keuze) && (
        <RadioGroup
          {...field("loonkostensubsidie")}
          label={text.lks}
          options={choices.map((value) => ({ value, label: text.lksChoice[value] }))}
        />
      )}
      {vraagtSubsidie(keuze) && draft.loonkostensubsidie === "regulier" && (
        <NumberField {...field("loonwaarde")} label={text.loonwaarde} unit="%" />
      )}
    </FormSection>
  );
}
