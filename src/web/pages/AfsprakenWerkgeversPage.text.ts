import { count, number } from "../format.ts";

export const text = {
  title: "Afspraken en SROI",
  loading: "De afspraken worden geladen",
  opening: (jaar: number, diensten: number) =>
    diensten === 0
      ? `In ${jaar} is nog geen dienst aan een werkgever vastgelegd.`
      : `In ${jaar} kregen werkgevers ${count(diensten, "dienst", "diensten")}.`,
  lead: "Doelen staan naast wat is gedaan. Een dienst telt als hij begon.",
  diensten: "Bekijk de diensten",
  markten: "Bekijk de banenmarkten",
  kop: (jaar: number) => `Diensten en doelen in ${jaar}`,
  caption: "Doelen en wat is gedaan",
  jaar: "Jaar",
  column: {
    naam: "Dienst",
    gedaan: "Gedaan",
    doel: "Doel",
    stand: "Stand",
    eigenaar: "Wie zorgt ervoor",
    doen: "Doel",
  },
  werkgevers: (aantal: number) => count(aantal, "werkgever", "werkgevers"),
  keer: (aantal: number) => `${number(aantal)} keer`,
  range: (minstens: number, hoogstens: number | null) =>
    hoogstens === null ? `minstens ${number(minstens)}` : `${number(minstens)} tot ${number(hoogstens)}`,
  standen: { gehaald: "Gehaald", "nog niet": "Nog niet", "zonder doel": "Geen doel" },
  stelDoel: (naam: string) => `Stel een doel voor ${naam}`,
  stelDoelKort: "Stel een doel",
  wijzigDoel: (naam: string) => `Wijzig het doel voor ${naam}`,
  wijzigDoelKort: "Wijzig",
  sroi: "SROI",
  sroiPart: "De SROI-opdrachten",
  sroiEenheid: (opdrachten: number) => `bij ${count(opdrachten, "opdracht", "opdrachten")}`,
  sroiZin: (rest: string) => `${rest} te gaan`,
  sroiDoel: (bedrag: string) => `te doen ${bedrag}`,
  sroiMeer: "Bekijk de opdrachten",
  geenSroi: "Er is nog geen opdracht met een SROI-afspraak.",
  tevreden: "Hoe tevreden zijn werkgevers?",
  tevredenPart: "De oordelen",
  cijfer: (gemiddeld: number, antwoorden: number) =>
    `Een ${number(gemiddeld, 1)}, uit ongeveer ${number(antwoorden)} antwoorden.`,
  vragen: (snel: number | null, opnieuw: number | null) =>
    [
      snel === null ? "" : `${snel} procent hoorde snel genoeg van ons.`,
      opnieuw === null ? "" : `${opnieuw} procent belt ons weer.`,
    ]
      .filter(Boolean)
      .join(" "),
  over: (van: string, tot: string) =>
    `Over vier hele kwartalen: ${van} tot en met ${tot}. Wat daarna is gezegd, telt mee als het kwartaal om is.`,
  teWeinig: (minstens: number) => `Er zijn nog geen antwoorden van ${minstens} werkgevers.`,
  teWeinigTekst: "Bij minder werkgevers tonen we geen cijfer.",
  perAanleiding: "Per aanleiding",
  aanleidingen: { plaatsing: "Na een plaatsing", dienst: "Na een dienst", banenmarkt: "Na een banenmarkt" },
  gepubliceerd: "Wat er gepubliceerd is",
  teVragen: "Wie kunt u bellen?",
  teVragenPart: "Wie u kunt bellen",
  geenTeVragen: "Iedereen is in het laatste half jaar gevraagd.",
  waarover: (aanleiding: "plaatsing" | "dienst", dag: string) =>
    aanleiding === "plaatsing" ? `Iemand begon daar op ${dag}` : `Een dienst was klaar op ${dag}`,
  noteer: (naam: string) => `Noteer het oordeel van ${naam}`,
  noteerKort: "Noteer oordeel",
  meer: (aantal: number) => `En nog ${count(aantal, "werkgever", "werkgevers")}.`,
  oordeel: {
    heading: (naam: string) => `Wat zegt ${naam}?`,
    lead: "U leest dit oordeel niet terug. De manager leest elk oordeel, u het gemiddelde.",
    cijfer: "Welk cijfer krijgen wij?",
    cijferHint: "Van 1 tot 10",
    snel: "Hoorde u snel genoeg van ons?",
    snelOpties: { ja: "Ja", soms: "Soms", nee: "Nee" },
    opnieuw: "Zou u ons weer bellen?",
    opnieuwOpties: { ja: "Ja", misschien: "Misschien", nee: "Nee" },
    toelichting: "Wil de werkgever er iets bij zeggen?",
    send: "Bewaar het oordeel",
    subject: "dit oordeel",
    need: {
      cijfer: "Vul een heel cijfer in, van 1 tot 10.",
      snel: "Kies een antwoord.",
      opnieuw: "Kies een antwoord.",
    },
  },
  doel: {
    heading: (naam: string, jaar: number) => `Doel voor ${naam} in ${jaar}`,
    lead: "Iedereen die cijfers ziet, leest dit doel.",
    minstens: "Minstens hoeveel?",
    hoogstens: "Hoogstens hoeveel?",
    hoogstensHint: "Alleen bij een doel als 5 tot 10.",
    eigenaar: "Wie zorgt ervoor?",
    bron: "Waar staat dit?",
    send: "Bewaar het doel",
    subject: "dit doel",
    need: {
      minstens: "Vul een aantal in.",
      hoogstens: "Vul een hoger aantal in, of laat het leeg.",
      eigenaar: "Schrijf wie ervoor zorgt.",
      bron: "Schrijf waar dit doel staat.",
    },
  },
} as const;
