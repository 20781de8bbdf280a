import type { Vormrij } from "../../modules/statistiek/code.ts";
import { count } from "../format.ts";

export const text = {
  title: "Codes van de statistiek",
  loading: "De codes worden geladen",
  back: "Statistiek",
  opening: (open: number) =>
    open === 0
      ? "Over elke vorm is een besluit."
      : `Over ${count(open, "vorm is", "vormen is")} nog geen besluit.`,
  lead: "Zonder besluit gaat een vorm niet mee naar het CBS. Kies een code uit de richtlijnen, of zeg dat het geen voorziening is.",
  filters: "Vormen filteren",
  stand: "Besluit",
  soort: "Soort",
  all: "Alle",
  standen: {
    "nog geen besluit": "Nog geen besluit",
    "te bevestigen": "Te bevestigen",
    bevestigd: "Bevestigd",
  } satisfies Readonly<Record<Vormrij["stand"], string>>,
  soorten: {
    werkvorm: "Werkvorm",
    loonkostensubsidie: "Loonkostensubsidie",
    begeleiding: "Begeleiding",
    instrument: "Instrument",
    traject: "Traject",
  } satisfies Readonly<Record<Vormrij["soort"], string>>,
  result: (totaal: number) => count(totaal, "vorm", "vormen"),
  empty: "Geen vormen gevonden.",
  emptyText: "Kies een ander besluit of een andere soort.",
  caption: "Eigen vormen en hun code",
  column: { vorm: "Vorm", code: "Code", besluit: "Besluit", bron: "Op grond van", wijzig: "Wijzigen" },
  none: "Geen code",
  noVoorziening: "Geen voorziening",
  code: (code: string, label: string | null) => (label === null ? code : `${code} ${label}`),
  since: (dag: string, wie: string | null) => `vanaf ${dag}${wie === null ? "" : `, door ${wie}`}`,
  before: (aantal: number) => count(aantal, "eerder besluit", "eerdere besluiten"),
  beforeLine: (code: string | null, dag: string, bron: string) =>
    `${code ?? "Geen voorziening"} vanaf ${dag}: ${bron}`,
  decide: "Besluit",
  decideFor: (naam: string) => `Besluit over ${naam}`,
  codes: "Codes uit de richtlijnen",
  codesNote:
    "Alleen de codes die het CBS openbaar noemt, staan er vanzelf in. Voeg de andere toe uit de richtlijnen.",
  codesCaption: "Codes van de SRG",
  codesColumn: { code: "Code", label: "Betekenis", geldig: "Geldig", bron: "Bron", zekerheid: "Zekerheid" },
  valid: (van: string, tot: string | null) => (tot === null ? `vanaf ${van}` : `${van} tot en met ${tot}`),
  add: "Voeg een code toe",
} as const;
