export const text = {
  oneTitle: "Vragenlijst",
  part: "De versie",
  noQuestions: "Van deze vragenlijst is nog niets gepubliceerd.",
  counts: "Waarvoor zij telt",
  countsText: "Wie haar invult bepaalt waarvoor zij telt.",
  countsNone: "Zij telt nergens voor mee.",
  saved: "De vragen zijn bewaard",
  published: (nummer: number) => `Versie ${nummer} geldt nu`,
  change: "Wijzig",
} as const;
