import type { Inzet } from "../../../modules/inzet/inzet.ts";
import type { Inzetwijziging } from "../../../modules/inzet/inzetwijziging.ts";
import { Details, List, Text } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { dag } from "./inzet.text.ts";
import { text, wijzigingZin } from "./wijziging.text.ts";

/** What waits for an answer. */
export const openWijziging = ({ wijzigingen }: Inzet): Inzetwijziging | undefined =>
  wijzigingen.find(({ status }) => status === "gevraagd");

/** What changed while it ran: open what still waits, the rest to unfold. */
export function Wijzigingen({ inzet }: { inzet: Inzet }) {
  const wacht = openWijziging(inzet);
  const eerder = inzet.wijzigingen.filter((een) => een !== wacht);
  return (
    <>
      {wacht && <Wijziging wijziging={wacht} />}
      {eerder.length > 0 && (
        <Details summary={text.eerder(eerder.length)}>
          <List>
            {eerder.map((een) => (
              <Wijziging key={een.id} wijziging={een} />
            ))}
          </List>
        </Details>
      )}
    </>
  );
}

function Wijziging({ wijziging }: { wijziging: Inzetwijziging }) {
  const { vandaag } = useSession();
  const { status, vanaf, aanvragerNaam, reden, besluit } = wijziging;
  const words = [
    text.status[status],
    wijzigingZin(wijziging, vandaag),
    reden,
    besluit?.reden && text.besluit(besluit.door, besluit.reden),
    `${text.wie(dag(vanaf, vandaag), aanvragerNaam)}.`,
  ];
  return <Text small>{words.filter(Boolean).join(" ")}</Text>;
}
