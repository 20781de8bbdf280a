import { count, number } from "../format.ts";

const deel = (waarde: number) => `${number(waarde * 100)}%`;

export const text = {
  title: "Afweging",
  loading: "De afweging wordt geladen",
  back: "Afwegen",
  deel,
  opening: (beste: string, procent: number) =>
    procent >= 0.995
      ? `${beste} staat bovenaan, hoe u ook weegt.`
      : `${beste} staat bovenaan met de volgorde van nu, en bij ${deel(procent)} van alle gewichten.`,
  openingNone: "Geen enkele keuze blijft binnen de grenzen.",
  lead: (geweerd: readonly string[]) =>
    geweerd.length === 0
      ? "Geen keuze schaadt inwoners of een wettelijke plicht."
      : `${geweerd.join(" en ")} ${geweerd.length === 1 ? "mag" : "mogen"} niet de beste heten: ${geweerd.length === 1 ? "deze keuze schaadt" : "deze keuzes schaden"} inwoners of een wettelijke plicht.`,
  closed: "Deze afweging is gesloten. Er komen geen gewichten meer bij.",
  often: {
    conclusion: (naam: string, procent: number) =>
      `${naam} komt het vaakst bovenaan: bij ${deel(procent)} van alle gewichten.`,
    note: (trekkingen: number, toekomsten: number) =>
      `Wij trokken ${number(trekkingen)} keer gewichten${toekomsten > 1 ? ` en een van ${number(toekomsten)} toekomsten` : ""}. Zo ziet u wat van de gewichten afhangt. Eén totaalscore zegt dat niet.`,
    table: "Hoe vaak elke keuze op welke plaats staat",
    option: "Keuze",
    first: "Bovenaan",
    inOrder: "Bovenaan in deze volgorde",
    last: "Onderaan",
    value: "Waarde",
    regret: "Spijt",
    regretNote:
      "Waarde: van 0 (op alles het slechtst) tot 100 (op alles het best). Spijt: zoveel meer waarde had een andere keuze gehad. In negen van de tien toekomsten is het niet meer.",
  },
  matrix: {
    heading: "Scores",
    caption: "Scores van elke keuze op elk criterium",
    criterium: "Criterium",
    weight: "Gewicht",
    limit: (eenheid: string, grens: string) => `${eenheid}, grens ${grens}`,
    note: "Omlijnd is een aanname. Onder een berekend getal staat waar het in acht van de tien toekomsten tussen ligt. Het gewicht volgt uit de volgorde van de criteria.",
    assumed: "aanname",
    sources: "Bronnen van de scores",
    change: "Wijzig een score",
    millions: (getal: string) => `${getal} mln`,
    band: (laag: string, hoog: string) => `${laag} tot ${hoog}`,
    scale: (slechtst: string, best: string, eenheid: string) =>
      `${eenheid}; slechtst ${slechtst}, best ${best}`,
  },
  guard: {
    heading: "Mag niet de beste heten",
    limit: (criterium: string, aandeel: number) =>
      aandeel >= 1
        ? `Komt onder de grens bij ${criterium}.`
        : `Komt in ${deel(aandeel)} van de toekomsten onder de grens bij ${criterium}.`,
    note: "Zij staan in de tabel, maar tellen niet mee in de volgorde. Een grens is geen kwestie van punten.",
  },
  turn: {
    heading: "Wanneer een andere keuze bovenaan komt",
    none: "Geen enkel criterium kan dat alleen veranderen, hoe zwaar u het ook laat wegen.",
    line: (optie: string, criterium: string, gewicht: number, nu: number) =>
      `${optie} komt bovenaan als ‘${criterium}’ ${deel(gewicht)} weegt in plaats van ${deel(nu)}.`,
  },
  groups: {
    gemeenten: "Zoals de gemeenten wegen",
    fracties: "Zoals de fracties wegen",
    groepen: "Zoals groepen wegen",
    caption: "Wie hoe weegt, en waar dat op uitkomt",
    who: "Wie",
    best: "Komt uit op",
    together: "Samen",
    agree: (aantal: number, optie: string) =>
      aantal === 1 ? `Dit komt uit op ${optie}.` : `Alle ${aantal} komen uit op ${optie}.`,
    differ: (delen: string) => `Zij komen niet op hetzelfde uit: ${delen}.`,
    partOf: (aantal: number, optie: string) => `${aantal} op ${optie}`,
    spread: (criterium: string, laagst: string, laag: number, hoogst: string, hoog: number) =>
      `Het meest verschillen zij over ‘${criterium}’: ${laagst} geeft het ${deel(laag)}, ${hoogst} ${deel(hoog)}.`,
  },
  margin: "Wie weegt",
  who: {
    heading: "Wie weegt hoe",
    none: "Nog niemand gaf gewichten. Wij rekenen met de volgorde van de criteria.",
    line: (wie: string, door: string, wanneer: string) => `${wie}, vastgelegd door ${door} op ${wanneer}`,
    replaced: (aantal: number) =>
      `${count(aantal, "eerdere opgave is", "eerdere opgaven zijn")} vervangen en blijft te lezen.`,
    old: "Eerdere opgaven",
  },
  about: {
    heading: "Over deze afweging",
    question: "Vraag",
    source: "Criteria uit",
    ownSource: "Eigen criteria",
    by: "Vastgelegd door",
    when: "Op",
  },
  sessions: {
    heading: "Meewegen met telefoons",
    none: "Er is nog niet samen gewogen.",
    line: (wanneer: string, antwoorden: number) =>
      `${wanneer}: ${count(antwoorden, "antwoord", "antwoorden")}`,
  },
  weigh: {
    button: "Leg gewichten vast",
    heading: "Hoe zwaar weegt elk criterium?",
    lead: "Geef het criterium waar het verschil tussen slechtst en best het meest telt 100 punten. Geef de andere punten in verhouding. Wat deze gemeente of fractie eerder gaf, wordt vervangen en blijft te lezen.",
    soort: "Van wie?",
    soorten: { gemeente: "Een gemeente", fractie: "Een fractie", groep: "Een andere groep" },
    wie: "Naam van de gemeente, fractie of groep",
    unit: "punten",
    toelichting: "Toelichting",
    send: "Leg vast",
    subject: "deze afweging",
    need: {
      wie: "Schrijf van wie deze gewichten zijn.",
      punten: "Vul een heel getal in van 0 tot 1.000.",
      alle: "Geef ten minste één criterium punten.",
    },
  },
  open: {
    button: "Begin een sessie",
    heading: "Samen wegen op telefoons?",
    lead: "Mensen doen mee met een code, zonder account en zonder naam. Na de tijd die u kiest, vervalt de code.",
    groepen: "Fracties of groepen, elk op een eigen regel",
    plaatsen: "Hoeveel mensen doen mee?",
    plaatsenUnit: "telefoons",
    minuten: "Hoe lang?",
    minutenUnit: "minuten",
    send: "Begin",
    subject: "deze afweging",
    need: {
      groepen: "Noem 1 tot 29 fracties of groepen.",
      plaatsen: "Vul een getal in van 2 tot 500.",
      minuten: "Vul een getal in van 5 tot 720.",
    },
  },
  score: {
    heading: "Welke score, en waarom?",
    lead: "Noem de bron. Zonder bron blijft het een aanname, en dat staat er dan bij.",
    optie: "Keuze",
    criterium: "Criterium",
    waarde: "Score",
    bron: "Bron",
    zekerheid: "Hoe zeker?",
    zekerheden: { bron: "Staat in de bron", aanname: "Aanname" },
    send: "Wijzig",
    subject: "deze afweging",
    need: {
      waarde: (laag: string, hoog: string) => `Vul een getal in van ${laag} tot ${hoog}.`,
      bron: "Schrijf waar dit staat, of van wie de aanname is.",
    },
  },
  close: { button: "Sluit de afweging", reopen: "Open weer", failed: "Dit lukte niet" },
} as const;
