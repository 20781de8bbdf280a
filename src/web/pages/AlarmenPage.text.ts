import type { Alarm } from "../../modules/alarmen/alarm.ts";
import { count, shortDate } from "../format.ts";

type Behandeling = NonNullable<Alarm["behandeling"]>;

export const text = {
  title: "Alarmen",
  loading: "De alarmen worden geladen",
  opening: (total: number) =>
    total === 0
      ? "Bij niemand staat een alarm open."
      : `${count(total, "alarm vraagt", "alarmen vragen")} om een besluit.`,
  openingHandled: (total: number) => `Over ${count(total, "alarm", "alarmen")} is een besluit genomen.`,
  lead: "Een alarm komt uit het dossier zelf. Het gaat pas weg als het is opgelost. U kunt het wel even uitstellen.",
  figures: "Alarmen in cijfers, per gemeente",
  filters: "Kies welke alarmen u ziet",
  stand: "Stand",
  open: "Vraagt om een besluit",
  handled: "Besluit genomen",
  soort: "Wat",
  all: "Alles",
  kinds: {
    "indicatie zonder werk": "Indicatie zonder werk",
    "zonder oplossing": "Zonder oplossing",
    "geen eerste activiteit": "Nog niet gesproken",
  } satisfies Readonly<Record<Alarm["soort"], string>>,
  result: (total: number) => count(total, "alarm", "alarmen"),
  caption: "Alarmen, het langst bovenaan",
  column: { wie: "Wie", wat: "Wat", sinds: "Sinds", besluit: "Besluit" },
  days: (days: number) => (days === 0 ? "vandaag" : count(days, "dag", "dagen")),
  decided: ({ besluit, tot }: Behandeling, today: string) =>
    `${besluit === "uitgesteld" ? "Uitgesteld" : "Afgehandeld"} tot en met ${shortDate(tot, today)}`,
  by: ({ doorNaam, behandeldOp }: Behandeling, today: string) =>
    `${doorNaam}, ${shortDate(behandeldOp, today)}`,
  handle: "Neem een besluit",
  handleHeading: (naam: string) => `Wat besluit u over ${naam}?`,
  handleLead:
    "Het alarm zwijgt tot en met de dag die u kiest. Is het dan nog zo, dan komt het terug. Collega's die helpen lezen uw reden.",
  besluit: "Wat besluit u?",
  besluiten: {
    uitgesteld: "Ik stel het uit, er wordt aan gewerkt",
    afgehandeld: "Het is goed zoals het nu is",
  } satisfies Readonly<Record<Behandeling["besluit"], string>>,
  besluitHint: {
    uitgesteld: "Hoogstens 60 dagen",
    afgehandeld: "Hoogstens een jaar",
  } satisfies Readonly<Record<Behandeling["besluit"], string>>,
  tot: "Tot en met welke dag?",
  reden: "Waarom?",
  redenHint: "Eén zin. Schrijf niets over gezondheid.",
  send: "Leg het besluit vast",
  subject: "dit alarm",
  need: {
    besluit: "Kies wat u besluit.",
    tot: "Vul een dag in, zoals 1-12-2026.",
    reden: "Schrijf in één zin waarom.",
  },
  done: (naam: string) => `Het besluit over ${naam} is vastgelegd`,
  empty: "Er staat niets open.",
  emptyText: "Wacht iemand lang, of is er een indicatie zonder werk, dan staat dat hier.",
  emptyHandled: "Er is nog geen besluit genomen.",
} as const;
