export const text = {
  back: "Financiën",
  further: "Verder kijken",
  pages: {
    jaren: "De geldstromen per jaar",
    bijdragen: "Welke gemeente betaalt wat",
    besluit: "Wat een besluit kost",
    benutting: "Budgetten die achterblijven",
    vangnet: "Vangnet bijstand per gemeente",
    facturen: "Facturen aan gemeenten",
    loonkosten: "Wat gemeenten voorschieten aan loonkostensubsidie",
    importeren: "Budgetten uit een bestand",
  },
  jaar: "Jaar",
  gemeente: "Gemeente",
  samen: "Samen",
  bron: "Bron",
  modelNaam: (model: string, naam: string) => `${model} · ${naam}`,
} as const;
