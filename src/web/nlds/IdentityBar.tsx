import { type ReactNode, useEffect, useRef } from "react";
import { useFollow } from "./follow.ts";
import { words } from "./nlds.text.ts";
import { Person } from "./People.tsx";

export type IdentityTab = { readonly href: string; readonly label: string; readonly current: boolean };

export type IdentityBarProps = {
  name: string;
  /** Three facts. Never a BSN, never a diagnosis, never a risk. */
  facts: readonly string[];
  /** Two at most; the second may be a `Menu`. */
  actions?: ReactNode;
  tabs?: readonly IdentityTab[];
  /** "Dossier". */
  tabsLabel?: string;
};

/** Who this is about, above the page. */
export function IdentityBar({ name, facts, actions, tabs, tabsLabel }: IdentityBarProps) {
  return (
    <section className="meedoen-identiteit" aria-label={words.who}>
      <div className="meedoen-identiteit__inhoud">
        <div className="meedoen-identiteit__wie">
          <Person name={name} size="large" main />
          <div>
            <p className="meedoen-identiteit__naam">{name}</p>
            <div className="meedoen-identiteit__feiten">
              {facts.map((fact) => (
                <span key={fact}>{fact}</span>
              ))}
            </div>
          </div>
          {actions && <div className="meedoen-identiteit__acties">{actions}</div>}
        </div>
        {tabs && (
          <TabLinks
            key={tabs.find(({ current }) => current)?.href}
            tabs={tabs}
            label={tabsLabel ?? words.who}
          />
        )}
      </div>
    </section>
  );
}

function TabLinks({ tabs, label }: { tabs: readonly IdentityTab[]; label: string }) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const list = nav.current;
    const link = list?.querySelector<HTMLElement>("[aria-current]");
    if (list && link) list.scrollLeft = link.offsetLeft - (list.clientWidth - link.offsetWidth) / 2;
  }, []);
  return (
    <nav className="meedoen-tabs" aria-label={label} ref={nav}>
      {tabs.map((tab) => (
        <TabLink key={tab.href} tab={tab} />
      ))}
    </nav>
  );
}

const TabLink = ({ tab }: { tab: IdentityTab }) => (
  <a href={tab.href} onClick={useFollow(tab.href)} aria-current={tab.current ? "page" : undefined}>
    {tab.label}
  </a>
);
