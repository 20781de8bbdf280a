import type { Effect } from "../../../modules/inzet/effect.ts";
import { count, euros, longDate, number } from "../../format.ts";

const procent = (deel: number) => number(deel * 100);

export const text = {
  deel: "Het gebruik van dit instrument",
  gebruik: "Hoe vol is het?",
  bezet: (bezet: number, capaciteit: number | null) =>
    capaciteit === null
      ? `${count(bezet, "inwoner gebruikt", "inwoners gebruiken")} dit nu. Er is geen grens bekend.`
      : `${number(bezet)} van de ${count(capaciteit, "plaats is", "plaatsen zijn")} bezet.`,
  wacht: (wacht: number) =>
    wacht === 0
      ? "Niemand wacht."
      : `${count(wacht, "inwoner wacht", "inwoners wachten")}, op volgorde van aanvraag.`,
  gevraagd: (aantal: number) => `${count(aantal, "aanvraag wacht", "aanvragen wachten")} op een besluit.`,
  lijst: "Bekijk de aanvragen en wie wacht",
  effect: "Wat werd er van mensen hier?",
  na: (maanden: number) => `${maanden} maanden na het einde`,
  effectZin: ({ klaar, metWerk }: Effect) =>
    `Van ongeveer ${number(klaar ?? 0)} mensen die het afmaakten, hadden er ongeveer ${number(metWerk ?? 0)} betaald werk.`,
  interval: ({ interval }: Effect) =>
    interval === null
      ? ""
      : `Dat is ${procent(interval.aandeel)} procent; door toeval kan dat ook ${procent(interval.laag)} tot ${procent(interval.hoog)} procent zijn.`,
  teWeinig: "Te weinig mensen om te tonen. We tonen dit vanaf 10 mensen met en 10 mensen zonder werk.",
  nogNiemand: "Nog niemand is zo lang klaar.",
  gestopt: (aantal: number) =>
    `Ongeveer ${count(aantal, "mens stopte", "mensen stopten")} eerder; zij tellen niet mee.`,
  geenBewijs:
    "Geteld tot en met het vorige kwartaal en afgerond op vijf. Dit is geen bewijs dat het door het instrument komt. We vergelijken niet met anderen: wie dit instrument krijgt, verschilt van wie het niet krijgt.",
  budget: "Budget",
  budgetCaption: "Budget per gemeente en jaar",
  column: { gemeente: "Gemeente", jaar: "Jaar", bedrag: "Budget", over: "Nog over", wijzig: "Wijzig" },
  geenBudget: "Er is geen budget vastgelegd. Alleen wat niets kost, kan worden toegekend.",
  nieuwBudget: "Leg budget vast",
  wijzig: "Wijzig",
  wijzigVan: (gemeente: string, jaar: number) => `Wijzig budget ${gemeente} ${jaar}`,
  toon: (bedrag: number) => euros(bedrag),
  budgetDialoog: {
    heading: "Hoeveel is er voor dit instrument?",
    lead: "Meedoen zegt nooit meer toe dan dit bedrag.",
    send: "Leg budget vast",
    subject: "dit budget",
    gemeente: "Gemeente",
    kies: "Kies een gemeente",
    jaar: "Jaar",
    bedrag: "Bedrag in euro's",
    bron: "Op welk besluit rust dit?",
    need: {
      gemeente: "Kies een gemeente.",
      jaar: "Vul een jaar in, zoals 2026.",
      bedrag: "Vul een bedrag in, zoals 25.000.",
      bron: "Vul in op welk besluit dit rust.",
    },
  },
  akkoord: "Akkoord",
  akkoordVanaf: (bedrag: number) => `Vanaf ${euros(bedrag)} beslist een manager`,
  pilots: "Pilot",
  pilot: {
    vraag: "Vraag",
    maatstaf: "Geslaagd als",
    periode: "Periode",
    tot: (van: string, tot: string) => `${longDate(van)} tot en met ${longDate(tot)}`,
    bron: "Bron",
    evaluatie: "Wat is geleerd",
    besluit: "Besluit",
    besluiten: { doorgaan: "Doorgaan", stoppen: "Stoppen" },
    op: (besluit: string, dag: string, waarom: string) => `${besluit}, op ${longDate(dag)}. ${waarom}`,
    open: "Er is nog niet besloten.",
    start: "Leg een pilot vast",
    beslis: "Evalueer en besluit",
    startDialoog: {
      heading: "Wat wilt u leren van de pilot?",
      lead: "U schrijft vooraf op wanneer de pilot geslaagd is. Zo kiest niemand dat achteraf.",
      send: "Leg pilot vast",
      subject: "deze pilot",
      vraag: "Wat wilt u leren?",
      maatstaf: "Wanneer is de pilot geslaagd?",
      maatstafHint: "Zo precies mogelijk, zoals: 12 van de 24 hebben na een half jaar werk.",
      gemeenten: "Welke gemeenten doen mee?",
      begindatum: "Begint op",
      einddatum: "Eindigt op",
      bron: "Uit welk plan of besluit?",
      need: {
        vraag: "Vul in wat u wilt leren.",
        maatstaf: "Vul in wanneer de pilot geslaagd is.",
        gemeenten: "Kies minstens één gemeente.",
        dag: "Vul een dag in, zoals 24-11-2026.",
        bron: "Vul in uit welk plan of besluit de pilot komt.",
      },
    },
    besluitDialoog: {
      heading: "Wat heeft de pilot geleerd?",
      lead: (maatstaf: string) => `Vooraf gezegd: ${maatstaf}`,
      send: "Leg besluit vast",
      subject: "deze pilot",
      evaluatie: "Wat is geleerd?",
      besluit: "Wat wordt het besluit?",
      doorgaan: "Doorgaan: het instrument is er voor iedereen",
      stoppen: "Stoppen: het instrument gaat uit de gids",
      waarom: "Waarom?",
      need: {
        evaluatie: "Schrijf op wat is geleerd.",
        besluit: "Kies een besluit.",
        waarom: "Schrijf waarom.",
      },
    },
  },
  stop: "Stop dit instrument",
  stopDialoog: {
    heading: (naam: string) => `Waarom stopt ${naam}?`,
    lead: "Niemand kan het dan nog aanvragen. Wie er al mee bezig is, maakt het af.",
    send: "Stop dit instrument",
    subject: "dit instrument",
    reden: "Reden",
    need: "Schrijf in een paar woorden waarom.",
  },
  gestoptOp: (dag: string, reden: string) => `Gestopt op ${longDate(dag)}. ${reden}`,
} as const;
