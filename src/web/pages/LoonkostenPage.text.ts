export const text = {
  title: "Loonkostensubsidie en voorschot",
  loading: "De loonkostensubsidie wordt geladen",
  back: "Financiën",
  none: "Er is nog niets om naast elkaar te leggen.",
  noneText: "Leg eerst vast wat het land in twee jaren na elkaar betaalde en wat het Rijk verdeelt.",
  few: "Er zijn te weinig mensen om per gemeente te tonen.",
  why: "Waarom hier geen bedragen staan",
  fewText: (namen: string) =>
    `In deze gemeenten krijgen minder dan tien mensen loonkostensubsidie. Uit het bedrag is dan af te leiden wat een inwoner krijgt. Niet getoond: ${namen}.`,
  oneYearNote:
    "Het voorschot staat hier zodra er van twee jaren na elkaar een bedrag is: het Rijk verdeelt naar het jaar ervoor.",
  opening: {
    oneYear: (amount: string, jaar: number, namen: string) =>
      `In ${jaar} is ${amount} aan loonkostensubsidie toegekend in ${namen}.`,
    advance: (amount: string, jaar: number) =>
      `De gemeenten samen hebben eind ${jaar} ${amount} voorgeschoten aan loonkostensubsidie.`,
    over: (amount: string, jaar: number) =>
      `De gemeenten samen hebben eind ${jaar} ${amount} meer gekregen dan betaald aan loonkostensubsidie.`,
  },
  lead: "Het Rijk verdeelt naar wat een gemeente een jaar eerder betaalde. Wie meer mensen plaatst, betaalt eerst. Dat is geen verlies, maar geld dat klaar moet staan.",
  chart: {
    heading: "Betaald naast gekregen",
    conclusion: (jaar: number, lasten: string, budget: string) =>
      `In ${jaar} is ${lasten} toegekend en komt er ${budget} van het Rijk.`,
    note: "Alle getoonde gemeenten samen. Het eerste jaar heeft geen budget: van het jaar ervoor is niets bekend.",
    lasten: "Toegekend",
    budget: "Van het Rijk",
  },
  table: {
    heading: (jaar: number) => `Per gemeente in ${jaar}`,
    gemeente: "Gemeente",
    jaar: "Jaar",
    lasten: "Toegekend",
    budget: "Van het Rijk",
    verschil: "Verschil",
    voorgeschoten: "Stand sinds het begin",
    samen: "Samen",
    note: "Onder nul: de gemeente schoot zo veel voor.",
  },
  held: (namen: string) => `Niet getoond: ${namen}. In een van de jaren gaat het om minder dan tien mensen.`,
  land: {
    heading: "Het hele land",
    jaar: "Jaar",
    landelijk: "Betaald door alle gemeenten",
    macrobudget: "Verdeelt het Rijk",
    bron: "Bron",
    aanname: "aanname",
    change: "Wijzig",
    changeOf: (jaar: number) => `Wijzig ${jaar}`,
    add: "Jaar toevoegen",
  },
  form: {
    heading: (jaar: number) => `Het land in ${jaar}`,
    newHeading: "Een jaar toevoegen",
    jaar: "Jaar",
    landelijk: "Betaald door alle gemeenten, in miljoen euro",
    macrobudget: "Verdeelt het Rijk, in miljoen euro",
    bron: "Waar staat dit?",
    save: "Bewaar",
    cancel: "Annuleer",
    need: {
      jaar: "Vul een jaar in, zoals 2025.",
      landelijk: "Vul een bedrag in miljoenen in, zoals 560,5.",
      macrobudget: "Vul een bedrag in miljoenen in, zoals 560,5.",
      bron: "Vul in waar dit staat.",
    },
  },
} as const;
