import type { useChecks } from "../../checks.ts";
import { hoursInWords, longDate, number } from "../../format.ts";
import { DateField, FormSection, NumberField, TextField } from "../../nlds/index.ts";
import { fieldsOf } from "../rekenhulp/fields.ts";
import type { Subsidie } from "./plaatsing.queries.ts";
import type { Antwoorden, Soort, Veld } from "./wijziging.ts";
import { text } from "../PlaatsingWijzigingPage.text.ts";

type Props = {
  soort: Soort;
  subsidie: Subsidie;
  answers: Antwoorden;
  change: (part: Partial<Antwoorden>) => void;
  checks: ReturnType<typeof useChecks<Veld>>;
};
type Fields = Pick<Props, "subsidie"> & { field: ReturnType<typeof fieldsOf<Veld>> };

export function WijzigingFields({ soort, subsidie, answers, change, checks }: Props) {
  const field = fieldsOf(answers, change, checks.wrong);
  const Kind = { loonwaarde: Measured, uren: Hours, correctie: Mistake }[soort];
  return (
    <FormSection heading={text.soorten[soort].title}>
      <Kind field={field} subsidie={subsidie} />
    </FormSection>
  );
}

const PERCENT = { unit: "%", width: "short" } as const;
const HOURS = { unit: text.hour, width: "short" } as const;

const Measured = ({ field, subsidie: { vasteDeelTot } }: Fields) => (
  <>
    <NumberField
      {...field("loonwaarde")}
      {...PERCENT}
      label={text.loonwaarde}
      description={text.loonwaardeNote}
    />
    <DateField {...field("vastgesteldOp")} label={text.gemetenOp} description={text.gemetenNote} />
    <DateField
      {...field("vanaf")}
      label={text.teltVanaf}
      {...(vasteDeelTot && { description: text.naVast(longDate(vasteDeelTot)) })}
    />
    <DateField
      {...field("herbepalenOp")}
      label={text.herbepalen}
      description={text.herbepalenNote}
      optional
    />
  </>
);

const Hours = ({ field }: Fields) => (
  <>
    <NumberField {...field("urenPerWeek")} {...HOURS} label={text.uren} />
    <DateField {...field("vanaf")} label={text.urenVanaf} />
    <NumberField {...field("voltijdUren")} {...HOURS} label={text.voltijd} />
  </>
);

function Mistake({ field, subsidie: { loonwaarden, uren } }: Fields) {
  const measured = loonwaarden.at(-1);
  const hours = uren.at(-1);
  const now = measured ? `${number(measured.loonwaarde)} procent` : text.nietGemeten;
  return (
    <>
      <DateField {...field("vanaf")} label={text.foutVanaf} description={text.foutVanafNote} />
      <NumberField
        {...field("loonwaarde")}
        {...PERCENT}
        label={text.juisteLoonwaarde}
        description={text.nu(now)}
        optional
      />
      <NumberField
        {...field("urenPerWeek")}
        {...HOURS}
        label={text.juisteUren}
        {...(hours && { description: text.nu(hoursInWords(hours.urenPerWeek)) })}
        optional
      />
      <NumberField
        {...field("voltijdUren")}
        {...HOURS}
        label={text.juisteVoltijd}
        {...(hours && { description: text.nu(hoursInWords(hours.voltijdUren)) })}
        optional
      />
      <TextField {...field("reden")} label={text.reden} description={text.redenNote} autoComplete="off" />
    </>
  );
}
