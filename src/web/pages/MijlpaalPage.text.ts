import { count } from "../format.ts";

export const text = {
  title: "Mijlpaal",
  loading: "De mijlpaal wordt geladen",
  back: "Overgangsplan",
  opening: (naam: string) => `${naam}.`,
  late: (dagen: number) => `Had ${count(dagen, "dag", "dagen")} geleden klaar moeten zijn.`,
  held: (datum: string) => `Kan op zijn vroegst klaar zijn op ${datum}, door wat eerst moet.`,
  touches: (aantal: number) =>
    aantal > 0 ? `${count(aantal, "andere mijlpaal wacht", "andere mijlpalen wachten")} hierop.` : "",
  about: {
    heading: "De afspraak",
    resultaat: "Wat er dan is",
    eigenaar: "Wie ervoor zorgt",
    organisatie: "Van wie",
    region: "De hele regio",
    datum: "Gepland op",
    eerst: "Eerst gepland op",
    klaar: "Klaar op",
    budget: "Budget",
    scenario: "Hoort bij scenario",
    bron: "Bron",
    wacht: "Moet eerst klaar zijn",
    stand: "Stand",
  },
  history: {
    heading: "Wat wijzigde",
    none: "Aan deze mijlpaal is niets gewijzigd.",
    was: (stand: string, datum: string, eigenaar: string) =>
      `Was: ${stand}, gepland op ${datum}, ${eigenaar}.`,
  },
  margin: "Geschiedenis",
  change: {
    button: "Werk bij",
    heading: (naam: string) => `${naam}: hoe staat het ervoor?`,
    lead: "Wat het was blijft te lezen, met uw reden.",
    status: "Hoe ver is het?",
    klaarOp: "Op welke dag was het klaar?",
    reden: "Wat is er anders, en waarom?",
    send: "Werk bij",
    need: {
      klaarOp: "Vul in op welke dag het klaar was.",
      reden: "Schrijf in één zin waarom.",
    },
  },
} as const;
