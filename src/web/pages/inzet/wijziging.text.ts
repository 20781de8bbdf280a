import type { Inzetwijziging } from "../../../modules/inzet/inzetwijziging.ts";
import { count, euros, shortDate } from "../../format.ts";

export const text = {
  knop: "Wijzig",
  wacht: "Wijziging wacht op de manager",
  eerder: (aantal: number) => `${count(aantal, "keer", "keer")} gewijzigd`,
  status: {
    gevraagd: "",
    toegekend: "",
    afgewezen: "Afgewezen.",
    vervallen: "Vervallen: het instrument eindigde.",
  } satisfies Readonly<Record<Inzetwijziging["status"], string>>,
  wie: (dag: string, naam: string) => `Vanaf ${dag}, door ${naam}`,
  besluit: (door: string | null, reden: string) => `${door ?? "De manager"}: ${reden}`,
  dialoog: {
    heading: (naam: string) => `Wat verandert er aan ${naam}?`,
    lead: "Wat eerder was afgesproken, blijft zichtbaar. De inwoner leest dit ook.",
    send: "Leg wijziging vast",
    sendVraag: "Vraag akkoord",
    subject: "dit instrument",
    vanaf: "Vanaf welke dag?",
    geplandEinde: "Nieuw gepland einde",
    geplandEindeHint: (dag: string | null) => (dag ? `Nu ${dag}.` : "Nu is geen einde gepland."),
    bedrag: "Nieuw bedrag in euro's, voor het geheel",
    bedragHint: (bedrag: number | null) =>
      bedrag === null ? "Nu is geen bedrag bekend." : `Nu is ${euros(bedrag)} toegezegd.`,
    reden: "Waarom?",
    redenHint: "Eén of twee zinnen. Schrijf niets over gezondheid.",
    zelfKop: "U legt dit zelf vast",
    zelf: "Het geldt meteen.",
    akkoordKop: "Een manager beslist",
    akkoord: "Tot dan loopt het door zoals het was.",
    over: (over: number, gemeente: string) =>
      `In ${gemeente} is hierna nog ${euros(over)} over voor dit instrument.`,
    teWeinig: (over: number) => `Er is te weinig budget: u kunt hoogstens ${euros(over)} erbij vragen.`,
    geenBudget: (gemeente: string) => `In ${gemeente} is geen budget vastgelegd voor dit instrument.`,
    need: {
      datum: "Vul een dag in, zoals 24-11-2026.",
      bedrag: "Vul een bedrag in, zoals 250 of 0.",
      reden: "Schrijf in minstens 10 letters waarom.",
      anders: "Vul een ander bedrag in, of een ander einde.",
    },
  },
  besluitDialoog: {
    heading: (naam: string) => `${naam} loopt. Kent u deze wijziging toe?`,
    lead: "Wijst u haar af, dan loopt het door zoals het was.",
  },
} as const;

/** What becomes different, in a sentence. */
export function wijzigingZin(
  { bedragWas, bedrag, eindeWas, einde }: Inzetwijziging,
  vandaag: string,
): string {
  const dag = (datum: string | null) => (datum ? shortDate(datum, vandaag) : "geen einde");
  const geld = (aantal: number | null) => (aantal === null ? "onbekend" : euros(aantal));
  return [
    ...(einde === eindeWas ? [] : [`Einde: ${dag(eindeWas)} wordt ${dag(einde)}.`]),
    ...(bedrag === bedragWas ? [] : [`Bedrag: ${geld(bedragWas)} wordt ${geld(bedrag)}.`]),
  ].join(" ");
}
