import { type ReactNode, useId } from "react";
import { words } from "./nlds.text.ts";

/** Always with words and numbers: "Import: 8.400 van 12.000 regels gelezen". */
export function Progress({ label, value, max }: { label: string; value: number; max: number }) {
  const id = useId();
  return (
    <div>
      <p className="meedoen-klein meedoen-voortgangtekst" id={id}>
        {label}
      </p>
      <progress className="meedoen-voortgangbalk" value={value} max={max} aria-labelledby={id} />
    </div>
  );
}

/** The shape of what is coming. `label`: "Dossier wordt geladen". */
export function Skeleton({ label = words.loading, lines = 3 }: { label?: string; lines?: number }) {
  return (
    <div className="meedoen-stapel meedoen-stapel--dicht" role="status" aria-busy="true" aria-label={label}>
      <i className="meedoen-skelet meedoen-skelet--kop" />
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} className="meedoen-skelet" />
      ))}
    </div>
  );
}

/** What is empty, which condition causes it, one way on. */
export function EmptyState({
  heading,
  children,
  action,
}: {
  heading: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="meedoen-leeg">
      <p className="meedoen-half">{heading}</p>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
