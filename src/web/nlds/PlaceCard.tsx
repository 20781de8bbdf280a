import type { ReactNode } from "react";
import { useFollow } from "./follow.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";
import { words } from "./nlds.text.ts";
import { VisuallyHidden } from "./Typography.tsx";

export type Reason = {
  /** `wish`: something wished for that is not here. It never stands in the way, so it has no cross. */
  readonly outcome: "met" | "not" | "unknown" | "wish";
  readonly text: string;
  /** Limit, source and month: "grens is 30 minuten". */
  readonly detail?: string;
};

const SIGN: Readonly<Record<Reason["outcome"], { tone: string; icon: IconName; word: string }>> = {
  met: { tone: "goed", icon: "ok", word: words.met },
  not: { tone: "fout", icon: "fail", word: words.notMet },
  unknown: { tone: "onbekend", icon: "unknown", word: words.unknown },
  wish: { tone: "wens", icon: "open", word: words.wish },
};

/** Reasons before rank: met, not met, unknown, each with its source. Never a score. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="meedoen-redenen">
      {reasons.map(({ outcome, text, detail }) => (
        <li key={text}>
          <span className={`meedoen-teken meedoen-teken--${SIGN[outcome].tone}`}>
            <Icon name={SIGN[outcome].icon} />
          </span>
          <span>
            <VisuallyHidden>{SIGN[outcome].word}</VisuallyHidden>
            {text}
            {detail && <small>{detail}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}

export type PlaceCardProps = {
  heading: string;
  href?: string;
  /** Employer · place · hours · werkvorm. */
  description: ReactNode;
  badge?: ReactNode;
  reasons?: readonly Reason[];
  /** Propose and "Niet deze": both as easy. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** An item of a `PlaceList`. */
export function PlaceCard({ heading, href, description, badge, reasons, actions, children }: PlaceCardProps) {
  return (
    <li className="meedoen-plek">
      <div className="meedoen-plek__kop">
        <div>
          <h3>{href ? <PlaceLink href={href}>{heading}</PlaceLink> : heading}</h3>
          <p className="meedoen-plek__wat">{description}</p>
        </div>
        {badge}
      </div>
      {reasons && reasons.length > 0 && <ReasonList reasons={reasons} />}
      {children}
      {actions && <div className="meedoen-rij meedoen-acties">{actions}</div>}
    </li>
  );
}

/** In a full sheet, below a `GroupHead`; the order is said in words above it. */
export const PlaceList = ({ children }: { children: ReactNode }) => (
  <ol className="meedoen-kaal">{children}</ol>
);

const PlaceLink = ({ href, children }: { href: string; children: string }) => (
  <a className="meedoen-stil-link" href={href} onClick={useFollow(href)}>
    {children}
  </a>
);
