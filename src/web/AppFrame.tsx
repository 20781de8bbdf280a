import { type ReactNode, useState } from "react";
import { chooseGemeente, useGemeente } from "./gemeente.ts";
import { useGo } from "./location.ts";
import { hasListsByGemeente, isCurrent, navigationFor } from "./navigation.ts";
import { Button, Dialog, PageFrame, Paragraph } from "./nlds/index.ts";
import { useUnsent } from "./offline/useUnsent.ts";
import { sectionsFor } from "./sections.ts";
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
  const unsent = useUnsent();
  const [leaving, setLeaving] = useState(false);
  const account = useAccount(session, () => (unsent.length > 0 ? setLeaving(true) : void signOut()));
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
      sections={session ? sectionsFor(session.gebruiker.rollen, pathname) : []}
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
      unsent={
        session && unsent.length > 0
          ? { label: text.unsent.count(unsent.length), href: "/niet-verzonden" }
          : undefined
      }
      footer={{ note: session?.demo ? text.demo : undefined, links: FOOTER_LINKS }}
    >
      {children}
      <LeaveWithUnsent count={unsent.length} open={leaving} onClose={() => setLeaving(false)} />
    </PageFrame>
  );
}

/** Nothing is wiped silently: it stays here, unreadable, until the same person signs in again. */
function LeaveWithUnsent({ count, open, onClose }: { count: number; open: boolean; onClose: () => void }) {
  const go = useGo();
  const look = () => {
    onClose();
    go("/niet-verzonden");
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={text.unsent.signOutHeading(count)}
      actions={
        <>
          <Button kind="primary" onPress={look}>
            {text.unsent.look}
          </Button>
          <Button onPress={() => void signOut()}>{text.unsent.signOut}</Button>
          <Button kind="subtle" onPress={onClose}>
            {text.unsent.stay}
          </Button>
        </>
      }
    >
      <Paragraph>{text.unsent.signOutText}</Paragraph>
    </Dialog>
  );
}

function useAccount(session: Session | null, onSignOut: () => void) {
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
    onSignOut,
  };
}
