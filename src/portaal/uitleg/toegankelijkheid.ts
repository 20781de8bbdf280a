import { count, number } from "../../web/format.ts";

export const text = {
  title: "Toegankelijkheid",
  above: (day: string) => `Verklaring van ${day}`,
  strong: "Iedereen moet Meedoen kunnen gebruiken.",
  rest: "Op deze pagina staat wat al goed is en wat nog niet.",
  statusHeading: "Hoe staat het ervoor?",
  statuses: {
    A: "Voldoet helemaal",
    B: "Voldoet gedeeltelijk",
    C: "Eerste maatregelen genomen",
  } as Readonly<Record<string, string>>,
  statusTerm: "Status",
  norm: "Norm",
  checked: "Laatst onderzocht",
  how: "Hoe onderzocht",
  howText: (pages: number, states: number, themes: number) =>
    `Met axe-core: ${count(pages, "pagina", "pagina's")} in ${number(states)} situaties, in ${count(themes, "kleurstelling", "kleurstellingen")}, op een breed en op een smal scherm. Ook met alleen het toetsenbord.`,
  found: "Gevonden fouten",
  foundText: (violations: number) =>
    violations === 0 ? "Geen fouten die een computer kan vinden" : count(violations, "fout", "fouten"),
  testedHeading: "Welke pagina's zijn onderzocht?",
  notTested: (pages: readonly string[]) => `Nog niet onderzocht: ${pages.join(", ")}.`,
  testedList: (total: number) => `Toon de ${number(total)} onderzochte adressen`,
  allTested: "Alle pagina's zijn onderzocht.",
  validUntil: "Opnieuw uiterlijk",
  status: (letter: string, words: string) => `${letter}: ${words}`,
  issuesHeading: "Wat wij weten dat nog niet goed is",
  consequence: "Gevolg",
  plan: "Wat wij doen",
  doneHeading: "Wat u kunt verwachten",
  done: [
    "Alles werkt met alleen het toetsenbord.",
    "Een status staat er altijd in woorden, niet alleen in kleur.",
    "Bij elke grafiek staan dezelfde cijfers in een tabel.",
    "U kunt de tekst vier keer zo groot maken.",
    "Er is een lichte en een donkere weergave.",
    "Na een fout staat wat u invulde er nog.",
  ],
  reportHeading: "Werkt er iets niet?",
  report:
    "Bel ons. Wij zoeken met u een andere manier en wij lossen het op. U hoort binnen twee werkdagen wat wij doen.",
  complain:
    "Komen wij er samen niet uit? Dan kunt u een klacht indienen bij uw gemeente en daarna bij de Nationale ombudsman.",
  phone: "033 000 00 00",
} as const;
