import type { ReactNode } from "react";
import { Icon } from "../Icon.tsx";

/** To the page before this one. */
export const Terug = ({ href, children }: { href: string; children: ReactNode }) => (
  <a className="meedoen-terug nl-link" href={href}>
    <Icon name="back" />
    {children}
  </a>
);

/** Ends the session without a script. `csrf`: that this form is of the one who is signed in. */
export const Uitloggen = ({ naar, csrf, children }: { naar: string; csrf: string; children: ReactNode }) => (
  <form action={naar} method="post">
    <input type="hidden" name="csrf" value={csrf} />
    <button type="submit" className="nl-button nl-button--subtle">
      <span className="nl-button__icon-start">
        <Icon name="sign-out" />
      </span>
      <span className="nl-button__label">{children}</span>
    </button>
  </form>
);

/** Something to print; shown only where the script that prints runs. */
export const Printknop = ({ children }: { children: ReactNode }) => (
  <button type="button" className="nl-button nl-button--default" data-print hidden>
    <span className="nl-button__icon-start">
      <Icon name="print" />
    </span>
    <span className="nl-button__label">{children}</span>
  </button>
);
