import type { Buitenrij } from "../../modules/statistiek/srg.ts";
import { count, number } from "../format.ts";

export const text = {
  title: "Statistiek",
  loading: "De statistiek wordt geladen",
  codes: "Codes van de statistiek",
  closed: "De leveringen zijn van wie uw gemeente verantwoordt.",
  closedLead: "U ziet wel welke code elke vorm krijgt, en waar nog geen besluit over is.",
  opening: (maand: string, gemeente: string, personen: number) =>
    `In ${maand} hebben ${count(personen, "inwoner", "inwoners")} van ${gemeente} een voorziening.`,
  leadDelivered: (dag: string, naam: string) =>
    `Vastgelegd op ${dag} door ${naam}. Deze levering verandert niet meer.`,
  leadOpen: "Zo zou de levering er nu uitzien. Er is nog niets vastgelegd.",
  gemeente: "Gemeente",
  maand: "Maand",
  layoutHeading: "De layout is nog te bevestigen",
  layoutText:
    "De volledige richtlijnen van het CBS zijn niet openbaar. Controleer velden en codes daarmee voor u de eerste keer levert.",
  changes: "Wat er wijzigt",
  changesCaption: "Wijzigingen sinds de vorige levering",
  changeColumns: { wat: "Wat", aantal: "Aantal" },
  soorten: {
    nieuw: "Nieuw",
    gewijzigd: "Gewijzigd",
    beeindigd: "Beëindigd",
    vervallen: "Vervallen: hoorde er niet in",
  },
  corrections: (aantal: number, vanaf: string) =>
    aantal === 0
      ? `Niets gaat over een eerdere maand. Verbeteren kan vanaf ${vanaf}.`
      : `${count(aantal, "wijziging gaat", "wijzigingen gaan")} ook over een eerdere maand, terug tot ${vanaf}.`,
  tooLate: (aantal: number) =>
    `${count(aantal, "wijziging gaat", "wijzigingen gaan")} alleen over maanden die niet meer worden verbeterd. Ze gaan wel mee, zodat het CBS hetzelfde heeft als u.`,
  running: (aantal: number, maand: string) =>
    `${count(aantal, "voorziening loopt", "voorzieningen lopen")} door na ${maand}.`,
  runningNote: "Voorzieningen die na de laatste dag van de maand doorlopen, per soort.",
  runningEmpty: "Geen voorziening met een code loopt door.",
  runningColumns: {
    soort: "Soort",
    lopend: "Loopt door",
    begonnen: "Begonnen",
    beeindigd: "Beëindigd",
    personen: "Inwoners",
  },
  runningCaption: "Voorzieningen per soort in deze maand",
  soort: (label: string, code: string) => `${label} (${code})`,
  mended: "Verbeterde maanden",
  mendedCaption: "Lopende voorzieningen van eerdere maanden, eerst geleverd en nu",
  mendedColumns: { maand: "Maand", soort: "Soort", eerst: "Eerst geleverd", nu: "Nu", verschil: "Verschil" },
  mendedNone: "Geen eerder geleverd aantal verandert.",
  waiting: "Wacht op een code of een BSN",
  waitingLead: (aantal: number) =>
    aantal === 0
      ? "Alles wat meetelt, staat in de levering."
      : `${number(aantal)} staan nog niet in de levering. Ze gaan mee zodra de code of het BSN er is.`,
  waitingCaption: "Wat nog niet in de levering staat",
  waitingColumns: { naam: "Vorm", reden: "Waarom", aantal: "Aantal" },
  rest: (aantal: number) => `Niet in de statistiek: ${number(aantal)}`,
  redenen: {
    "geen code": "Nog geen code",
    "geen BSN": "Nog geen BSN",
    "geen voorziening": "Geen voorziening",
    "eerder afgelopen": "Eerder afgelopen",
  } satisfies Readonly<Record<Buitenrij["reden"], string>>,
  deliver: "Leveren",
  layout: "Bestand",
  deliverNow: (maand: string) => `Leg ${maand} vast`,
  deliverNote:
    "Daarna verandert deze levering niet meer. Wat later anders blijkt, gaat mee met de volgende maand.",
  notYet: (maand: string) =>
    `Deze maand kan nu niet worden vastgelegd. Eerst komt ${maand}, als die maand voorbij is.`,
  done: "De levering is vastgelegd. Haal het bestand op en lever het bij het CBS.",
  fetch: "Haal het bestand op",
  fetchNote:
    "In het bestand staan BSN's. Bij elke inwoner die erin staat, wordt vastgelegd dat u het ophaalde.",
  fetched: "Het bestand en de toelichting zijn opgehaald. Bewaar ze niet langer dan nodig.",
  failed: "Het bestand is niet opgehaald.",
  checksum: "Controlegetal (SHA-256)",
  file: "Bestandsnaam",
  earlier: "Eerdere leveringen",
  earlierCaption: "Leveringen van deze gemeente",
  earlierColumns: {
    maand: "Maand",
    nieuw: "Nieuw",
    beeindigd: "Beëindigd",
    correcties: "Verbeterd",
    personen: "Inwoners",
    door: "Vastgelegd door",
  },
  earlierNone: "Er is nog niets geleverd voor deze gemeente.",
} as const;
