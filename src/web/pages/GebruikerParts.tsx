import type { GebruikerInFull, Rechtenbesluit } from "../../modules/toegang/gebruiker.ts";
import { dateAndTime, longDate } from "../format.ts";
import { type IconName, Paragraph, StatusBadge, SummaryList, Timeline } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { LOOK, roleNames, words } from "./gebruiker.text.ts";
import { text } from "./GebruikerPage.text.ts";

export const Rights = ({ gebruiker, all }: { gebruiker: GebruikerInFull; all: number }) => (
  <SummaryList
    facts={[
      { term: text.rollen, value: roleNames(gebruiker.rollen) },
      { term: text.waarvoor, value: words.scope(gebruiker, all) || text.nothing },
      {
        term: text.geldigTot,
        value: gebruiker.geldigTot ? longDate(gebruiker.geldigTot) : text.noEnd,
      },
    ]}
  />
);

export const Account = ({ gebruiker }: { gebruiker: GebruikerInFull }) => (
  <SummaryList
    narrow
    facts={[
      {
        term: text.stand,
        value: <StatusBadge kind={LOOK[gebruiker.stand]}>{words.standen[gebruiker.stand]}</StatusBadge>,
      },
      { term: text.aanmeldnaam, value: gebruiker.aanmeldnaam },
      {
        term: text.aangemeld,
        value: gebruiker.laatstAangemeld ? dateAndTime(gebruiker.laatstAangemeld) : text.never,
      },
      { term: text.beoordeeld, value: longDate(gebruiker.beoordeeldOp) },
      { term: text.organisatie, value: gebruiker.organisatie.naam },
    ]}
  />
);

const ICONS: Readonly<Record<Rechtenbesluit["soort"], IconName>> = {
  toegekend: "person",
  gewijzigd: "edit",
  beoordeeld: "check",
  ingetrokken: "lock",
  hervat: "person",
};

export function History({ besluiten }: { besluiten: readonly Rechtenbesluit[] }) {
  const { vandaag } = useSession();
  if (besluiten.length === 0) return <Paragraph soft>{text.historyEmpty}</Paragraph>;
  return (
    <Timeline
      today={vandaag}
      events={besluiten.map(({ id, soort, tijdstip, rollen, geldigTot, toelichting, doorNaam }) => ({
        id,
        date: tijdstip.slice(0, 10),
        icon: ICONS[soort],
        heading: words.besluiten[soort],
        children: [roleNames(rollen), geldigTot && text.until(geldigTot), toelichting]
          .filter(Boolean)
          .join(", "),
        who: text.by(doorNaam),
      }))}
    />
  );
}
