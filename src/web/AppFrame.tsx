import type { ReactNode } from "react";
import { queryText } from "./api.ts";
import { chooseGemeente, useGemeente } from "./gemeente.ts";
import { useGo } from "./location.ts";
import { isCurrent, navigationFor, searchFor } from "./navigation.ts";
import { PageFrame } from "./nlds/index.ts";
import { searchPerson } from "./person-search.ts";
import { type Session, signOut } from "./session.tsx";
import { chooseAppearance, useAppearance } from "./theme.ts";
import { text } from "./web.text.ts";

const PERSONS = "/caseload";

const FOOTER_LINKS = [
  { href: "/toegankelijkheid", label: text.accessibility },
  { href: "/privacy", label: text.privacy },
  { href: "/hoe-kiezen-wij", label: text.howWeChoose },
  { href: text.helpLink, label: text.help },
];

/** Header, navigation of the role, account and footer around every page. */
export function AppFrame({
  session,
  pathname,
  children,
}: {
  session: Session | null;
  pathname: string;
  children: ReactNode;
}) {
  const go = useGo();
  const account = useAccount(session);
  const words = session ? navigationFor(session.gebruiker.rollen) : [];
  const search = searchFor(words);
  return (
    <PageFrame
      region={session ? text.region(session.regio.naam) : text.defaultRegion}
      home="/"
      navigation={words.map((word) => ({
        href: word.path,
        label: word.label,
        icon: word.icon,
        current: isCurrent(word, pathname),
      }))}
      search={search && { label: search.label, onSearch: (term) => lookFor(search.path, term, go) }}
      account={account}
      footer={{ note: session?.demo ? text.demo : undefined, links: FOOTER_LINKS }}
    >
      {children}
    </PageFrame>
  );
}

/** A name of a person stands in no address; a name of a company may. */
function lookFor(path: string, term: string, go: (href: string) => void): void {
  if (path !== PERSONS) return go(path + queryText({ zoek: term }));
  searchPerson(term);
  go(path);
}

function useAccount(session: Session | null) {
  const { theme, mode } = useAppearance();
  const gemeente = useGemeente();
  if (!session) return undefined;
  const { naam, functie, gemeenten } = session.gebruiker;
  return {
    name: naam,
    role: functie.charAt(0).toUpperCase() + functie.slice(1),
    gemeenten,
    gemeente,
    onGemeente: chooseGemeente,
    theme,
    onTheme: (chosen: typeof theme) => chooseAppearance({ theme: chosen }),
    dark: mode === "donker",
    onDark: (dark: boolean) => chooseAppearance({ mode: dark ? "donker" : "licht" }),
    onSignOut: () => void signOut(),
  };
}
