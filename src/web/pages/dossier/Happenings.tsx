import type { Gebeurtenis } from "../../../modules/inwoners/tijdlijn.ts";
import { type IconName, Link, StatusBadge, Timeline } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "./Happenings.text.ts";

const ICON: Readonly<Record<Gebeurtenis["soort"], IconName>> = {
  aanmelding: "person",
  contactmoment: "note",
  bericht: "message",
  bezoek: "briefcase",
  afspraak: "calendar",
  voorstel: "checklist",
  antwoord: "message",
  "start plaatsing": "briefcase",
  "einde plaatsing": "return",
  indicatie: "document",
  instrument: "route",
};

/** What happened, as it came from the service: newest first. */
export function Happenings({ rijen, voornaam }: { rijen: readonly Gebeurtenis[]; voornaam: string }) {
  const { vandaag } = useSession();
  return (
    <Timeline
      today={vandaag}
      events={rijen.map((gebeurtenis) => ({
        id: `${gebeurtenis.soort}/${gebeurtenis.id}/${gebeurtenis.titel}`,
        date: gebeurtenis.datum,
        icon: ICON[gebeurtenis.soort],
        heading: gebeurtenis.titel,
        children: wordsOf(gebeurtenis),
        who: whoOf(gebeurtenis, voornaam),
        status: gebeurtenis.wachtOpU && <StatusBadge kind="warning">{text.waits}</StatusBadge>,
      }))}
    />
  );
}

function wordsOf({ soort, id, tekst }: Gebeurtenis) {
  if (soort !== "start plaatsing" && soort !== "einde plaatsing") return tekst;
  return (
    <>
      {tekst && `${tekst}. `}
      <Link href={`/plaatsingen/${id}`}>{text.placement}</Link>
    </>
  );
}

function whoOf({ door, isZichtbaarVoorInwoner }: Gebeurtenis, voornaam: string): string {
  const seen = isZichtbaarVoorInwoner ? text.visible(voornaam) : text.hidden(voornaam);
  return [door, isZichtbaarVoorInwoner === null ? null : seen].filter(Boolean).join(", ");
}
