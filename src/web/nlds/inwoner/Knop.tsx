import type { ReactNode } from "react";

/** Sends its form; not the first thing to do on a page. `naam`: says more than the visible text, and contains it. */
export const Knop = ({ naam, children }: { naam?: string | undefined; children: ReactNode }) => (
  <div className="meedoen-rij">
    <button type="submit" className="nl-button nl-button--default" aria-label={naam}>
      <span className="nl-button__label">{children}</span>
    </button>
  </div>
);
