import type { ReactNode } from "react";

/** The one honey block of a page: whose step and when · what · why · what to do. */
export function NextStep({
  label,
  heading,
  children,
  actions,
}: {
  label: string;
  heading: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <section className="meedoen-stap">
      <p className="meedoen-stap__label">{label}</p>
      <h2>{heading}</h2>
      {children && <p>{children}</p>}
      {actions && <div className="meedoen-rij meedoen-acties">{actions}</div>}
    </section>
  );
}

/** K8, instead of a next step: the instrument that opens most places. The number begins the sentence. */
export function Opportunity({
  number,
  heading,
  children,
  action,
}: {
  number: number;
  heading: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="meedoen-kans">
      <span className="meedoen-kans__getal">{number}</span>
      <p>
        <b>{heading}</b>
        <br />
        {children}
      </p>
      {action}
    </div>
  );
}

/** The way back where something changes in someone's life. White, not honey: it is not the next step. */
export function WayBack({
  heading,
  children,
  action,
}: {
  heading: ReactNode;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="meedoen-terugweg">
      <h3>{heading}</h3>
      <p>{children}</p>
      {action && <div className="meedoen-acties">{action}</div>}
    </div>
  );
}
