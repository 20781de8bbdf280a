import { classes } from "./classes.ts";
import { controlProps, type FieldProps, FormField } from "./FormField.tsx";
import type { ReactNode } from "react";

/** The width says how much is expected. */
export type FieldWidth = "short" | "medium" | "full";

type Editable = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  /** A token of HTML autofill such as `organization`, or `off`. */
  autoComplete?: string | undefined;
  name?: string | undefined;
  readOnly?: boolean;
};

export type TextFieldProps = Editable & {
  type?: "text" | "email" | "tel" | "url" | "password";
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel";
  width?: FieldWidth;
  /** Before the control: `€`. */
  prefix?: ReactNode;
  /** Behind the control: `uur`. */
  unit?: ReactNode;
};

const WIDTH = { short: "meedoen-kort", medium: "meedoen-middel", full: undefined } as const;

export function TextField(props: TextFieldProps) {
  const { type = "text", width = "full", prefix, unit } = props;
  const input = (
    <input
      {...controlProps(props)}
      {...editProps(props)}
      className={classes(
        "utrecht-textbox utrecht-textbox--html-input",
        props.error && "utrecht-textbox--invalid",
        WIDTH[width],
      )}
      type={type}
      inputMode={props.inputMode}
    />
  );
  return (
    <FormField {...props}>
      {prefix || unit ? (
        <span className="meedoen-aanvul">
          {prefix}
          {input}
          {unit}
        </span>
      ) : (
        input
      )}
    </FormField>
  );
}

/** Text that should be a number: read it with `numberFrom`, so that `1.450,00` and `7,5` may be typed. */
export const NumberField = (props: Omit<TextFieldProps, "type" | "inputMode">) => (
  <TextField width="short" autoComplete="off" {...props} inputMode="decimal" />
);

export function TextArea(props: Editable & { rows?: number }) {
  return (
    <FormField {...props}>
      <textarea
        {...controlProps(props)}
        {...editProps(props)}
        className={classes(
          "utrecht-textarea utrecht-textarea--html-textarea",
          props.error && "utrecht-textarea--invalid",
        )}
        rows={props.rows ?? 3}
      />
    </FormField>
  );
}

const editProps = ({ value, onChange, onBlur, autoComplete, name, readOnly }: Editable) => ({
  value,
  onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  onBlur,
  autoComplete,
  name,
  readOnly,
});
