import { count } from "../format.ts";

export const text = {
  title: "Trajecten",
  loading: "De trajecten worden geladen",
  opening: (totaal: number, vrij: number | null) =>
    vrij === null
      ? `${count(totaal, "traject", "trajecten")}.`
      : `${count(totaal, "traject", "trajecten")} met samen ${count(vrij, "vrije plaats", "vrije plaatsen")}.`,
  lead: "Zet een inwoner in een groep vanuit zijn dossier, onder Instrumenten. Is een groep vol, dan wacht hij op volgorde van aanmelding.",
  nieuw: "Voeg een traject toe",
  zoek: "Naam",
  doelgroep: "Voor wie",
  fase: "Fase",
  gemeente: "Gemeente",
  vrij: "Plaats",
  alleenVrij: "Alleen met een vrije plaats",
  filters: "Kies welke trajecten u ziet",
  result: (totaal: number) => count(totaal, "traject", "trajecten"),
  caption: "Trajecten, op naam",
  column: {
    naam: "Traject",
    voor: "Voor wie",
    duur: "Duur",
    uren: "Uren per week",
    groepen: "Groepen",
    vrij: "Vrij",
    wacht: "Wacht",
  },
  leeg: "Geen trajecten in deze selectie.",
  leegTekst: "Wis een filter en kijk opnieuw.",
  eigen: "Uw groepen",
  vandaag: "Vul vandaag in",
  vandaagLabel: (naam: string) => `Vul vandaag in: ${naam}`,
  eigenPlaats: (plaats: string, vrij: string) => `${plaats} · ${vrij}`,
  actief: "Wie is vier uur per week of meer actief?",
  actiefDeel: "Het aantal actieve mensen",
  actiefConclusie: (actief: number, mensen: number) =>
    `Van de ${mensen.toLocaleString("nl-NL")} mensen met bijstand zijn er ${actief.toLocaleString("nl-NL")} vier uur per week of meer actief.`,
  teWeinig: "afg.: te weinig mensen om te tonen. We tonen dit vanaf 10 mensen.",
  actiefUitleg:
    "Geteld op vandaag: uren van lopende plaatsingen en van trajecten samen. Werkzaak Rivierenland noemt 9 van de 10; dat is een andere regio en een andere telling.",
  actiefColumn: {
    gemeente: "Gemeente",
    mensen: "Mensen met bijstand",
    actief: "Actief",
    metWerk: "Met werk",
    metTraject: "Met een traject",
  },
  samen: "Samen",
} as const;
