import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { number, numberFrom } from "../format.ts";
import { Button } from "./Button.tsx";
import { classes } from "./classes.ts";
import { words } from "./nlds.text.ts";

export type LeverProps = {
  id: string;
  label: string;
  /** Behind the number: `plekken`, `procent`. */
  unit: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** What it is without a choice: `Nu 40.` and what it means. */
  description: ReactNode;
  /** Moved away from where it was: with a button to put it back. */
  onReset?: (() => void) | undefined;
  /** While it moves. */
  onChange: (value: number) => void;
  /** When it is let go, or a number was typed. */
  onRelease: () => void;
};

/** Something that can be decided, as a slider and as a number: whoever cannot drag types or uses the arrows. */
export function Lever(props: LeverProps) {
  const { id, label, unit, value, min, max, step, description, onReset, onChange, onRelease } = props;
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const share = max === min ? 0 : ((value - min) / (max - min)) * 100;
    input.current?.style.setProperty("--deel", `${Math.min(100, Math.max(0, share))}%`);
  }, [value, min, max]);
  return (
    <div className={classes("meedoen-regelaar meedoen-hendel", onReset && "meedoen-hendel--gewijzigd")}>
      <label htmlFor={id}>{label}</label>
      <LeverNumber {...props} />
      <input
        ref={input}
        className="meedoen-schuif"
        type="range"
        id={id}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={`${number(value)} ${unit}`}
        aria-describedby={`${id}-uitleg`}
        onChange={(event) => onChange(Number(event.target.value))}
        onPointerUp={onRelease}
        onKeyUp={onRelease}
      />
      <small id={`${id}-uitleg`}>{description}</small>
      {onReset && (
        <span className="meedoen-hendel__terug">
          <Button kind="subtle" dense onPress={onReset} label={words.leverReset(label)}>
            {words.reset}
          </Button>
        </span>
      )}
    </div>
  );
}

function LeverNumber({ id, label, unit, value, min, max, onChange, onRelease }: LeverProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    const typed = numberFrom(draft ?? "");
    setDraft(null);
    if (typed === null) return;
    onChange(Math.min(max, Math.max(min, Math.round(typed))));
    onRelease();
  };
  return (
    <span className="meedoen-hendel__getal">
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        id={`${id}-getal`}
        aria-label={words.leverNumber(label, unit)}
        value={draft ?? number(value)}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === "Enter" && commit()}
      />
      <span aria-hidden="true">{unit}</span>
    </span>
  );
}

/** The column of what can be decided: it stays in sight beside what comes of it, and scrolls by itself. */
export const LeverColumn = ({ label, children }: { label: string; children: ReactNode }) => (
  <aside className="meedoen-hendels" aria-label={label}>
    {children}
  </aside>
);

/** Levers about one subject, folded; `changed`: how many of them were moved. */
export function LeverGroup({
  heading,
  note,
  open,
  children,
}: {
  heading: string;
  note: string;
  open: boolean;
  children: ReactNode;
}) {
  // on a phone the outcome would otherwise lie far below
  const [isOpen, setIsOpen] = useState(() => open && matchMedia("(min-width: 60.01rem)").matches);
  return (
    <details
      className="meedoen-hendelgroep"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{heading}</span> <small>{note}</small>
      </summary>
      <div className="meedoen-stapel meedoen-stapel--los">{children}</div>
    </details>
  );
}
