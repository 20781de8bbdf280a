import type { Stapvoorstel } from "../../../modules/plannen/stapvoorstel.ts";
import { longDate, shortDate } from "../../format.ts";

/** The words of what someone does himself in a plan: his steps done, a step proposed, what he arranges at a switch. */
export const text = {
  done: "Klaar",
  undo: "Toch niet klaar",
  wellDone: (naam: string) => `Gedaan: ${naam}`,
  refused: "Dit is niet gelukt",

  switchHeading: (van: string, naar: string) => `Regelen voor de overstap: van ${van} naar ${naar}`,
  switchDay: (dag: string) => `De overstap is op ${longDate(dag)}.`,
  switchOver: (total: number) => `Wat al geregeld is (${total})`,
  toSwitch: "Bekijk de overstap",
  switchDone: (klaarDoor: string, dag: string) => `geregeld door ${klaarDoor} op ${dag}`,
  arranged: "Geregeld",
  notArranged: "Toch niet geregeld",

  proposals: "Voorgestelde stappen",
  propose: "Stel een stap voor",
  proposeHeading: "Stel een stap voor",
  proposeLead: "De klantmanager leest het. Na een ja staat het in het plan.",
  proposeWhat: "Wat is de stap?",
  proposeWhen: "Wanneer? (mag leeg)",
  proposeSend: "Stel voor",
  proposeSubject: "het voorstel",
  needWhat: "Schrijf op wat de stap is.",
  proposedBy: ({ doorNaam, isVanMij, voorgesteldOp, wanneer }: Stapvoorstel, vandaag: string) =>
    [wanneer, `${isVanMij ? "u" : doorNaam}, ${shortDate(voorgesteldOp, vandaag)}`]
      .filter(Boolean)
      .join(" · "),
  waits: "wacht op antwoord",
  taken: ({ antwoordDoor }: Stapvoorstel) => `staat in het plan, zei ${antwoordDoor ?? ""}`,
  notTaken: ({ antwoordDoor, antwoord }: Stapvoorstel) =>
    `niet in het plan: ${antwoord ?? ""} (${antwoordDoor ?? ""})`,
  accept: "Neem over",
  refuse: "Niet nu",
  refuseHeading: (naam: string) => `Niet in het plan: ${naam}`,
  refuseLead: "Wie het voorstelde leest uw antwoord. Schrijf het zoals u het zou zeggen.",
  refuseWhy: "Waarom niet?",
  refuseSend: "Stuur dit antwoord",
  refuseSubject: "het antwoord",
  needWhy: "Schrijf waarom deze stap niet in het plan komt.",
} as const;
