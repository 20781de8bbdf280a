import { Icon } from "./Icon.tsx";
import { words } from "./nlds.text.ts";
import { VisuallyHidden } from "./Typography.tsx";

export type PlanStep = {
  readonly heading: string;
  readonly note?: string;
  readonly state: "done" | "now" | "later";
};

const CLASS = { done: "is-klaar", now: "is-nu", later: undefined } as const;

/** At most six steps, beside each other; on a phone below each other. */
export function PlanLine({ steps }: { steps: readonly PlanStep[] }) {
  return (
    <ol className={`meedoen-planlijn meedoen-planlijn--${Math.min(steps.length, 6)}`}>
      {steps.map(({ heading, note, state }) => (
        <li key={heading} className={CLASS[state]} aria-current={state === "now" ? "step" : undefined}>
          <i className="meedoen-planlijn__punt">
            {state === "done" && <Icon name="check" />}
            {state === "now" && <Icon name="walk" />}
          </i>
          <VisuallyHidden>{words[state]}</VisuallyHidden>
          <b>{heading}</b>
          {note && <span>{note}</span>}
        </li>
      ))}
    </ol>
  );
}
