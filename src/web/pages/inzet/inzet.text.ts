import type { Inzet } from "../../../modules/inzet/inzet.ts";
import { count, euros, longDate, shortDate } from "../../format.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const text = {
  deel: "De instrumenten van deze inwoner",
  heading: "Ingezet",
  kies: "Kies een instrument",
  leeg: "Nog geen instrument ingezet.",
  leegTekst: (voornaam: string) => `Kijk wat er past bij ${voornaam}, en wat het kost.`,
  caption: "Ingezette instrumenten, de laatste aanvraag bovenaan",
  column: { instrument: "Instrument", stand: "Stand", waarom: "Waarom", kosten: "Kosten", verder: "Verder" },
  status: {
    gevraagd: "Wacht op de manager",
    afgewezen: "Afgewezen",
    toegekend: "Toegekend",
    loopt: "Loopt",
    klaar: "Klaar",
    gestopt: "Gestopt",
    ingetrokken: "Ingetrokken",
  } satisfies Words<Inzet["status"]>,
  plekVrij: "Er is plek",
  wacht: (plaats: number) => `Nummer ${plaats} op de wachtlijst`,
  overTijd: "Had klaar moeten zijn",
  doel: (naam: string) => `Voor het doel: ${naam}`,
  aangevraagd: (dag: string, door: string) => `Aangevraagd op ${dag} door ${door}`,
  plekSinds: (dag: string) => `Plek sinds ${dag}. Leg vast wanneer het begint.`,
  vanTot: (van: string, tot: string | null) => (tot ? `${van} tot en met ${tot}` : `Sinds ${van}`),
  gepland: (van: string, tot: string | null) => (tot ? `Sinds ${van}, gepland tot ${tot}` : `Sinds ${van}`),
  reden: (door: string | null, reden: string) => `${door ?? "De manager"}: ${reden}`,
  kosten: (bedrag: number | null) => (bedrag === null ? "Onbekend" : euros(bedrag)),
  uitgegeven: (bedrag: number) => `${euros(bedrag)} uitgegeven`,
  toegezegd: (bedrag: number) => `${euros(bedrag)} toegezegd`,
  begin: "Leg begin vast",
  einde: "Sluit af",
  terug: "Trek in",
  wijzig: "Wijzig",
  over: (wat: string, naam: string) => `${wat}: ${naam}`,
  gedaan: {
    gevraagd: (naam: string) => `${naam} is aangevraagd. De manager beslist.`,
    toegekend: (naam: string) => `${naam} is toegekend.`,
    wacht: (naam: string, plaats: number) => `${naam} is toegekend. Nu nummer ${plaats} op de wachtlijst.`,
    loopt: (naam: string) => `${naam} is begonnen.`,
    klaar: (naam: string) => `${naam} is afgesloten.`,
    gestopt: (naam: string) => `${naam} is gestopt. De plek gaat naar wie het langst wacht.`,
    ingetrokken: (naam: string) => `${naam} is ingetrokken.`,
    afgewezen: (naam: string) => `${naam} is afgewezen.`,
    wijziging: {
      gevraagd: (naam: string) =>
        `De wijziging van ${naam} is aangevraagd. Tot de manager beslist, blijft het zoals het was.`,
      toegekend: (naam: string) => `${naam} is gewijzigd.`,
      afgewezen: (naam: string) => `De wijziging van ${naam} is afgewezen. Het loopt door zoals het was.`,
    },
  },
  subject: "deze aanvraag",
  dialoog: {
    begin: {
      heading: (naam: string) => `Wanneer begon ${naam}?`,
      lead: "De inwoner ziet dit ook.",
      send: "Leg begin vast",
      startdatum: "Eerste dag",
      geplandEinde: "Gepland einde",
    },
    einde: {
      heading: (naam: string) => `Hoe ging ${naam}?`,
      lead: "De plek gaat naar wie het langst wacht. De inwoner leest het resultaat ook.",
      send: "Sluit af",
      status: "Tot het einde gedaan?",
      klaar: "Ja, het is klaar",
      gestopt: "Nee, eerder gestopt",
      einddatum: "Laatste dag",
      resultaat: "Resultaat",
      reden: "Waarom gestopt?",
      kies: "Kies",
      woorden: "In woorden",
      woordenHint: "Wat kan of weet de inwoner nu? Schrijf niets over gezondheid.",
      uitgegeven: "Wat kostte het, in euro's?",
      hoogstens: (bedrag: number) => `Hoogstens ${euros(bedrag)}: dat is toegezegd.`,
      need: {
        einddatum: "Vul een dag in, zoals 24-11-2026.",
        resultaat: "Kies een antwoord.",
        uitgegeven: "Vul een bedrag in, zoals 250 of 0.",
      },
    },
    terug: {
      heading: (naam: string) => `Waarom trekt u ${naam} in?`,
      lead: "Wat was toegezegd, komt vrij. De plek gaat naar wie het langst wacht.",
      send: "Trek in",
      reden: "Reden",
      need: "Schrijf in een paar woorden waarom.",
    },
    besluit: {
      heading: (naam: string) => `${naam}: kent u dit toe?`,
      lead: "De klantmanager en de inwoner lezen uw antwoord.",
      send: "Leg besluit vast",
      antwoord: "Besluit",
      ja: "Ja, ik ken het toe",
      nee: "Nee, ik wijs het af",
      reden: "Toelichting",
      redenHint: "Verplicht als u het afwijst.",
      need: { antwoord: "Kies een besluit.", reden: "Schrijf waarom u dit afwijst." },
    },
  },
  resultaten: {
    "doel bereikt": "Doel bereikt",
    "deels bereikt": "Voor een deel bereikt",
    "niet bereikt": "Niet bereikt",
  },
  stopredenen: {
    "werk gevonden": "Werk gevonden",
    "opleiding begonnen": "Opleiding begonnen",
    "ander instrument": "Ander instrument",
    "past niet": "Past niet bij de inwoner",
    "wil niet verder": "Wil niet verder",
    "situatie thuis": "Situatie thuis",
    verhuisd: "Verhuisd",
    "aanbieder stopte": "De aanbieder stopte",
    anders: "Anders",
  },
} as const;

const RESULTATEN: Words<NonNullable<Inzet["resultaat"]>> = { ...text.resultaten, ...text.stopredenen };
export const resultaatTekst = (resultaat: NonNullable<Inzet["resultaat"]>): string => RESULTATEN[resultaat];
export const dag = (datum: string, vandaag: string) => shortDate(datum, vandaag);
export const langeDag = longDate;
export const aantalInstrumenten = (aantal: number) => count(aantal, "instrument", "instrumenten");
