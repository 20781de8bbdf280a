import type { ARCHIEFREDENEN } from "../../modules/plannen/verhuizing.ts";
import { count, longDate } from "../format.ts";

type Reden = (typeof ARCHIEFREDENEN)[number];

export const text = {
  title: "Verhuisde dossiers",
  loading: "De dossiers worden geladen",
  opening: (total: number) =>
    total === 0
      ? "Uit uw gemeente is nog geen dossier verhuisd."
      : `${count(total, "dossier is verhuisd", "dossiers zijn verhuisd")}. Wat uw gemeente over iemand schreef, bleef hier.`,
  lead: "U ziet nummers, geen namen. Bekijk wat er bleef alleen met een reden. De reden komt in het logboek.",
  table: "Verhuisde dossiers",
  nummer: "Nummer",
  naar: "Naar",
  op: "Verhuisd op",
  aantal: "Wat er bleef",
  look: "Bekijk",
  empty: "Nog niets",
  emptyText: "Als een andere gemeente een dossier van u aanneemt, staat het hier.",
  heading: (nummer: number) => `Waarom bekijkt u dossier ${nummer}?`,
  dialogLead:
    "U ziet verslagen en oude afspraken. De functionaris gegevensbescherming ziet dat u keek, en waarom.",
  reden: "Reden",
  redenen: {
    "inzageverzoek van de inwoner": "De inwoner vraagt om inzage",
    "bezwaar of beroep": "Er is bezwaar of beroep",
    klacht: "Er is een klacht",
    verantwoording: "Wij moeten ons verantwoorden",
  } satisfies Readonly<Record<Reden, string>>,
  needReden: "Kies een reden.",
  subject: "dit dossier",
  found: (nummer: number) => `Wat er bleef van dossier ${nummer}`,
  close: "Sluit dit dossier",
  soorten: {
    contactmomenten: "Gesprek",
    afspraken: "Afspraak",
    planwijzigingen: "Wijziging in het plan",
    eindebesluiten: "Besluit over een einde",
    alarmbehandelingen: "Besluit over een alarm",
    overdrachten: "Overdracht",
  } as Readonly<Record<string, string>>,
  what: "Wat",
  when: "Wanneer",
  words: "Wat er staat",
  noDate: "geen datum",
  day: longDate,
} as const;
