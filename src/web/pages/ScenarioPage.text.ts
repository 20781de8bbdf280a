export const text = {
  title: "Scenario",
  loading: "Het scenario wordt geladen",
  back: "Scenario’s",
  version: (versie: number, nieuwste: number) =>
    versie === nieuwste
      ? `Versie ${versie}, de nieuwste.`
      : `Versie ${versie}; er is een versie ${nieuwste}.`,
  by: (naam: string, datum: string) => `Door ${naam} op ${datum}.`,
  outdated: (versie: number, nieuwste: number) =>
    `Gemaakt op versie ${versie} van de eigen cijfers; er is nu versie ${nieuwste}. Bewaar het opnieuw om de nieuwste te gebruiken.`,
  open: "Open in het toekomstplan",
  csv: "Bewaar als CSV",
  json: "Bewaar als JSON",
  levers: {
    verkoop: "Gebouwen",
    eenmalig: "Eenmalige kosten",
    taken: "Taken bij het bedrijf",
    werksoorten: "Eigen werk",
    sleutels: "Verdeelsleutel",
  } as Readonly<Record<string, string>>,
  asBase: "zoals in de uitgangspunten",
  always: (waarde: string) => `${waarde} in alle jaren`,
  inYear: (waarde: string, jaar: string) => `${waarde} in ${jaar}`,
  choices: {
    heading: "Wat er anders is dan nu",
    lead: "De rest blijft zoals nu. Tussen twee jaren gaat het geleidelijk.",
    caption: "Keuzes van dit scenario",
    none: "Dit scenario verandert niets: alles blijft zoals in de uitgangspunten.",
    column: { naam: "Keuze", waarde: "Waarde" },
  },
  versions: {
    heading: "Versies",
    caption: "Versies van dit scenario, de nieuwste eerst",
    first: "Eerste versie",
    column: { versie: "Versie", waarom: "Wat er anders is", wie: "Wie en wanneer", doen: "Vergelijk" },
    see: (versie: number) => `Versie\u00a0${versie}`,
    compare: (versie: number) => `met versie ${versie}`,
    compareLabel: (van: number, tot: number) => `Vergelijk versie ${van} met versie ${tot}`,
  },
  difference: {
    heading: (van: number, tot: number) => `Wat verschilt tussen versie ${van} en versie ${tot}`,
    caption: "Keuzes die verschillen",
    none: "Deze versies kiezen hetzelfde.",
    column: { naam: "Keuze", van: "Was", tot: "Werd" },
  },
  share: {
    heading: "Delen",
    none: "Dit scenario is niet gedeeld. Met een link ziet wie het toekomstplan mag zien precies deze versie.",
    shared: (versie: number, naam: string, datum: string) =>
      `Versie ${versie} is gedeeld door ${naam} op ${datum}.`,
    link: "Link",
    button: (versie: number) => `Deel versie ${versie} met een link`,
    again: (versie: number) => `Deel versie ${versie} met een nieuwe link`,
    withdraw: "Trek de link in",
  },
  margin: "Delen en bewaren",
  take: "Meenemen",
} as const;
