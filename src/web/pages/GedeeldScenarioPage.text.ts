export const text = {
  title: "Gedeeld scenario",
  loading: "Het scenario wordt geladen",
  back: "Toekomstplan",
  version: (versie: number, nieuwste: number) =>
    versie === nieuwste
      ? `Versie ${versie}.`
      : `Versie ${versie}, zoals gedeeld. Er is inmiddels een versie ${nieuwste}.`,
  more: "Bekijk alle versies",
  open: "Open de nieuwste versie in het toekomstplan",
  by: (naam: string, datum: string) => `Door ${naam} op ${datum}.`,
  margin: "Verder kijken",
} as const;
