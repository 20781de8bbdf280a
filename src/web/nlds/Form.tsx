import { type ReactNode, useEffect, useId, useRef } from "react";
import { classes } from "./classes.ts";
import { Heading } from "./Typography.tsx";
import { words } from "./nlds.text.ts";
import { useErrorInTitle } from "./page-title.ts";

/** No validation by the browser: ours says in Dutch what to do. */
export function Form({
  onSubmit,
  label,
  wide,
  children,
}: {
  onSubmit: () => void;
  label?: string;
  /** Rows of short fields, such as those of a table. */
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <form
      className={classes("meedoen-formulier", wide && "meedoen-formulier--breed")}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      {/* Enter sends also where the button stands outside the form, as in a dialog */}
      <input type="submit" hidden />
    </form>
  );
}

/** Short fields about one thing, beside each other where there is room. */
export const FieldRow = ({ children }: { children: ReactNode }) => (
  <div className="meedoen-veldenrij">{children}</div>
);

/** Send first, then back or stop, then what was saved when. */
export const FormActions = ({ children }: { children: ReactNode }) => (
  <div className="meedoen-rij">{children}</div>
);

/** Fields that belong together under one heading. */
export function FormSection({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="meedoen-stapel meedoen-stapel--los" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}

/** Above a form of more steps: which step, how long it takes, what it is about. */
export function StepHeading({
  step,
  of,
  note,
  lead,
  children,
}: {
  step: number;
  of: number;
  note?: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="meedoen-opening">
      <p className="meedoen-boven">{[words.stepOf(step, of), note].filter(Boolean).join(" · ")}</p>
      <Heading level={1}>{children}</Heading>
      {lead && <p>{lead}</p>}
    </div>
  );
}

export type FieldError = { readonly id: string; readonly text: string };

/** Above the form. Takes the focus when it appears and at every new attempt; the page title begins with "Fout:". */
export function ErrorSummary({
  errors,
  attempt = 0,
  heading,
}: {
  errors: readonly FieldError[];
  attempt?: number;
  heading?: string;
}) {
  if (errors.length === 0) return null;
  const key = [attempt, ...errors.flatMap(({ id, text }) => [id, text])].join("|");
  return <Summary key={key} errors={errors} heading={heading ?? words.errorHeading(errors.length)} />;
}

function Summary({ errors, heading }: { errors: readonly FieldError[]; heading: string }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useErrorInTitle();
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div className="meedoen-foutlijst" role="group" tabIndex={-1} aria-labelledby={id} ref={box}>
      <Heading level={2} id={id}>
        {heading}
      </Heading>
      <ul className="meedoen-kaal">
        {errors.map((error) => (
          <li key={error.id}>
            <a
              href={`#${error.id}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(error.id);
              }}
            >
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(id: string): void {
  const field = document.getElementById(id);
  field?.closest(".utrecht-form-field")?.scrollIntoView({ block: "start" });
  field?.focus({ preventScroll: true });
}
