import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { classes } from "./classes.ts";
import { Heading } from "./Typography.tsx";

/** Rows in which something about one person a row is tapped: for a tablet, at arm's length. */
export const RegisterList = ({ children }: { children: ReactNode }) => (
  <ul className="meedoen-kaal meedoen-register">{children}</ul>
);

export type RegisterRowProps = {
  /** Who it is about. */
  heading: string;
  note?: ReactNode;
  /** Whether it was saved, and by whom. */
  status?: ReactNode;
  children: ReactNode;
};

export const RegisterRow = ({ heading, note, status, children }: RegisterRowProps) => (
  <li className="meedoen-register__rij">
    <div className="meedoen-register__wie">
      <Heading level={2}>{heading}</Heading>
      {note && <p className="meedoen-zacht">{note}</p>}
      <div role="status">{status}</div>
    </div>
    <div className="meedoen-register__wat">{children}</div>
  </li>
);

export type TapChoiceProps = {
  /** What is chosen, with who it is about. */
  label: string;
  labelHidden?: boolean;
  options: readonly { readonly value: string; readonly label: string; readonly note?: string }[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** Pressed again it is not chosen any more. */
  canClear?: boolean;
};

/** One of a few, in one tap: big buttons beside each other. */
export function TapChoice({ label, labelHidden, options, value, onChange, canClear }: TapChoiceProps) {
  return (
    <div className="meedoen-tik" role="group" aria-label={label}>
      {!labelHidden && (
        <span className="meedoen-tik__vraag" aria-hidden="true">
          {label}
        </span>
      )}
      <div className={classes("meedoen-tik__keuzes", options.length === 4 && "meedoen-tik__keuzes--vier")}>
        {options.map((option) => (
          <Button
            key={option.value}
            pressed={option.value === value}
            label={option.note ? `${option.label}, ${option.note}` : undefined}
            onPress={() => onChange(canClear && option.value === value ? null : option.value)}
          >
            {option.label}
          </Button>
        ))}
      </div>
    </div>
  );
}
