import type { ReactNode } from "react";
import { Icon } from "../Icon.tsx";

/** To the page before this one. `lang`: of its name, where it is another language than the page. */
export const Terug = ({ href, lang, children }: { href: string; lang?: string; children: ReactNode }) => (
  <a className="meedoen-terug nl-link" href={href}>
    <Icon name="back" />
    <bdi lang={lang}>{children}</bdi>
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
