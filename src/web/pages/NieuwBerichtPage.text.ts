import type { Keuzesjabloon } from "../../modules/berichten/sjabloonnamen.ts";

export const text = {
  part: "Bericht",
  opening: (voornaam: string) => `Schrijf ${voornaam} een bericht.`,
  lead: "Het staat klaar in Meedoen. Een mail zegt alleen dat er een bericht is, zonder naam of onderwerp.",
  sjabloon: "Tekst die klaarstaat",
  sjabloonHelp:
    "In de taal van de inwoner, met het Nederlands ernaast. Wij sturen niets naar een vertaaldienst.",
  eigen: "Ik schrijf zelf",
  sjablonen: {
    herinnering: "Herinnering aan een afspraak",
    "bericht wacht": "Er wacht nog een bericht",
    uitnodiging: "Uitnodiging voor een gesprek",
  } satisfies Readonly<Record<Keuzesjabloon, string>>,
  afspraak: "Welke afspraak",
  afspraakKies: "Kies een afspraak van uzelf",
  geenAfspraak: "U heeft geen afspraak met deze inwoner die nog komt. Maak die eerst.",
  onderwerp: "Waar gaat het over?",
  tekst: "Uw bericht",
  tekstHelp: "Kort en in gewone woorden. Geen BSN.",
  leeg: {
    onderwerp: "Schrijf waar het over gaat.",
    tekst: "Schrijf een bericht.",
    afspraakId: "Kies een afspraak.",
  },
  voorbeeld: (taal: string) => `Zo leest de inwoner het, in het ${taal}`,
  nederlands: "In het Nederlands",
  loading: "De tekst wordt gemaakt",
  voorbeeldPart: "Het voorbeeld",
  send: "Verstuur",
  open: "Open het gesprek",
} as const;
