import { number } from "../format.ts";
import type { Said } from "./behoud.queries.ts";

const NAMEN = ["eerste", "tweede", "derde", "vierde"] as const;
const duur = (maanden: number) =>
  maanden === 12 ? "een jaar" : maanden === 24 ? "twee jaar" : `${maanden} maanden`;
const kwartaal = (code: string) => `${NAMEN[Number(code.at(-1)) - 1]} kwartaal van ${code.slice(0, 4)}`;

export const text = {
  title: "Werk vinden en houden",
  loading: "De cijfers worden geladen",
  above: (peildatum: string) => `Peildatum ${peildatum} · aantallen afgerond op vijf, vanaf 10 mensen`,
  opening: (code: string, gevonden: string, verloren: string) =>
    `In het ${kwartaal(code)} vonden ${gevonden} mensen werk en verloren ${verloren} mensen het.`,
  openingKept: (aandeel: number) =>
    `Van wie begon, werkt een jaar later nog ongeveer ${aandeel} procent. Houden telt even zwaar als vinden.`,
  openingNone: "Over dit jaar is nog te weinig geregistreerd.",
  about: (aantal: number | null) => (aantal === null ? "minder dan 10" : `ongeveer ${number(aantal)}`),
  filters: "Kies een jaar",
  year: "Jaar",
  result: (aantal: number) => `${aantal} kwartalen`,
  definitions: "Wat deze cijfers tellen",
  found: {
    heading: "Vinden",
    conclusion: (code: string, gevonden: string, verloren: string) =>
      `In het ${kwartaal(code)}: ${gevonden} gevonden, ${verloren} verloren.`,
    none: "Er is te weinig geregistreerd voor een lijn.",
    note: "Mensen met werk met loon, per kwartaal. Van werk naar werk is niet gevonden en niet verloren.",
    foundLine: "Gevonden",
    lostLine: "Verloren",
  },
  kept: {
    heading: "Houden",
    conclusion: ([first, second]: readonly Said[]) =>
      first === undefined
        ? ""
        : `Na ${duur(first.maanden)} werkt ${first.aandeel}% nog${second ? `, na ${duur(second.maanden)} ${second.aandeel}%` : ""}.`,
    none: "Er is nog niemand lang genoeg gevolgd.",
    note: (jaar: number, tot: string) =>
      `Van wie begon in ${jaar}, gevolgd tot en met ${tot}. De band is de marge: in 19 van 20 zulke groepen ligt het aandeel daarin.`,
    line: "Werkt nog",
    start: "start",
    months: (maanden: number) => `${maanden} mnd`,
  },
  quarters: {
    heading: "Per kwartaal",
    tabs: { iedereen: "Iedereen", banenafspraak: "Banenafspraak" },
    caption: (groep: string) => `Werk gevonden en verloren per kwartaal: ${groep}`,
    column: {
      kwartaal: "Kwartaal",
      gevonden: "Gevonden",
      geeindigd: "Geëindigd",
      naarWerk: "Van werk naar werk",
      onbekend: "Nog niet te zeggen",
      verloren: "Verloren",
    },
    name: (code: string) => `${code.slice(0, 4)}, ${code.at(-1)}e kwartaal`,
    published: "Wat anderen telden",
    publishedLine: (code: string, gevonden: number, verloren: number) =>
      `In het ${kwartaal(code)} vonden ${number(gevonden)} mensen met een banenafspraak werk, en verloren ${number(verloren)} mensen het.`,
    publishedNote: (verloren: number) =>
      `De bron zegt niet of wie van werk naar werk ging daarin meetelt. Vergelijk ${number(verloren)} daarom met wat bij ons eindigde.`,
    ours: (gevonden: string, geeindigd: string, naarWerk: string) =>
      `Wij tellen nu: ${gevonden} gevonden, ${geeindigd} geëindigd, waarvan ${naarWerk} van werk naar werk.`,
    see: "Toon 2018 hier",
  },
  groups: {
    heading: "Wie na 3, 6, 12 en 24 maanden nog werkt",
    lead: (jaar: number, tot: string) =>
      `Van wie begon in ${jaar}, gevolgd tot en met ${tot}. Tussen haakjes de marge. Een verschil zegt niet waardoor het komt.`,
    tabs: {
      doelgroep: "Doelgroep",
      leeftijd: "Leeftijd",
      gemeente: "Gemeente",
      werkvorm: "Werkvorm",
      unit: "Unit",
      jaar: "Jaar van begin",
    },
    begunIn: (jaar: number) => `Begonnen in ${jaar}`,
    caption: (wat: string) => `Nog aan het werk, naar ${wat.toLowerCase()}`,
    name: "Groep",
    begonnen: "Begonnen",
    after: (maanden: number) => `Na ${maanden} maanden`,
    share: (aandeel: number) => `${aandeel}%`,
    band: (laag: number, hoog: number) => `(${laag}–${hoog})`,
    atLeast: (laag: number) => `${laag}% of meer`,
    stand: { "te weinig mensen": "te weinig mensen", "nog niet zo ver": "nog niet" },
    empty: "Er is geen groep van 10 mensen of meer.",
    note: "‘Nog niet’: hooguit 10 mensen zijn zo lang gevolgd. ‘Of meer’: hooguit 10 mensen verloren hun werk. ‘Te weinig mensen’: het aandeel zou iets zeggen over minder dan 10 mensen, hier of in een groep ernaast.",
  },
  reasons: {
    heading: "Waarom werk eindigde",
    caption: "Redenen waarom werk met loon eindigde",
    toWork: (reden: string) => `${reden} (van werk naar werk)`,
    empty: "Er is geen reden van 10 mensen of meer.",
  },
  guidance: {
    heading: "Begeleiding op het werk",
    lead: "Dit is zoals het vandaag is, ook als u een ander jaar kiest. Het aanbod is in de hele regio hetzelfde, voor iedereen met een afstand tot werk.",
    caption: "Mensen met werk met loon, en van hoeveel de begeleiding is afgesproken",
    group: "Groep",
    people: "Aan het werk",
    agreed: "Begeleiding afgesproken",
    withEmployer: "Ook met de werkgever of collega",
  },
  twoYears: {
    heading: "Wat inwoners en werkgevers na twee jaar zeggen",
    lead: "Twee vragen aan wie na twee jaar nog bij elkaar werkt. Alle antwoorden tellen mee, ook als u een ander jaar kiest; de laatste pas als er genoeg zijn om niemand te verraden. Wat iemand erbij zei, leest alleen wie begeleidt.",
    caption: "Antwoorden na twee jaar werk",
    question: { tevreden: "Tevreden met het werk?", blijft: "Blijft dit werk?" },
    column: {
      vraag: "Vraag",
      antwoord: "Antwoord",
      inwoner: "Inwoners",
      werkgever: "Mensen over wie een werkgever antwoordde",
    },
    asked: (inwoners: string, werkgevers: string) =>
      `${inwoners} inwoners antwoordden. Werkgevers antwoordden over ${werkgevers} mensen.`,
    empty: "Er hebben nog geen 10 mensen geantwoord.",
  },
} as const;
