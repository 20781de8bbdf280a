import { count, number } from "../format.ts";

export const text = {
  title: "Lijst van de banenmarkt",
  loading: "De lijst wordt geladen",
  back: "Over deze banenmarkt",
  opening: (gekomen: number, totaal: number) =>
    `${number(gekomen)} van ${count(totaal, "inwoner is", "inwoners zijn")} er.`,
  lead: "Vraag naar het nummer. Meer dan een voornaam staat hier niet.",
  nietNu: "Deze lijst is er nu niet.",
  nietNuTekst: "Namen staan hier van een dag voor de markt tot twee weken erna.",
  leeg: "Er heeft zich nog niemand aangemeld.",
  nummer: (nummer: number, voornaam: string) => `${number(nummer)} ${voornaam}`,
  komst: (wie: string) => `Is ${wie} er?`,
  komsten: [
    { value: "was er", label: "Is er" },
    { value: "kwam niet", label: "Komt niet" },
  ],
  gesprek: "Gesprek vastleggen",
  gesprekMet: (wie: string) => `Leg een gesprek van ${wie} vast`,
  uitkomsten: { gesprek: "Gesprek", vervolg: "Vervolg", plek: "Plek", plaatsing: "Plaatsing" },
  onbekend: "Werkgever",
  bezig: "Wordt bewaard",
  bewaard: "Bewaard",
  mislukt: "Niet bewaard. Tik nog een keer.",
  dialoog: {
    heading: (wie: string) => `Met wie sprak ${wie}?`,
    lead: "Wie een gesprek had, was er.",
    werkgever: "Werkgever",
    kies: "Kies een werkgever",
    uitkomst: "Wat kwam ervan?",
    uitleg: {
      gesprek: "Zij spraken elkaar",
      vervolg: "Zij spreken elkaar weer",
      plek: "De werkgever biedt een plek",
      plaatsing: "Het is rond",
    },
    send: "Leg vast",
    subject: "deze lijst",
    need: { werkgeverId: "Kies met wie het gesprek was.", uitkomst: "Kies wat ervan kwam." },
  },
} as const;
