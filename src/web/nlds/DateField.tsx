import { useState } from "react";
import { classes } from "./classes.ts";
import { controlProps, FieldGroup, type FieldProps } from "./FormField.tsx";
import { words } from "./nlds.text.ts";

export type DateFieldProps = FieldProps & {
  /** `yyyy-mm-dd`, or empty. What is typed but is no date comes through as text: check it with `isIsoDate`. */
  value: string;
  onChange: (value: string) => void;
  /** For a birth date: the browser may fill it in. */
  birthday?: boolean;
};

type Parts = { readonly day: string; readonly month: string; readonly year: string };

/** Three plain inputs: everyone can type a date they know, and nobody has to find it in a calendar. */
export function DateField(props: DateFieldProps) {
  const { id, value, onChange, birthday } = props;
  const [typed, setTyped] = useState<Parts>(() => partsOf(value));
  const parts = textOf(typed) === value ? typed : partsOf(value);
  const change = (part: Partial<Parts>) => {
    const next = { ...parts, ...part };
    setTyped(next);
    onChange(textOf(next));
  };
  const autofill = (part: string) => (birthday ? `bday-${part}` : "off");
  return (
    <FieldGroup {...props}>
      <div className="meedoen-rij meedoen-rij--onder">
        <Part
          field={props}
          id={id}
          label={words.day}
          value={parts.day}
          autoComplete={autofill("day")}
          onChange={(day) => change({ day })}
        />
        <Part
          field={props}
          id={`${id}-maand`}
          label={words.month}
          value={parts.month}
          autoComplete={autofill("month")}
          onChange={(month) => change({ month })}
        />
        <Part
          field={props}
          id={`${id}-jaar`}
          label={words.year}
          value={parts.year}
          autoComplete={autofill("year")}
          onChange={(year) => change({ year })}
          long
        />
      </div>
    </FieldGroup>
  );
}

type PartProps = {
  field: FieldProps;
  id: string;
  label: string;
  value: string;
  autoComplete: string;
  onChange: (value: string) => void;
  long?: boolean;
};

function Part({ field, id, label, value, autoComplete, onChange, long }: PartProps) {
  return (
    <span className="meedoen-veld">
      <label htmlFor={id} className="meedoen-klein">
        {label}
      </label>
      <input
        {...controlProps(field)}
        id={id}
        className={classes(
          "utrecht-textbox utrecht-textbox--html-input",
          field.error && "utrecht-textbox--invalid",
          long ? "meedoen-datumdeel--jaar" : "meedoen-datumdeel",
        )}
        inputMode="numeric"
        autoComplete={autoComplete}
        value={value}
        onChange={(event) => onChange(event.target.value.trim())}
      />
    </span>
  );
}

const partsOf = (value: string): Parts => {
  const [year = "", month = "", day = ""] = value.split("-");
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
};

/** Empty when nothing is typed; `2026-11-03` when it is complete. */
function textOf({ day, month, year }: Parts): string {
  if (!day && !month && !year) return "";
  return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}
