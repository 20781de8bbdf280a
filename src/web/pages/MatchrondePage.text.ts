import { count, number } from "../format.ts";

const mensen = (total: number | null) =>
  total === null ? "een paar mensen" : count(total, "mens", "mensen");
const plaatsen = (total: number) => count(total, "plaats", "plaatsen");

export const text = {
  title: "Regionale matching",
  loading: "De matchrondes worden geladen",
  part: "De gegevens van deze ronde",
  opening: (suggesties: number | null) => `Voor ${mensen(suggesties)} is er een suggestie.`,
  openingRest: (wacht: number | null, zonder: number | null, isLimited: boolean) =>
    `Voor ${mensen(wacht)} past er werk, maar is er geen plaats over${isLimited ? " binnen de grenzen" : ""}. Voor ${mensen(zonder)} past er nog niets.`,
  above: (when: string, who: string) => `Ronde van ${when}, gestart door ${who}`,
  none: "Er is nog geen ronde geweest.",
  noneText:
    "In een ronde vergelijkt Meedoen iedereen die werk zoekt met elke open plek, en maakt een verdeling. Er wordt niets vanzelf voorgesteld.",
  noneWho: "De manager start een ronde.",
  onlySwitch: "Hier zet u matching voor de hele regio uit of aan.",
  howWeChoose: "Hoe kiezen wij?",
  latest: "Naar de nieuwste ronde",
  start: {
    button: "Nieuwe ronde",
    heading: "Nieuwe ronde",
    lead: "Een reden is genoeg. Wilt u grenzen stellen, zoals een budget? Dat kan ook.",
    reden: "Waarom deze ronde?",
    redenNote: "Eén zin. Iedereen die de ronde mag zien, leest dit.",
    redenShort: "Schrijf in één zin waarom. Minstens 10 letters.",
    coach: "Uren van jobcoaches per week",
    coachNote: "Hoeveel uur de jobcoaches van een gemeente samen hebben.",
    money: "Geld voor jobcoaches",
    moneyNote:
      "De suggesties samen kosten dan niet meer dan dit budget. Gerekend wordt met de uren die iemand op het werk nodig heeft.",
    budget: "Budget per jaar",
    perCoachuur: "Eén uur per week kost per jaar",
    perCoachuurNote: "46 weken van € 75 is een schatting. Vul het tarief van uw regio in.",
    perCoachuurMissing: "Vul in wat één uur jobcoach per week in een jaar kost.",
    maximum: "Inwoners bij één werkgever, hoogstens",
    maximumNote: "Zo komen niet te veel mensen tegelijk bij hetzelfde bedrijf.",
    reserve: "Deel dat open blijft",
    reserveNote: "Zo veel procent van de plaatsen per werksoort blijft open voor wie later komt.",
    vloeren: "Minstens een plek voor",
    vloer: (doelgroep: string) => `Mensen met ${doelgroep}`,
    vloerNote: "Zo veel inwoners van een groep krijgen minstens een suggestie, als dat kan.",
    send: "Start de ronde",
    busy: "Iedereen wordt met elke plek vergeleken …",
    busyNote: "Met grenzen duurt het langer, soms een minuut. U krijgt de uitkomst vanzelf te zien.",
    cancel: "Terug",
    summary: "Grenzen van deze ronde",
    summaryNote: "Alles hieronder mag leeg blijven. Wat leeg is, geeft geen grens.",
    hours: "uur",
    percent: "procent",
    euro: "€",
    wrongNumber: (from: number, to: number) => `Vul een getal in van ${from} tot en met ${number(to)}.`,
    wrongEuros: "Vul een bedrag in euro's in, zoals 250.000. Op zijn hoogst 1 miljard.",
    wrongPerCoachuur: "Vul een bedrag in euro's in, zoals 3.450. Minstens 1 en hoogstens 100.000.",
    wrongWhole: (from: number, to: number) => `Vul een heel getal in van ${from} tot en met ${number(to)}.`,
    errors: "Pas dit aan",
    done: "De ronde is klaar",
    doneText: (ms: number, paren: number) =>
      `In ${number(ms / 1000, 1)} seconde is ${number(paren)} keer een inwoner met een plek vergeleken. Er is niets voorgesteld: dat doet een begeleider, voor één inwoner tegelijk.`,
  },
  tabs: {
    label: "Onderdelen van de ronde",
    eigen: "Mijn inwoners",
    regio: "Vraag en aanbod",
    schaarste: "Schaarste",
    eerlijk: "Eerlijkheid",
    rondes: "Rondes",
  },
  change: {
    heading: "Wat is er anders dan de vorige ronde?",
    first: "Er is geen eerdere ronde om mee te vergelijken.",
    best: "Beter verdelen kan niet: dat is bewezen.",
    nearBest: (percent: number) => `Beter verdelen kan hoogstens ${number(percent, 2)}% schelen.`,
  },
  map: {
    conclusion: (naam: string, zonder: number) =>
      `In ${naam} zijn de meeste mensen zonder passende plek: ${number(zonder)}.`,
    plain: "Mensen en vrije plaatsen per gemeente",
    note: "De grote cirkel is iedereen die werk zoekt. De kleine cirkel daarbinnen is voor wie er een suggestie is. Eronder: hoeveel mensen op hoeveel vrije plaatsen. Een groep van minder dan 10 mensen staat er niet in.",
    point: (personen: number | null, vrij: number) =>
      personen === null ? plaatsen(vrij) : `${number(personen)} op ${plaatsen(vrij)}`,
    table: "Mensen en plaatsen per gemeente",
    columns: {
      gemeente: "Gemeente",
      personen: "Zoeken werk",
      zonder: "Past nog niets",
      met: "Met suggestie",
      plaatsen: "Vrije plaatsen",
      ingevuld: "Met suggestie erop",
    },
  },
  levers: {
    heading: "Wat houdt mensen en plaatsen uit elkaar?",
    lead: "Geteld is waar precies één ding niet past. Wat kunt u daaraan doen?",
    table: (hefboom: string) => `${hefboom}: wat als enige niet past`,
    columns: {
      naam: "Wat niet past",
      paren: "Keer het enige",
      inwoners: "Mensen",
      zonder: "Van wie nu niets past",
    },
    none: "Hier staat niets als enige in de weg.",
  },
  work: {
    heading: "Soorten werk",
    columns: {
      naam: "Werk",
      wensen: "Willen dit",
      eerste: "Als eerste wens",
      plaatsen: "Vrije plaatsen",
      ingevuld: "Met suggestie",
      hefboom: "Wat helpt",
    },
    lever: { vraag: "Meer plekken", aanbod: "Hulp voor mensen", route: "Reizen" },
  },
  scarce: {
    heading: "Waar is te weinig van?",
    coach: "Uren van jobcoaches",
    coachNone: "In deze ronde is geen grens gezet op de uren van jobcoaches.",
    limits: "Andere grenzen van deze ronde",
    groups: {
      budget: "Geld voor jobcoaches",
      "maximum per werkgever": "Inwoners bij één werkgever",
      "vloer per doelgroep": "Minstens een plek voor",
      reserve: "Plaatsen die open blijven",
    } as Readonly<Record<string, string>>,
    manyTight: (knelt: number, alle: number, naam: string) =>
      naam === "maximum per werkgever"
        ? `Bij ${count(knelt, "werkgever", "werkgevers")} passen meer mensen dan deze grens toelaat.`
        : knelt === 0
          ? `Bij geen van de ${number(alle)} soorten werk knelt deze grens.`
          : `Bij ${number(knelt)} van de ${number(alle)} soorten werk knelt deze grens.`,
    showAll: (alle: number) => `Toon alle ${number(alle)}`,
    work: "Per soort werk",
    places: "Plekken waar veel meer mensen passen dan er plaats is",
    placesNone: "Er is geen plek waar meer mensen passen dan er plaats is.",
    tight: "Knelt",
    room: "Genoeg ruimte",
    graad: { genoeg: "Genoeg", schaars: "Schaars", "zeer schaars": "Zeer schaars" },
    placesLead: "Eén plaats erbij op zo'n plek helpt veel.",
    columns: { werk: "Werk", plaatsen: "Vrije plaatsen", schaars: "Schaars", graad: "Hoe schaars" },
    placeColumns: {
      plek: "Plek",
      werkgever: "Werkgever",
      plaatsen: "Plaatsen",
      passend: "Mensen die passen",
    },
  },
  fair: {
    heading: "Behandelt deze ronde groepen verschillend?",
    lead: (aantal: number, toetsen: number) =>
      `Gemeten bij ${mensen(aantal)}, met ${count(toetsen, "vergelijking", "vergelijkingen")}. De ronde zelf ziet deze groepen niet.`,
    none: "Geen verschillen gevonden die groot genoeg zijn.",
    first: (shown: number) =>
      `Dit zijn de eerste ${shown}. Wat over één kenmerk gaat, staat vooraan; daarna kenmerken samen.`,
    more: (rest: number) => `Toon ook ${rest === 1 ? "het andere" : `de andere ${number(rest)}`}`,
    judged: { verschil: "Verschil", "nader onderzoeken": "Zoek uit" },
    small: (groepen: number, minste: number) =>
      groepen === 0
        ? `Geen groep is te klein om te tonen. De grens is ${minste} mensen.`
        : `${count(groepen, "groep is", "groepen zijn")} te klein om te tonen: minder dan ${minste} mensen, of daaruit af te leiden.`,
    table: "Per groep: voor hoeveel mensen er een suggestie is",
    columns: {
      groep: "Groep",
      aantal: "Mensen",
      eigen: "Met suggestie",
      rest: "Alle anderen",
      interval: "Verhouding, 95% zeker",
    },
    interval: (van: string, tot: string) => `${van} tot ${tot}`,
    open: "en meer",
    notMeasured: "Niet gemeten",
    loading: "De ronde wordt opnieuw gerekend en gemeten",
    part: "De meting van eerlijkheid",
  },
  history: {
    heading: "Eerdere rondes",
    columns: {
      gestart: "Gestart",
      door: "Door",
      reden: "Waarom",
      personen: "Mensen",
      plaatsen: "Plaatsen",
      suggesties: "Suggesties",
      ms: "Duur",
      bewaard: "Bewaard tot en met",
    },
    lead: "Twee jaar lang kan elke ronde opnieuw worden uitgerekend. Daarna verdwijnen vanzelf de gegevens van mensen. Wanneer de ronde was, waarom, en de aantallen blijven staan.",
    gone: (when: string) => `Verwijderd op ${when}`,
    seconds: (ms: number) => `${number(ms / 1000, 1)} s`,
  },
  off: {
    heading: "Matching staat uit",
    text: (who: string, when: string, reden: string) =>
      `${who} zette matching uit op ${when}. Reden: ${reden}.`,
  },
  switch: {
    heading: "Stopknop",
    on: "Matching staat aan voor de hele regio.",
    isOff: "Matching staat uit voor de hele regio.",
    turnOff: "Zet matching uit",
    turnOn: "Zet matching weer aan",
    askOff: "Matching uitzetten voor de hele regio?",
    askOn: "Matching weer aanzetten?",
    leadOff:
      "Er kan dan geen ronde meer starten. Plekken staan op datum in plaats van op wat past. Al het andere werk gaat door.",
    leadOn: "Iedereen ziet weer wat past, en er kan weer een ronde starten.",
    reden: "Waarom? Iedereen leest dit.",
    redenShort: "Schrijf in één zin waarom. Minstens 10 letters.",
    subject: "de stopknop",
    history: "Wanneer stond matching uit?",
    line: (when: string, who: string, isAan: boolean) =>
      `${when}: ${who} zette matching ${isAan ? "aan" : "uit"}`,
    fg: "Als functionaris gegevensbescherming kunt u matching uitzetten. Aanzetten doet de manager.",
  },
} as const;
