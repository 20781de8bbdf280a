import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { controlProps, FieldGroup, type FieldProps, FormField } from "./FormField.tsx";

export type Option = { readonly value: string; readonly label: string };
export type ExplainedOption = Option & { readonly description?: ReactNode };

type OneOf = FieldProps & { value: string; onChange: (value: string) => void };

/** More than about seven choices that people know by heart. */
export function Select(
  props: OneOf & { options: readonly Option[]; emptyLabel?: string; onBlur?: () => void },
) {
  return (
    <FormField {...props}>
      <select
        {...controlProps(props)}
        className={classes(
          "utrecht-select utrecht-select--html-select",
          props.error && "utrecht-select--invalid",
        )}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
      >
        {props.emptyLabel !== undefined && <option value="">{props.emptyLabel}</option>}
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FormField>
  );
}

/** One of a few: rows of 44 px. `columns`: short words, beside each other where there is room. */
export function RadioGroup(props: OneOf & { options: readonly Option[]; columns?: boolean }) {
  return (
    <FieldGroup {...props} role="radiogroup">
      <div className={props.columns ? "meedoen-keuzes--rij" : undefined}>
        {props.options.map((option, index) => (
          <label key={option.value} className="meedoen-keuze">
            <Radio group={props} option={option} first={index === 0} />
            {option.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** One of a few that each need a sentence. */
export function ChoiceBlocks(props: OneOf & { options: readonly ExplainedOption[] }) {
  return (
    <FieldGroup {...props} role="radiogroup">
      <div className="meedoen-stapel meedoen-stapel--dicht">
        {props.options.map((option, index) => (
          <label key={option.value} className="meedoen-keuzeblok">
            <Radio group={props} option={option} first={index === 0} />
            <b>{option.label}</b>
            {option.description && <small>{option.description}</small>}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** The first one carries the id of the group, so that the error summary leads to it. */
function Radio({ group, option, first }: { group: OneOf; option: Option; first: boolean }) {
  return (
    <input
      id={first ? group.id : `${group.id}-${option.value}`}
      className="utrecht-radio-button utrecht-radio-button--html-input"
      type="radio"
      name={group.id}
      value={option.value}
      checked={group.value === option.value}
      onChange={() => group.onChange(option.value)}
    />
  );
}

export type CheckboxGroupProps = FieldProps & {
  options: readonly ExplainedOption[];
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
  /** Many short options: beside each other where there is room. */
  columns?: boolean;
};

export function CheckboxGroup(props: CheckboxGroupProps) {
  const { id, options, value, onChange, columns } = props;
  const toggle = (option: string, on: boolean) =>
    onChange(on ? [...value, option] : value.filter((chosen) => chosen !== option));
  return (
    <FieldGroup {...props}>
      <div className={columns ? "meedoen-keuzes--kolommen" : undefined}>
        {options.map((option, index) => (
          <label key={option.value} className="meedoen-keuze">
            <Check
              id={index === 0 ? id : `${id}-${option.value}`}
              checked={value.includes(option.value)}
              onChange={(on) => toggle(option.value, on)}
            />
            <span>
              {option.label}
              {option.description && <small className="meedoen-keuze__uitleg">{option.description}</small>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

export type CheckboxProps = {
  id: string;
  label: ReactNode;
  description?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** One yes or no; also the switches of a what-if. */
export const Checkbox = ({ label, description, ...check }: CheckboxProps) => (
  <label className="meedoen-schakel">
    <Check {...check} />
    <span>{label}</span>
    {description && <small>{description}</small>}
  </label>
);

/** Works at once, without saving: dark, what-if. */
export const Switch = ({ label, description, ...check }: CheckboxProps) => (
  <label className="meedoen-schakel">
    <Check {...check} toggle />
    <span>{label}</span>
    {description && <small>{description}</small>}
  </label>
);

type CheckProps = Pick<CheckboxProps, "id" | "checked" | "onChange"> & { toggle?: boolean };

function Check({ id, checked, onChange, toggle }: CheckProps) {
  return (
    <input
      id={id}
      className={classes("utrecht-checkbox utrecht-checkbox--html-input", toggle && "meedoen-tuimelaar")}
      type="checkbox"
      {...(toggle && { role: "switch" })}
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
