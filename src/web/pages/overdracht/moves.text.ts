import type { VerhuizingNaarMij, VerhuizingVanMij } from "../../../modules/plannen/verhuizing.ts";
import { longDate, shortDate } from "../../format.ts";

export const text = {
  toMe: "Komt in uw gemeente wonen",
  fromMe: "Verhuisd naar een andere gemeente",
  who: ({ roepnaam, vanGemeente, naarGemeente }: VerhuizingNaarMij) =>
    `${roepnaam} verhuist van ${vanGemeente} naar ${naarGemeente}`,
  from: ({ vanNaam, voorgesteldOp, dag }: VerhuizingNaarMij, vandaag: string) =>
    `Van ${vanNaam}, ${shortDate(voorgesteldOp, vandaag)}. Woont in uw gemeente vanaf ${longDate(dag)}.`,
  notYet: (dag: string) => `Aannemen kan vanaf ${longDate(dag)}.`,
  refuseHeading: (naam: string) => `Waarom neemt uw gemeente ${naam} niet over?`,
  refuseLead: "Uw collega leest deze zin. Het dossier blijft waar het is.",
  subject: "deze verhuizing",
  left: ({ roepnaam, naarGemeente }: VerhuizingVanMij) => `${roepnaam}, naar ${naarGemeente}`,
  asked: ({ dag, doorNaam, antwoordOp }: VerhuizingVanMij, vandaag: string) =>
    [
      `vanaf ${shortDate(dag, vandaag)}`,
      doorNaam && antwoordOp && `antwoord van ${doorNaam} op ${shortDate(antwoordOp, vandaag)}`,
    ]
      .filter(Boolean)
      .join(" · "),
} as const;
