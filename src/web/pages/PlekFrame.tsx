import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { PlekInFull } from "../../modules/plekken/plek.ts";
import { isBuiten } from "../../modules/bezetting/buitenvormen.ts";
import { scopesOf, type User } from "../../modules/toegang/toegang.ts";
import { Button, ButtonLink, IdentityBar, Page } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { PlekClose } from "./PlekClose.tsx";
import { text } from "./PlekPage.text.ts";
import { plekQuery } from "./werk/werk.queries.ts";

export type PlekTab = "plek" | "inwoners" | "afspraken";

/** What every page about one plek shows: which plek it is, what can be done with it, and its pages. */
export function PlekFrame({
  id,
  current,
  children,
}: {
  id: string;
  current: PlekTab;
  children: (plek: PlekInFull) => ReactNode;
}) {
  const query = useQuery(plekQuery(id));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(plek) => (
        <Framed plek={plek} current={current}>
          {children(plek)}
        </Framed>
      )}
    </PageState>
  );
}

function Framed({ plek, current, children }: { plek: PlekInFull; current: PlekTab; children: ReactNode }) {
  const { gebruiker } = useSession();
  const [isClosing, setClosing] = useState(false);
  const mayEdit = scopesOf(gebruiker, "change", "plek").length > 0;
  const { id, titel, werkgever, unit, plaats, status } = plek;
  const tabs = tabsFor(plek, gebruiker, current);
  return (
    <Page
      title={text.titles[current](titel)}
      identity={
        <IdentityBar
          name={titel}
          facts={[werkgever?.naam ?? unit?.naam ?? "", plaats]}
          {...(tabs.length > 1 && { tabs, tabsLabel: text.title })}
          actions={
            mayEdit && (
              <>
                <ButtonLink href={`/plekken/${id}/wijzig`} kind="secondary" icon="edit">
                  {text.edit}
                </ButtonLink>
                {status === "open" && (
                  <Button kind="subtle" onPress={() => setClosing(true)}>
                    {text.close}
                  </Button>
                )}
              </>
            )
          }
        />
      }
    >
      {children}
      {isClosing && <PlekClose plek={plek} onClose={() => setClosing(false)} />}
    </Page>
  );
}

/** Who looks for people sees who fits; who places them, what is agreed about work on location. */
function tabsFor({ id, werkvormen }: PlekInFull, user: Pick<User, "rollen">, current: PlekTab) {
  const sees = (dataklasse: "mogelijkheden" | "werkafspraak") =>
    scopesOf(user, "read", dataklasse).length > 0;
  const isAgreed = werkvormen.some(isBuiten);
  const tab = (is: PlekTab, end: string) => ({
    href: `/plekken/${id}${end}`,
    label: text.tabs[is],
    current: current === is,
  });
  return [
    tab("plek", ""),
    ...(sees("mogelijkheden") ? [tab("inwoners", "/inwoners")] : []),
    ...(sees("werkafspraak") && isAgreed && !user.rollen.includes("werkgever")
      ? [tab("afspraken", "/werkafspraken")]
      : []),
  ];
}
