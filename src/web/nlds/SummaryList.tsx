import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { Link } from "./Link.tsx";
import { VisuallyHidden } from "./Typography.tsx";

export type Fact = {
  readonly term: string;
  /** Of the term, where it is another language than the page. */
  readonly lang?: string;
  readonly value: ReactNode;
  /** A link; its visible word is "Wijzig", the term is read along. */
  readonly change?: { readonly href: string; readonly label: string };
};

/** Term and value. `narrow`: in the margin, below each other. `split`: the value at the end of the line, for counts. */
export function SummaryList({
  facts,
  narrow,
  split,
}: {
  facts: readonly Fact[];
  narrow?: boolean;
  split?: boolean;
}) {
  return (
    <dl
      className={classes(
        "meedoen-feiten",
        narrow && "meedoen-feiten--smal",
        split && "meedoen-feiten--uiteen meedoen-cijfers",
      )}
    >
      {facts.map(({ term, lang, value, change }) => (
        <div key={term}>
          <dt>{lang ? <bdi lang={lang}>{term}</bdi> : term}</dt>
          <dd>{value}</dd>
          {change && (
            <dd>
              <Link href={change.href}>
                {change.label}
                <VisuallyHidden> {lang ? <bdi lang={lang}>{term}</bdi> : term}</VisuallyHidden>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
