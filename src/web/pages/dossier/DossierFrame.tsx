import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { languageName } from "../../format.ts";
import { ButtonLink, IdentityBar, Menu, type MenuItem, Page } from "../../nlds/index.ts";
import { PageState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { BsnDialog } from "../PersoonsgegevensBsn.tsx";
import { text } from "./DossierFrame.text.ts";
import { inwonerQuery } from "./dossier.queries.ts";
import { InzageDialog } from "./InzageDialog.tsx";

export type DossierTab = keyof typeof text.tabs;

export type DossierFrameProps = {
  id: string;
  /** The tab of this page; a page below a tab, such as a form, names the one it belongs to. */
  current: DossierTab;
  /** For the browser tab, where the page is not the tab itself. */
  part?: string;
  /** The form of this very action is open: no button to it. */
  withoutContact?: boolean;
  children: (inwoner: Inwoner) => ReactNode;
};

/** Every page about one inwoner: who it is, what can be done, and the tabs. */
export function DossierFrame({ id, current, part, withoutContact, children }: DossierFrameProps) {
  const inwoner = useQuery(inwonerQuery(id));
  const { gebruiker } = useSession();
  const mayRecord = scopesOf(gebruiker, "change", "contactmoment").length > 0;
  return (
    <PageState query={inwoner} title={text.dossier} loading={text.loading}>
      {(inwoner) => (
        <Page
          title={text.title(nameOf(inwoner), part ?? text.tabs[current])}
          identity={
            <IdentityBar
              name={nameOf(inwoner)}
              facts={factsOf(inwoner)}
              tabsLabel={text.dossier}
              tabs={tabsOf(id, current)}
              actions={<Actions inwoner={inwoner} withContact={mayRecord && !withoutContact} />}
            />
          }
        >
          {children(inwoner)}
        </Page>
      )}
    </PageState>
  );
}

/** What can be done about this inwoner, the most frequent first. */
function Actions({ inwoner, withContact }: { inwoner: Inwoner; withContact: boolean }) {
  const { gebruiker } = useSession();
  const [isBsnOpen, setBsnOpen] = useState(false);
  const [isInzageOpen, setInzageOpen] = useState(false);
  const may = (use: "read" | "change", klasse: "persoon" | "bsn" | "praktijkleren" | "bericht" | "inzage") =>
    scopesOf(gebruiker, use, klasse).length > 0;
  const { id } = inwoner;
  const more: MenuItem[] = [
    ...(scopesOf(gebruiker, "change", "contactmoment").length > 0
      ? [{ label: text.afspraken, icon: "calendar" as const, href: `/inwoners/${id}/afspraken` }]
      : []),
    ...(may("change", "bericht")
      ? [{ label: text.bericht, icon: "message" as const, href: `/inwoners/${id}/bericht` }]
      : []),
    ...(may("read", "praktijkleren")
      ? [{ label: text.leren, icon: "stairs" as const, href: `/inwoners/${id}/praktijkverklaring` }]
      : []),
    ...(may("change", "persoon")
      ? [{ label: text.wijzig, icon: "edit" as const, href: `/inwoners/${id}/persoonsgegevens` }]
      : []),
    ...(may("read", "bsn")
      ? [{ label: text.bsn, icon: "lock" as const, onPress: () => setBsnOpen(true) }]
      : []),
    ...(may("change", "inzage")
      ? [{ label: text.inzage, icon: "download" as const, onPress: () => setInzageOpen(true) }]
      : []),
  ];
  return (
    <>
      {withContact && (
        <ButtonLink href={`/inwoners/${id}/contact`} kind="secondary" icon="edit">
          {text.contact}
        </ButtonLink>
      )}
      {more.length > 0 && <Menu label={text.meer} items={more} />}
      {isBsnOpen && <BsnDialog id={id} naam={nameOf(inwoner)} onClose={() => setBsnOpen(false)} />}
      {isInzageOpen && <InzageDialog inwoner={inwoner} onClose={() => setInzageOpen(false)} />}
    </>
  );
}

export const nameOf = ({ voornaam, achternaam }: Pick<Inwoner, "voornaam" | "achternaam">) =>
  `${voornaam} ${achternaam}`;

/** Three facts, as a person would say them. */
function factsOf({ leeftijd, gemeentenaam, wijk, talen }: Inwoner): string[] {
  const dutch = talen.includes("nld");
  const others = talen.filter((taal) => taal !== "nld").map(languageName);
  const spoken = others.length > 0 ? others : talen.map(languageName);
  return [
    leeftijd === null ? text.leeftijdOnbekend : text.leeftijd(leeftijd),
    text.waar(gemeentenaam, wijk),
    ...(spoken.length === 0
      ? []
      : [
          dutch || others.length === 0
            ? text.spreekt(talen.map(languageName).join(", "))
            : text.spreektEnLeert(spoken.join(", ")),
        ]),
  ];
}

const tabsOf = (id: string, current: DossierTab) =>
  (Object.keys(text.tabs) as DossierTab[]).map((tab) => ({
    href: tab === "overzicht" ? `/inwoners/${id}` : `/inwoners/${id}/${tab}`,
    label: text.tabs[tab],
    current: tab === current,
  }));
