import { type ReactNode, useId } from "react";
import { initialsOf } from "../../format.ts";
import { classes } from "../classes.ts";
import { Icon } from "../Icon.tsx";
import type { IconName } from "../icons.ts";
import { PhoneLink } from "../Link.tsx";

/** Two cards beside each other, of one height; below each other where it is narrow. */
export const Helften = ({ children }: { children: ReactNode }) => (
  <div className="meedoen-helften">{children}</div>
);

/** A small sheet with one fact: a quiet heading, the fact large below it. */
export function Kaart({ kop, children }: { kop: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="meedoen-vel meedoen-kaart" aria-labelledby={id}>
      <h2 id={id}>{kop}</h2>
      {children}
    </section>
  );
}

/** A day and the time on it. */
export const Dagdeel = ({ dag, tijd }: { dag: string; tijd: string }) => (
  <p className="meedoen-dagdeel">
    {dag}
    <br />
    {tijd}
  </p>
);

/** Who helps: initials (the place of a photo), name, and a number to press. */
export const Gids = ({ naam, nummer }: { naam: string; nummer: string }) => (
  <div className="meedoen-gids">
    <span className="meedoen-persoon meedoen-persoon--xl" aria-hidden="true" translate="no">
      {initialsOf(naam)}
    </span>
    <div>
      <p className="meedoen-gids__naam">
        <bdi lang="nl">{naam}</bdi>
      </p>
      <PhoneLink number={nummer} />
    </div>
  </div>
);

/** What can be done with a step, each a form or a link, beside each other. */
export const Stapknoppen = ({ children }: { children: ReactNode }) => (
  <div className="meedoen-stapknoppen">{children}</div>
);

/** Sends its form. `naam`: says more than the visible text, and contains it. */
export const Stapknop = ({
  eerst,
  icoon = "check",
  naam,
  children,
}: {
  eerst?: boolean;
  icoon?: IconName | null;
  naam?: string | undefined;
  children: ReactNode;
}) => (
  <button
    type="submit"
    className={classes("nl-button", eerst ? "nl-button--primary" : "nl-button--default")}
    aria-label={naam}
  >
    {icoon && (
      <span className="nl-button__icon-start">
        <Icon name={icoon} />
      </span>
    )}
    <span className="nl-button__label">{children}</span>
  </button>
);

/** Said in Dutch by somebody: it stays as it was said. */
export const Gezegd = ({ kop, children }: { kop: string; children: ReactNode }) => (
  <div>
    <p className="meedoen-boven">{kop}</p>
    <p className="nl-paragraph meedoen-citaat">
      <bdi lang="nl">{children}</bdi>
    </p>
  </div>
);

/** More, for who wants it; closed at first. */
export const Uitklap = ({ kop, children }: { kop: string; children: ReactNode }) => (
  <details className="meedoen-uitklap">
    <summary>{kop}</summary>
    {children}
  </details>
);

/** Something that was done, at the top of the page that follows. */
export const Gedaan = ({ kop, children }: { kop: string; children?: ReactNode }) => (
  <div className="utrecht-alert utrecht-alert--ok" role="status">
    <Icon name="ok" />
    <div className="utrecht-alert__content">
      <p className="meedoen-meldingkop">{kop}</p>
      {children && <p className="nl-paragraph">{children}</p>}
    </div>
  </div>
);

/** What went another way than the reader meant; the page is read from here. */
export const LetOp = ({ kop, children }: { kop: string; children?: ReactNode }) => (
  <div className="utrecht-alert utrecht-alert--warning" role="alert" id="fouten" tabIndex={-1}>
    <Icon name="warning" />
    <div className="utrecht-alert__content">
      <p className="meedoen-meldingkop">{kop}</p>
      {children}
    </div>
  </div>
);
