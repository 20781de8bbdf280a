import { type ReactNode, useState } from "react";
import { AccountMenu, type AccountMenuProps } from "./AccountMenu.tsx";
import { classes } from "./classes.ts";
import { useFollow } from "./follow.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";
import { Link } from "./Link.tsx";
import { words } from "./nlds.text.ts";
import { OfflineNotice } from "./States.tsx";

export type NavigationItem = {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly current: boolean;
};

export type PageFrameProps = {
  /** "regio Amersfoort". */
  region: string;
  home: string;
  /** Words, at most five; the first four also stand at the bottom of a phone. */
  navigation: readonly NavigationItem[];
  search?: { readonly label: string; readonly onSearch: (term: string) => void } | undefined;
  account?: Omit<AccountMenuProps, "more"> | undefined;
  footer: {
    readonly note?: string | undefined;
    readonly links: readonly { readonly href: string; readonly label: string }[];
  };
  children: ReactNode;
};

const BOTTOM_ITEMS = 4;

/** Skip link, header, the page itself, footer and on a phone the menu at the bottom. */
export function PageFrame({ region, home, navigation, search, account, footer, children }: PageFrameProps) {
  const [searching, setSearching] = useState(false);
  return (
    <>
      <SkipLink />
      <header className="meedoen-kop utrecht-page-header">
        <div className="meedoen-kop__inhoud">
          <Brand region={region} href={home} />
          {navigation.length > 0 && (
            <nav className="meedoen-nav" aria-label={words.mainMenu}>
              {navigation.map((item) => (
                <NavigationLink key={item.href} item={item} />
              ))}
            </nav>
          )}
          <div className="meedoen-kop__eind">
            {search && <SearchBox {...search} open={searching} onOpen={setSearching} />}
            {account && <AccountMenu {...account} more={navigation.slice(BOTTOM_ITEMS)} />}
          </div>
        </div>
      </header>
      <OfflineNotice />
      {children}
      <footer className="meedoen-voet utrecht-page-footer">
        <div>
          {footer.note && <span>{footer.note}</span>}
          {footer.links.map(({ href, label }) => (
            <Link key={href} href={href}>
              {label}
            </Link>
          ))}
        </div>
      </footer>
      {navigation.length > 1 && (
        <nav className="meedoen-ondernav" aria-label={words.quickMenu}>
          {navigation.slice(0, BOTTOM_ITEMS).map((item) => (
            <NavigationLink key={item.href} item={item} icon />
          ))}
        </nav>
      )}
    </>
  );
}

/** To the content, past the header. The address stays as it is. */
const SkipLink = () => (
  <a
    className="nl-skip-link"
    href="#inhoud"
    onClick={(event) => {
      event.preventDefault();
      document.getElementById("inhoud")?.focus();
    }}
  >
    {words.skipLink}
  </a>
);

function Brand({ region, href }: { region: string; href: string }) {
  const dots = [
    [16, 4.6],
    [26.4, 11.4],
    [25, 23.4],
    [7, 23.4],
    [5.6, 11.4],
  ] as const;
  return (
    <a className="meedoen-merk" href={href} onClick={useFollow(href)}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        {dots.map(([x, y]) => (
          <circle key={x} className="meedoen-merk__stip" cx={x} cy={y} r="3.4" />
        ))}
        <circle className="meedoen-merk__stap" cx="16" cy="28" r="3.4" />
      </svg>
      <span>
        Meedoen<small>{region}</small>
      </span>
    </a>
  );
}

function NavigationLink({ item, icon }: { item: NavigationItem; icon?: boolean }) {
  return (
    <a href={item.href} onClick={useFollow(item.href)} aria-current={item.current ? "page" : undefined}>
      {icon && <Icon name={item.icon} />}
      {item.label}
    </a>
  );
}

type SearchBoxProps = NonNullable<PageFrameProps["search"]> & {
  open: boolean;
  onOpen: (open: boolean) => void;
};

/** On a narrow screen a button shows it below the header. */
function SearchBox({ label, onSearch, open, onOpen }: SearchBoxProps) {
  const [term, setTerm] = useState("");
  return (
    <>
      <form
        className={classes("meedoen-zoek", open && "is-open")}
        id="zoekformulier"
        role="search"
        aria-label={label}
        onSubmit={(event) => {
          event.preventDefault();
          onOpen(false);
          if (term.trim()) onSearch(term.trim());
        }}
      >
        <label className="meedoen-alleen-voorlezen" htmlFor="zoek">
          {label}
        </label>
        <Icon name="search" />
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id="zoek"
          type="search"
          autoComplete="off"
          value={term}
          onChange={(event) => setTerm(event.target.value)}
        />
      </form>
      <button
        type="button"
        className="meedoen-menuknop"
        aria-label={words.showSearch}
        aria-expanded={open}
        aria-controls="zoekformulier"
        onClick={() => onOpen(!open)}
      >
        <Icon name={open ? "close" : "search"} />
      </button>
    </>
  );
}
