import { useFollow } from "./follow.ts";
import { words } from "./nlds.text.ts";

export type SectionItem = { readonly href: string; readonly label: string; readonly current: boolean };

/** The pages that belong to one word of the navigation, below the header; on a phone the line scrolls to where you are. */
export const SectionBar = ({ items }: { items: readonly SectionItem[] }) => (
  <nav className="meedoen-deelbalk" aria-label={words.sections}>
    <ul className="meedoen-kaal">
      {items.map((item) => (
        <li key={item.href}>
          <SectionLink item={item} />
        </li>
      ))}
    </ul>
  </nav>
);

const showCurrent = (link: HTMLElement | null) =>
  link?.scrollIntoView({ block: "nearest", inline: "nearest" });

const SectionLink = ({ item: { href, label, current } }: { item: SectionItem }) => (
  <a
    href={href}
    onClick={useFollow(href)}
    aria-current={current ? "true" : undefined}
    ref={current ? showCurrent : undefined}
  >
    {label}
  </a>
);
