import { number } from "../format.ts";
import { text as alarmen } from "./AlarmenPage.text.ts";

export const text = {
  title: "Alarmen in cijfers",
  loading: "De aantallen worden geladen",
  none: "Er staan nu geen alarmen.",
  above: "Afgerond op vijf, en alleen vanaf 10 mensen",
  opening: (aantal: number) =>
    `Ongeveer ${number(aantal)} mensen wachten te lang op een voorstel of een volgende stap.`,
  few: "Van elk soort alarm zijn er minder dan 10.",
  lead: "Een alarm komt uit het dossier. Wie iemand begeleidt, neemt er een besluit over.",
  table: "Alarmen per gemeente",
  regio: "Hele regio",
  column: { gemeente: "Gemeente", ...alarmen.kinds, alleen: "Zonder oplossing en begeleider" },
  note: "Wat bij minder dan 10 mensen voorkomt, staat er niet bij. Daarom telt de tabel niet altijd op. Bij iemand zonder begeleider ziet geen collega het alarm: wijs iemand aan.",
  ownList: "Bekijk de alarmen van uw caseload",
  emptyText: "Wacht iemand lang, of is er een indicatie zonder werk, dan telt dat hier mee.",
} as const;
