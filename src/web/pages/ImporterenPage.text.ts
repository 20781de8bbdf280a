import type { ImportSoort } from "../../modules/uitwisseling/soort-import.ts";
import type { Import } from "../../modules/uitwisseling/import.ts";

export const text = {
  title: "Importeren",
  loading: "De imports worden geladen",
  opening: {
    strong: "Kies een bestand en bekijk eerst wat er zou veranderen.",
    rest: "Pas als u daarna op toepassen drukt, verandert er iets.",
  },
  form: "Bestand inlezen",
  kind: "Wat staat er in het bestand?",
  kinds: {
    "vum-werkzoekenden": "Werkzoekenden (VUM)",
    "vum-vacatures": "Vacatures (VUM)",
  } satisfies Readonly<Record<ImportSoort, string>>,
  kindNotes: {
    "vum-werkzoekenden": "Profielen van werkzoekenden, zonder naam en zonder bsn.",
    "vum-vacatures": "Vacatures met hun werkgever.",
  } satisfies Readonly<Record<ImportSoort, string>>,
  file: "Bestand",
  fileNote: "Een JSON-bestand van VUM, hoogstens 30 MB.",
  fileMissing: "Kies een bestand.",
  fileTooLarge: "Dit bestand is groter dan 30 MB. Verdeel het over meer bestanden.",
  fileUnreadable: "Dit bestand is niet te lezen. Kies het opnieuw.",
  start: "Bekijk wat er verandert",
  busy: "Bezig met inlezen …",
  past: "Eerdere imports",
  none: "Er is nog niets geïmporteerd.",
  noneText: "De eerste import komt hier te staan, met wat er veranderde.",
  columns: {
    file: "Bestand",
    kind: "Soort",
    when: "Ingelezen",
    rows: "Rijen",
    changes: "Nieuw of gewijzigd",
    state: "Stand",
  },
  states: {
    ingelezen: "Nog niet vergeleken",
    proef: "Wacht op u",
    gelijk: "Alles was gelijk",
    toegepast: "Toegepast",
    teruggedraaid: "Teruggedraaid",
  } satisfies Readonly<Record<Import["status"], string>>,
} as const;
