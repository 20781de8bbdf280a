import { count } from "../../format.ts";

export const text = {
  heading: "Contact met andere organisaties",
  part: "Wat u deelt",
  loading: "Wordt opgehaald",
  shares: (van: string, dag: string) =>
    `Andere organisaties kunnen zien wanneer u contact had. ${van} gaf daar akkoord op, op ${dag}.`,
  callMe: (naam: string) => `${naam} wil daarover gebeld worden.`,
  sharesNot: "Andere organisaties zien niet dat u contact had met deze werkgever.",
  rule: "Zij zien de dag, de soort en de organisatie. Niet wat er besproken is, en niet met wie.",
  share: "Leg het akkoord vast",
  stop: "Deel niet meer",
  ask: "Vraag contacten op",
  asking: "De andere organisaties worden gevraagd, hoogstens tien seconden",
  asked: "De andere organisaties",
  noSources: "Uw regio heeft nog geen andere organisaties om te vragen. De beheerder legt dat vast.",
  source: (naam: string, uitleg: string) => `${naam}: ${uitleg}`,
  found: (total: number) => count(total, "contact", "contacten"),
  columns: { datum: "Dag", bron: "Organisatie", soort: "Hoe", collega: "Bellen met" },
  form: {
    heading: "Wie gaf akkoord?",
    lead: "Vraag het eerst aan de werkgever. Daarna zien andere organisaties de contacten van de laatste twee jaar, zonder wat er besproken is.",
    subject: "dit akkoord",
    save: "Leg vast",
    akkoordVan: "Functie van wie akkoord gaf",
    akkoordVanUitleg: "Zoals directeur of hoofd personeel, geen naam.",
    akkoordOp: "Dag van het akkoord",
    bellen: "Mogen zij u bellen?",
    magMijBellen: "Ja, mijn naam mag erbij",
    wrong: {
      akkoordVan: "Vul de functie in, hoogstens 80 tekens.",
      akkoordOp: "Vul een dag in van vandaag of eerder.",
    },
  },
} as const;
