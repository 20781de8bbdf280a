import { classes } from "./classes.ts";
import { useFollow } from "./follow.ts";
import { words } from "./nlds.text.ts";
import { VisuallyHidden } from "./Typography.tsx";

export type PaginationProps = {
  page: number;
  pages: number;
  /** The address of a page; it belongs in the address bar, so that "back" works. */
  href: (page: number) => string;
  label?: string;
};

export function Pagination({ page, pages, href, label = words.pages }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav className="utrecht-pagination" aria-label={label}>
      {page > 1 && <PageLink href={href(page - 1)} text={words.previous} rel="prev" />}
      {shownPages(page, pages).map((shown) =>
        shown > 0 ? (
          <PageLink key={shown} href={href(shown)} text={String(shown)} named current={shown === page} />
        ) : (
          <span key={shown} className="meedoen-zacht" aria-hidden="true">
            …
          </span>
        ),
      )}
      {page < pages && <PageLink href={href(page + 1)} text={words.next} rel="next" />}
    </nav>
  );
}

/** The first, the last and those around the current one; a negative number stands for the pages left out. */
function shownPages(page: number, pages: number): number[] {
  const near = new Set([1, page - 1, page, page + 1, pages].filter((shown) => shown >= 1 && shown <= pages));
  return [...near]
    .toSorted((a, b) => a - b)
    .flatMap((shown, index, all) =>
      index > 0 && shown - (all[index - 1] ?? 0) > 1 ? [-shown, shown] : [shown],
    );
}

type PageLinkProps = {
  href: string;
  text: string;
  rel?: "prev" | "next";
  named?: boolean;
  current?: boolean;
};

function PageLink({ href, text, rel, named, current }: PageLinkProps) {
  return (
    <a
      className={classes(
        "utrecht-pagination__page-link",
        current && "utrecht-pagination__page-link--current",
      )}
      href={href}
      onClick={useFollow(href)}
      rel={rel}
      aria-current={current ? "page" : undefined}
    >
      {named && <VisuallyHidden>{words.page(Number(text)).replace(text, "")}</VisuallyHidden>}
      {text}
    </a>
  );
}
