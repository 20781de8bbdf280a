import type { ReactNode } from "react";
import { initialsOf } from "../format.ts";
import { classes } from "./classes.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";
import { IconLink } from "./Link.tsx";

/** Initials in a circle; the name always stands beside it. */
export function Person({
  name,
  size = "small",
  main,
}: {
  name: string;
  size?: "small" | "large";
  main?: boolean;
}) {
  return (
    <span
      className={classes(
        "meedoen-persoon",
        size === "large" && "meedoen-persoon--groot",
        main && "meedoen-persoon--inwoner",
      )}
      aria-hidden="true"
    >
      {initialsOf(name)}
    </span>
  );
}

export type Helper = {
  readonly id: string;
  readonly name: string;
  /** "jobcoach". */
  readonly role: string;
  /** "12 nov", "elke werkdag", "geen contact sinds juni". */
  readonly lastContact: string;
  /** No contact for months: dashed, and said in `lastContact`. */
  readonly quiet?: boolean;
  readonly message?: { readonly href: string; readonly label: string };
};

/** The drawing is decoration; the list below it is the content. */
export function HelperCircle({ name, helpers }: { name: string; helpers: readonly Helper[] }) {
  return (
    <>
      <svg className="meedoen-cirkel" viewBox="0 0 300 262" aria-hidden="true">
        <circle className="meedoen-cirkel__ring" cx="150" cy="128" r="92" />
        {helpers.slice(0, 10).map((helper, index, all) => (
          <Spoke key={helper.id} helper={helper} angle={(index / all.length) * 2 * Math.PI} />
        ))}
        <circle className="meedoen-cirkel__midden" cx="150" cy="128" r="36" />
        <text className="meedoen-cirkel__naam" x="150" y="133" textAnchor="middle">
          {name}
        </text>
      </svg>
      <HelperList helpers={helpers} />
    </>
  );
}

function Spoke({ helper, angle }: { helper: Helper; angle: number }) {
  const at = (radius: number) => ({ x: 150 + radius * Math.sin(angle), y: 128 - radius * Math.cos(angle) });
  const [inner, outer] = [at(38), at(92)];
  return (
    <g className={helper.quiet ? "meedoen-cirkel__stil" : "meedoen-cirkel__spaak"}>
      <line x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} />
      <circle cx={outer.x} cy={outer.y} r="21" />
      <text x={outer.x} y={outer.y + 5} textAnchor="middle">
        {initialsOf(helper.name)}
      </text>
    </g>
  );
}

export function HelperList({ helpers }: { helpers: readonly Helper[] }) {
  return (
    <ul className="meedoen-kaal">
      {helpers.map((helper) => (
        <li key={helper.id} className="meedoen-helper">
          <Person name={helper.name} />
          <p>
            <b>{helper.name}</b>
            <br />
            <span className="meedoen-zacht meedoen-klein">
              {helper.role} · {helper.lastContact}
            </span>
          </p>
          {helper.message && <IconLink icon="message" {...helper.message} />}
        </li>
      ))}
    </ul>
  );
}

/** What someone can, never what is wrong; with who says so and when. */
export function MogelijkheidItem({
  icon,
  source,
  children,
}: {
  icon: IconName;
  source: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="meedoen-mogelijkheid">
      <Icon name={icon} />
      <span>
        {children}
        <small>{source}</small>
      </span>
    </div>
  );
}
