import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { Icon } from "./Icon.tsx";
import { words } from "./nlds.text.ts";
import { VisuallyHidden } from "./Typography.tsx";

/** What every field has. Order on the page: label, explanation, error, control. */
export type FieldProps = {
  /** Also where the error summary leads to. */
  id: string;
  label: string;
  description?: ReactNode;
  /** The same words as in the error summary. */
  error?: string | undefined;
  /** Only for who hears it: what stands beside the control says the same. */
  labelHidden?: boolean | undefined;
  /** Everything is asked for, unless this says it may stay empty. */
  optional?: boolean | undefined;
};

const descriptionId = (id: string) => `${id}-uitleg`;
const errorId = (id: string) => `${id}-fout`;

/** What the control itself carries, so that a screen reader hears explanation and error with it. */
export const controlProps = ({ id, description, error, optional }: FieldProps) => ({
  id,
  "aria-describedby":
    classes(Boolean(description) && descriptionId(id), Boolean(error) && errorId(id)) || undefined,
  "aria-invalid": error ? true : undefined,
  "aria-required": optional ? undefined : true,
});

/** One control with its label. */
export function FormField(props: FieldProps & { children: ReactNode }) {
  return (
    <div className={classes("utrecht-form-field", props.error && "utrecht-form-field--invalid")}>
      {props.labelHidden ? (
        <VisuallyHidden>
          <label htmlFor={props.id}>{props.label}</label>
        </VisuallyHidden>
      ) : (
        <label className="utrecht-form-label" htmlFor={props.id}>
          {props.label} <OptionalMark {...props} />
        </label>
      )}
      <Explanation {...props} />
      {props.children}
    </div>
  );
}

/** Several controls under one question. */
export function FieldGroup(props: FieldProps & { role?: "radiogroup"; children: ReactNode }) {
  const { "aria-describedby": describedBy } = controlProps(props);
  return (
    <fieldset
      className={classes("utrecht-form-field", props.error && "utrecht-form-field--invalid")}
      aria-describedby={describedBy}
      role={props.role}
      aria-required={props.role && !props.optional ? true : undefined}
      aria-invalid={props.role && props.error ? true : undefined}
    >
      <legend className="utrecht-form-fieldset__legend">
        {props.label} <OptionalMark {...props} />
      </legend>
      <Explanation {...props} />
      {props.children}
    </fieldset>
  );
}

export function Explanation({ id, description, error }: FieldProps) {
  return (
    <>
      {description && (
        <p className="meedoen-veld__uitleg" id={descriptionId(id)}>
          {description}
        </p>
      )}
      {error && (
        <p className="utrecht-form-field-error-message" id={errorId(id)}>
          <Icon name="fail" />
          <span>
            <VisuallyHidden>{words.error}</VisuallyHidden>
            {error}
          </span>
        </p>
      )}
    </>
  );
}

const OptionalMark = ({ optional }: FieldProps) =>
  optional ? <span className="meedoen-optioneel">{words.optional}</span> : null;
