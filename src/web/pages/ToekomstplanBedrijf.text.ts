import { number } from "../format.ts";

export const text = {
  now: (percent: number) => `Nu ${number(percent)} procent.`,
  building: (naam: string, m2: number) => `Gebouw: ${naam} (${number(m2)} m²)`,
  buildingNote: "Wanneer het bedrijf er niet meer zit.",
  stays: "Blijft",
  gone: (jaar: number) => `Weg vanaf ${jaar}`,
  kinds: {
    heading: "Eigen werksoorten",
    note: "Wie er werkte, doet wat er overblijft. Elke werksoort die stopt, is ook een leerplek minder.",
    label: (soort: string) => `Werksoort: ${soort}`,
    share: (procent: string) => `Nu ${procent} procent van het werk bij het bedrijf zelf.`,
    none: "Alle eigen werksoorten stoppen. Wie binnen blijft heeft dan geen werk: laat er ten minste één over.",
  },
  tasks: {
    heading: "Taken van het bedrijf",
    note: "Wat het bedrijf niet doet, regelen gemeenten zelf. De Wsw doet het bedrijf altijd.",
    unit: "procent bij het bedrijf",
    names: { beschut: "Beschut werk", werkdeel: "Werk en re-integratie", inkomen: "Inkomen" },
    notes: {
      beschut: "De rest kopen gemeenten elders in.",
      werkdeel: "Tussengroep, terugvalplekken en trajecten.",
      inkomen: "De uitkeringen. Wie dat doet, verandert de bedragen niet.",
    },
    apart: (jaren: number, van: number) =>
      jaren === 0
        ? "Werk en inkomen liggen steeds bij elkaar."
        : `Werk en inkomen liggen uit elkaar in ${number(jaren)} van de ${number(van)} jaren.`,
  },
  once: {
    heading: "Eenmalige kosten van veranderen",
    note: "Zoals een sociaal plan, verhuizen of opleiden. In duizend euro, prijzen van nu.",
    none: "Er zijn geen eenmalige kosten.",
    year: "Jaar",
    amount: "Bedrag",
    unit: "duizend euro",
    add: "Zet erbij",
    line: (jaar: string, duizend: string) => `${jaar}: €\u00a0${duizend} duizend`,
    remove: "Haal weg",
    removeFor: (jaar: string) => `Haal de kosten in ${jaar} weg`,
    wrong: (meest: string) => `Vul een heel getal in van 1 tot en met ${meest}: het bedrag in duizend euro.`,
  },
} as const;
