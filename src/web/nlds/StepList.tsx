import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { Icon } from "./Icon.tsx";
import { words } from "./nlds.text.ts";
import { VisuallyHidden } from "./Typography.tsx";

export type StepItem = {
  readonly id: string;
  readonly heading: ReactNode;
  /** Who does it, and when. */
  readonly note: ReactNode;
  readonly state: "done" | "now" | "later" | "dropped";
  /** What it brought, what to look out for. */
  readonly children?: ReactNode;
  /** A menu, or a dense button. */
  readonly actions?: ReactNode;
};

const CLASS = { done: "is-klaar", now: "is-nu", later: undefined, dropped: "is-vervallen" } as const;

/** Steps below each other, in the order in which they are taken. */
export function StepList({ steps }: { steps: readonly StepItem[] }) {
  return (
    <ol className="meedoen-stappen">
      {steps.map(({ id, heading, note, state, children, actions }) => (
        <li key={id} className={classes("meedoen-stappen__stap", CLASS[state])}>
          <i className="meedoen-stappen__punt">
            {state === "done" && <Icon name="check" />}
            {state === "now" && <Icon name="walk" />}
            {state === "dropped" && <Icon name="minus" />}
          </i>
          <div>
            <VisuallyHidden>{words[state]}</VisuallyHidden> <b>{heading}</b>
            <span className="meedoen-stappen__wie">{note}</span>
            {children}
          </div>
          {actions && <div className="meedoen-stappen__acties">{actions}</div>}
        </li>
      ))}
    </ol>
  );
}
