import type { Soort } from "./plaatsing/wijziging.ts";

type Words = { title: string; heading: (naam: string) => string; lead: string; save: string; done: string };

export const text = {
  loading: "De loonkostensubsidie wordt geladen",
  part: "De loonkostensubsidie",
  someone: "deze medewerker",
  soorten: {
    loonwaarde: {
      title: "Loonwaarde vastleggen",
      heading: (naam) => `Wat is de gemeten loonwaarde van ${naam}?`,
      lead: "U ziet eerst wat er met de subsidie gebeurt. Daarna legt u de loonwaarde vast.",
      save: "Leg de loonwaarde vast",
      done: "De loonwaarde is vastgelegd",
    },
    uren: {
      title: "Andere uren vastleggen",
      heading: (naam) => `Hoeveel uur gaat ${naam} werken?`,
      lead: "Voor andere uren in het contract, vanaf een dag. U ziet eerst wat er met de subsidie gebeurt.",
      save: "Leg de uren vast",
      done: "De uren zijn vastgelegd",
    },
    correctie: {
      title: "Een fout verbeteren",
      heading: (naam) => `Wat is er verkeerd ingevuld bij ${naam}?`,
      lead: "De oude bedragen blijven te zien, met de reden. De nieuwe bedragen wachten op een besluit.",
      save: "Bewaar de verbetering",
      done: "De fout is verbeterd",
    },
  } satisfies Readonly<Record<Soort, Words>>,
  doneText: "Hieronder ziet u wat er was en wat het nu is.",
  busy: "Bezig met bewaren",
  back: "Terug naar de plaatsing",

  loonwaarde: "Gemeten loonwaarde",
  loonwaardeNote: "Het percentage uit het rapport.",
  gemetenOp: "Dag van de meting",
  gemetenNote: "Vanaf deze dag lopen de vijf weken voor het besluit.",
  teltVanaf: "Telt vanaf",
  naVast: (dag: string) =>
    `Het vaste deel loopt tot en met ${dag}. Is later gemeten, dan telt de loonwaarde toch vanaf de dag erna.`,
  herbepalen: "Opnieuw bekijken op",
  herbepalenNote: "Vier weken eerder staat het op Mijn dag.",
  uren: "Uren per week",
  voltijd: "Uren van een volle werkweek",
  hour: "uur",
  urenVanaf: "Eerste dag met deze uren",
  foutVanaf: "Een dag waarop het fout was",
  foutVanafNote: "De verbetering telt vanaf de dag waarop deze fout begon.",
  juisteLoonwaarde: "Juiste loonwaarde",
  juisteUren: "Juiste uren per week",
  juisteVoltijd: "Juiste volle werkweek",
  nu: (waarde: string) => `Nu: ${waarde}. Leeg: dit blijft zo.`,
  nietGemeten: "niet gemeten",
  reden: "Wat was er verkeerd?",
  redenNote: "Bijvoorbeeld: 50 procent moest 60 procent zijn.",

  preview: "Dit verandert er",
  notYet: "Vul de velden in. Dan ziet u hier wat er verandert.",
  calculating: "Het bedrag wordt uitgerekend …",
  becomes: (dag: string, bedrag: string, was: string | null) =>
    was === null
      ? `Vanaf ${dag} is de subsidie ${bedrag} per maand.`
      : `Vanaf ${dag} is de subsidie ${bedrag} per maand. Dat was ${was}.`,
  same: "Het bedrag blijft gelijk.",
  again: "Over de nieuwe bedragen neemt de gemeente opnieuw een besluit.",
  columns: { vanaf: "Vanaf", was: "Was", wordt: "Wordt", verschil: "Verschil" },
  calculation: (dag: string) => `Zo is het berekend vanaf ${dag}`,

  conflict: "Een collega was u net voor",
  conflictText: "Wat u typte staat er nog. Kijk of het nog klopt en bewaar het dan.",

  needed: {
    loonwaarde: "Vul een percentage in van 0 tot 100",
    vastgesteldOp: "Vul de dag van de meting in, met dag, maand en jaar",
    vanaf: "Vul een dag in, met dag, maand en jaar",
    herbepalenOp: "Vul een dag in met dag, maand en jaar, of laat hem leeg",
    uren: "Vul de uren per week in, hoogstens 60",
    iets: "Vul in wat het moet zijn: de loonwaarde of de uren",
    reden: "Schrijf wat er verkeerd was",
  },
} as const;
