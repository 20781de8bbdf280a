import { longDate } from "../format.ts";

export const text = {
  part: "De vragenlijst",
  opening: (naam: string, voornaam: string) => ({ strong: naam, rest: `over ${voornaam}` }),
  openingFix: (naam: string) => ({ strong: `${naam} verbeteren`, rest: "met een nieuwe" }),
  fixText: "Wat eerder is ingediend blijft te lezen. Deze komt ervoor in de plaats.",
  source: (bron: string) => `Bron: ${bron}`,
  ingevuldOp: "Wanneer is dit besproken?",
  ja: "Ja",
  nee: "Nee",
  scale: { 1: "1, helemaal niet", 2: "2", 3: "3", 4: "4", 5: "5, helemaal wel" } as Readonly<
    Record<number, string>
  >,
  choose: "Kies een antwoord",
  several: "Kies alles wat past.",
  between: (min: number | null, max: number | null) =>
    min !== null && max !== null ? `Een getal van ${min} tot en met ${max}` : undefined,
  words: "Wat gaat, wat helpt? Niets over gezondheid.",
  submit: "Dien in",
  keep: "Bewaar als concept",
  back: "Terug zonder bewaren",
  discard: "Gooi concept weg",
  discardHeading: "Dit concept weggooien?",
  discardText: "Wat u invulde gaat weg. Wat al is ingediend blijft.",
  discardConfirm: "Gooi weg",
  discardCancel: "Laat staan",
  stale: "Dit concept is net ergens anders gewijzigd",
  staleText: "Wat u invulde staat hieronder nog. Bewaart u het, dan geldt wat hier staat.",
  needDag: "Vul een bestaande dag in",
  needDagLater: "Kies vandaag of een dag ervoor",
  none: "Deze vragenlijst is nu niet in te vullen",
  noneText: "Er geldt geen versie van. Kies een andere vragenlijst.",
  toBeeld: "Terug naar het beeld",
  readOpening: (naam: string, dag: string) => ({ strong: naam, rest: `van ${longDate(dag)}` }),
  readLead: (door: string, soort: string, nummer: number) =>
    `Ingevuld door ${door} (${soort}), versie ${nummer}.`,
  replaced: "Later verbeterd. Deze telt niet meer mee.",
  invalid: "Niet meer geldig. Deze telt niet meer mee.",
  countsFor: (waarvoor: readonly string[]) => `Telt voor: ${waarvoor.join(", ")}.`,
  countsForNothing: "Telt nergens voor mee: de organisatie van wie het invulde hoort daar niet bij.",
  notAnswered: "Niet beantwoord",
  fix: "Verbeter met een nieuwe",
} as const;
