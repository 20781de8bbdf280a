import type { Overdracht } from "../../modules/plannen/overdracht.ts";
import { count, shortDate } from "../format.ts";

export const text = {
  title: "Overdrachten",
  loading: "Uw overdrachten worden geladen",
  opening: (total: number) =>
    total === 0
      ? "Er wacht geen overdracht op uw antwoord."
      : `${count(total, "overdracht wacht", "overdrachten wachten")} op uw antwoord.`,
  lead: "Tot u aanneemt, blijft uw collega helpen. U ziet nu alleen de voornaam en wat u moet weten. Het dossier opent na uw ja.",
  toMe: "Aan u aangeboden",
  noneToMe: "Niets",
  noneToMeText: "Als een collega iemand aan u overdraagt, staat dat hier en op Mijn dag.",
  fromMe: "Door u aangeboden",
  noneFromMe: "U heeft niets openstaan.",
  who: (roepnaam: string, deel: Overdracht["deel"], gemeente: string) =>
    `${roepnaam} uit ${gemeente}: ${deel}`,
  by: (naam: string, datum: string, vandaag: string) => `Van ${naam}, ${shortDate(datum, vandaag)}`,
  talk: (datum: string, vandaag: string) => `Gesprek met zijn drieën op ${shortDate(datum, vandaag)}`,
  accept: "Neem aan",
  refuse: "Weiger",
  withdraw: "Trek in",
  open: "Open het dossier",
  accepted: (naam: string) => `U begeleidt ${naam} nu.`,
  acceptedText: "Uw collega is ervan af, of blijft meedenken als dat is afgesproken.",
  refuseHeading: (naam: string) => `Waarom neemt u ${naam} niet over?`,
  refuseLead: "Uw collega leest deze zin. De begeleiding blijft zoals die was.",
  reason: "Reden",
  needReason: "Schrijf in één zin waarom niet.",
  subject: "deze overdracht",
  status: {
    aangeboden: "wacht op antwoord",
    aangenomen: "aangenomen",
    geweigerd: "geweigerd",
    ingetrokken: "ingetrokken",
  } satisfies Readonly<Record<Overdracht["status"], string>>,
  to: ({ naarNaam, deel, aangebodenOp }: Overdracht, vandaag: string) =>
    `${deel} aan ${naarNaam}, ${shortDate(aangebodenOp, vandaag)}`,
} as const;
