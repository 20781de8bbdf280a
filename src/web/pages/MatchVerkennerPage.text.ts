import { count, number } from "../format.ts";

const plekken = (total: number) => count(total, "plek past", "plekken passen");

export const text = {
  title: (naam: string) => `${naam}, plekken die passen`,
  part: "De plekken",
  loading: "De plekken worden vergeleken",
  opening: (naam: string, total: number) =>
    total === 0
      ? `Nu past geen enkele plek bij wat ${naam} wil en kan.`
      : `${plekken(total)} bij wat ${naam} wil en kan.`,
  byDate: (total: number) =>
    total === 0
      ? "Er is nu geen plek met plaats."
      : `Er ${total === 1 ? "is" : "zijn"} ${count(total, "plek", "plekken")} met plaats.`,
  unknown: (unknown: number, total: number) =>
    unknown === 0
      ? ""
      : unknown === total
        ? `Bij ${total === 1 ? "die plek" : "alle"} weten we iets nog niet.`
        : `Bij ${number(unknown)} daarvan weten we iets nog niet.`,
  order: (words: string) => `Volgorde: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`,
  howWeChoose: "Hoe kiezen wij?",
  more: (change: string) => `plekken meer met ${change}`,
  oneMore: (change: string) => `plek meer met ${change}`,
  opens: "Geen andere verandering opent er zo veel. In het dossier verandert niets.",
  see: (total: number) => (total === 1 ? "Bekijk de plek" : `Bekijk de ${number(total)}`),
  tried: (total: number) => (total === 1 ? "plek past in deze proef" : "plekken passen in deze proef"),
  triedText: "U probeert iets uit. In het dossier verandert niets.",
  backToNow: "Terug naar nu",
  back: "Terug naar alle groepen",
  others: "Andere plekken",
  notFitting: (total: number) => `Past niet: ${count(total, "plek", "plekken")}`,
  full: (total: number) => `Nu geen plaats vrij: ${count(total, "plek", "plekken")}`,
  margin: "Uitproberen en uitleg",
  whatIf: "Wat als …",
  result: (total: number) => plekken(total),
  now: "Dit is de situatie van nu.",
  trying: "Dit is een proef. In het dossier verandert niets.",
  asking: "De plekken worden opnieuw vergeleken …",
  travel: "Reistijd, hoogstens",
  minutes: (value: number) => `${value} min`,
  hours: "Uren per week, hoogstens",
  hoursValue: (value: number) => `${number(value, Number.isInteger(value) ? 0 : 1)} uur`,
  notDiscussed: (what: string) => `${what}: nog niet besproken.`,
  discuss: "Vul aan bij mogelijkheden",
  support: "Met extra steun",
  training: "Taaltraining op de werkvloer",
  trainingMeans: "Nederlands één niveau hoger",
  both: (one: string, other: string) => `${one} · ${other}`,
  coach: "Jobcoach erbij, per week",
  coachNeeded: (hours: number) =>
    hours === 0
      ? "Heeft nu geen begeleiding nodig."
      : `Heeft nu ${number(hours, Number.isInteger(hours) ? 0 : 1)} uur begeleiding per week nodig.`,
  ride: "Iemand om mee te rijden",
  lift: "Hulp bij tillen",
  opensNow: (total: number) =>
    total === 0 ? "opent nu geen plek" : `opent ${count(total, "plek", "plekken")}`,
  blocked: "Wat houdt plekken tegen?",
  blockedNote: "Plekken waar precies één ding niet past",
  blockedNone: "Er is geen plek waar precies één ding niet past.",
  ignored: "Waar niet op is gelet",
  ignoredText: "Leeftijd, geslacht, herkomst, duur van de uitkering en notities doen nooit mee.",
} as const;
