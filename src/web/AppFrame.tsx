import type { ReactNode } from "react";
import { chooseGemeente, useGemeente } from "./gemeente.ts";
import { useGo } from "./location.ts";
import { hasListsByGemeente, isCurrent, navigationFor } from "./navigation.ts";
import { PageFrame } from "./nlds/index.ts";
import { searchFor } from "./search.ts";
import { type Session, signOut } from "./session.tsx";
import { chooseAppearance, useAppearance } from "./theme.ts";
import { text } from "./web.text.ts";

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
  const gemeente = useGemeente();
  const gemeenten = session?.gebruiker.gemeenten ?? [];
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
      search={
        search && {
          ...search.words,
          load: search.load,
          onSearch: (term) => go(search.listOf(term)),
          onChoose: ({ id }) => go(search.pageOf(id)),
        }
      }
      area={
        gemeenten.length > 1 && hasListsByGemeente(words)
          ? { options: gemeenten, value: gemeente, onChange: chooseGemeente }
          : undefined
      }
      account={account}
      footer={{ note: session?.demo ? text.demo : undefined, links: FOOTER_LINKS }}
    >
      {children}
    </PageFrame>
  );
}

function useAccount(session: Session | null) {
  const { theme, mode } = useAppearance();
  if (!session) return undefined;
  const { naam, functie } = session.gebruiker;
  return {
    name: naam,
    role: functie.charAt(0).toUpperCase() + functie.slice(1),
    theme,
    onTheme: (chosen: typeof theme) => chooseAppearance({ theme: chosen }),
    dark: mode === "donker",
    onDark: (dark: boolean) => chooseAppearance({ mode: dark ? "donker" : "licht" }),
    onSignOut: () => void signOut(),
  };
}
