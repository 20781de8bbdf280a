import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import { Heading } from "./Typography.tsx";

/** Below each other. */
export function Stack({
  gap = "normal",
  children,
}: {
  gap?: "dense" | "normal" | "loose" | "wide";
  children: ReactNode;
}) {
  const space = { dense: "--dicht", normal: false, loose: "--los", wide: "--ruim" }[gap];
  return <div className={classes("meedoen-stapel", space && `meedoen-stapel${space}`)}>{children}</div>;
}

/** Beside each other, on the next line where it does not fit. */
export function Row({ apart, end, children }: { apart?: boolean; end?: boolean; children: ReactNode }) {
  return (
    <div className={classes("meedoen-rij", apart && "meedoen-rij--uiteen", end && "meedoen-rij--onder")}>
      {children}
    </div>
  );
}

/** A line with something to do at its end, also where it is narrow. `lead`: what stands before it, such as a person. */
export function LineWithAction({
  lead,
  action,
  children,
}: {
  lead?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="meedoen-doeregel">
      {lead}
      <div>{children}</div>
      {action}
    </div>
  );
}

/** Sheet and margin. `controls`: what drives the sheet stands before it. `half`: two equal columns. */
export function Grid({
  kind = "margin",
  children,
}: {
  kind?: "margin" | "controls" | "half";
  children: ReactNode;
}) {
  const variant = { margin: false, controls: "meedoen-raster--links", half: "meedoen-raster--half" } as const;
  return <div className={classes("meedoen-raster", variant[kind])}>{children}</div>;
}

/** The main story: white, one hairline. `full`: a list or table up to the edges. */
export function Sheet({ full, children }: { full?: boolean; children: ReactNode }) {
  return <div className={classes("meedoen-vel", full && "meedoen-vel--vol")}>{children}</div>;
}

/** Something else than rows in a full sheet: at the same distance from the edge. */
export const SheetPart = ({ children }: { children: ReactNode }) => (
  <div className="meedoen-inzet">{children}</div>
);

/** The column beside the sheet, on the paper: people, facts, provenance. */
export function Margin({ label, children }: { label: string; children: ReactNode }) {
  return (
    <aside className="meedoen-kantlijn" aria-label={label}>
      {children}
    </aside>
  );
}

export type SectionProps = {
  heading?: ReactNode;
  /** A screen reader hears the heading, nobody sees it. */
  headingHidden?: boolean;
  level?: 2 | 3;
  /** At the end of the heading line: a link, a badge, a dense button. */
  action?: ReactNode;
  /** Belongs to the section above: no line between them. */
  joined?: boolean;
  /** To name a table or calculation inside by the heading. */
  headingId?: string;
  children: ReactNode;
};

/** Part of a sheet or of the margin; parts are parted by a hairline. */
export function Section({
  heading,
  headingHidden,
  level = 2,
  action,
  joined,
  headingId,
  children,
}: SectionProps) {
  const ownId = useId();
  const id = headingId ?? ownId;
  return (
    <section className={joined ? "meedoen-deel--vast" : undefined} aria-labelledby={heading ? id : undefined}>
      {heading && (
        <div className={headingHidden ? "meedoen-alleen-voorlezen" : "meedoen-sectiekop"}>
          <Heading level={level} id={id}>
            {heading}
          </Heading>
          {action}
        </div>
      )}
      {children}
    </section>
  );
}

/** Heading above a group of rows in a full sheet. */
export function GroupHead({
  heading,
  children,
  first,
}: {
  heading: ReactNode;
  children?: ReactNode;
  first?: boolean;
}) {
  return (
    <div className={classes("meedoen-groepkop", first && "meedoen-groepkop--eerst")}>
      <Heading level={2}>{heading}</Heading>
      {children && <span className="meedoen-zacht">{children}</span>}
    </div>
  );
}

/** Every page begins with a sentence: what is going on and what is asked. Core words in `<strong>`. */
export function Opening({
  above,
  lead,
  sticky,
  children,
}: {
  above?: ReactNode;
  lead?: ReactNode;
  sticky?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={classes("meedoen-opening", sticky && "meedoen-opening--vast")}>
      {above && <p className="meedoen-boven">{above}</p>}
      <h1>{children}</h1>
      {lead && <p>{lead}</p>}
    </div>
  );
}
