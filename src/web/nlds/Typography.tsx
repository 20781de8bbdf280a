import { Children, type ReactNode } from "react";
import { classes } from "./classes.ts";

type HeadingLevel = 1 | 2 | 3 | 4;

export function Heading({
  level,
  id,
  children,
}: {
  level: HeadingLevel;
  id?: string | undefined;
  children: ReactNode;
}) {
  const Tag = `h${level}` as const;
  return (
    <Tag className={`nl-heading nl-heading--level-${level}`} id={id}>
      {children}
    </Tag>
  );
}

type Tone = {
  children: ReactNode;
  /** Meta: soft ink. */
  soft?: boolean;
  /** 14 px. */
  small?: boolean;
};

export function Paragraph({ children, soft, small, lead }: Tone & { lead?: boolean }) {
  return (
    <p
      className={classes(
        "nl-paragraph",
        lead && "nl-paragraph--lead",
        soft && "meedoen-zacht",
        small && "meedoen-klein",
      )}
    >
      {children}
    </p>
  );
}

/** Words inside a line. */
export function Text({
  children,
  soft,
  small,
  strong,
  struck,
}: Tone & { strong?: boolean; struck?: boolean }) {
  const name = classes(soft && "meedoen-zacht", small && "meedoen-klein", strong && "meedoen-sterk");
  if (struck) return <s className={name}>{children}</s>;
  return <span className={name}>{children}</span>;
}

/** Numbers that stand below each other. */
export const Figures = ({ children }: { children: ReactNode }) => (
  <span className="meedoen-cijfers">{children}</span>
);

/** Definition, source, date, completeness: the small print below a figure or a calculation. */
export const Provenance = ({ children }: { children: ReactNode }) => (
  <p className="meedoen-herkomst">{children}</p>
);

/** The plan in the resident's own words. */
export function Quote({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <p className="meedoen-boven">{label}</p>
      <p className="nl-paragraph meedoen-citaat">{children}</p>
    </>
  );
}

/** For screen readers only. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => (
  <span className="meedoen-alleen-voorlezen">{children}</span>
);

/** What changes in it is read aloud when there is nothing else to say. */
export const LiveRegion = ({ busy, children }: { busy?: boolean; children: ReactNode }) => (
  <div role="status" aria-busy={busy || undefined}>
    {children}
  </div>
);

/** Every child becomes an item. `plain`: no dots. */
export function List({
  plain,
  ordered,
  children,
}: {
  plain?: boolean;
  /** Steps: one after the other. */
  ordered?: boolean;
  children: ReactNode;
}) {
  const Element = ordered ? "ol" : "ul";
  return (
    <Element className={plain ? "meedoen-kaal meedoen-stapel meedoen-stapel--dicht" : "meedoen-lijst"}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </Element>
  );
}
