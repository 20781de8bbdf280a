import type { ReactNode } from "react";
import { AccountMenu, type AccountMenuProps } from "./AccountMenu.tsx";
import { AreaBar, type AreaSwitchProps } from "./AreaSwitch.tsx";
import { useFollow } from "./follow.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";
import { Link } from "./Link.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { words } from "./nlds.text.ts";
import { SearchBox, type SearchBoxProps } from "./SearchBox.tsx";
import { SectionBar, type SectionItem } from "./SectionBar.tsx";
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
  /** Words, at most six; on a phone the first four stand at the bottom, and the others behind "Meer". */
  navigation: readonly NavigationItem[];
  /** The pages that belong to the current word; one alone is not shown. */
  sections?: readonly SectionItem[];
  search?: SearchBoxProps | undefined;
  /** For who works for more than one gemeente. */
  area?: AreaSwitchProps | undefined;
  account?: AccountMenuProps | undefined;
  /** What this device still has to send, and where to look at it: "3 nog niet verzonden". */
  unsent?: { readonly label: string; readonly href: string } | undefined;
  footer: {
    readonly note?: string | undefined;
    readonly links: readonly { readonly href: string; readonly label: string }[];
  };
  children: ReactNode;
};

const BOTTOM_ITEMS = 4;

/** Skip link, header, the page itself, footer and on a phone the menu at the bottom. */
export function PageFrame({
  navigation,
  sections,
  area,
  account,
  footer,
  children,
  ...props
}: PageFrameProps) {
  return (
    <>
      <SkipLink />
      <Header {...props} navigation={navigation} account={account} />
      {area && <AreaBar {...area} />}
      {sections && sections.length > 1 && <SectionBar items={sections} />}
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
          <MoreMenu items={navigation.slice(BOTTOM_ITEMS)} area={area} account={account} />
        </nav>
      )}
    </>
  );
}

type HeaderProps = Pick<PageFrameProps, "region" | "home" | "navigation" | "search" | "account" | "unsent">;

const Header = ({ region, home, navigation, search, account, unsent }: HeaderProps) => (
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
        {search && <SearchBox {...search} />}
        {account && <AccountMenu {...account} />}
      </div>
    </div>
    {unsent && (
      <p className="meedoen-onverzonden" role="status">
        <Icon name="upload" />
        <Link href={unsent.href}>{unsent.label}</Link>
      </p>
    )}
  </header>
);

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
