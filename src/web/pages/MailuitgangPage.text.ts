import type { Mail } from "../../modules/berichten/mailuitgang.ts";
import { count } from "../format.ts";

export const text = {
  title: "Mail die uitgaat",
  loading: "De mail wordt geladen",
  opening: (mislukt: number, wacht: number) =>
    mislukt > 0
      ? `${count(mislukt, "mail is", "mails zijn")} mislukt.`
      : wacht > 0
        ? `${count(wacht, "mail wacht", "mails wachten")} om uit te gaan.`
        : "Alle mail is uitgegaan.",
  lead: "Een mail zegt alleen dat er een bericht of antwoord klaarstaat. Voor wie die is, staat hier niet. Na 30 dagen is een mail hier weg.",
  counts: ({ wacht, verstuurd, mislukt, vervallen }: Record<Mail["status"], number>) =>
    `${verstuurd} verstuurd, ${wacht} wacht, ${mislukt} mislukt, ${vervallen} zonder adres`,
  filters: "Kies welke mail u ziet",
  status: "Stand",
  all: "Alle mail",
  states: {
    wacht: "Wacht",
    verstuurd: "Verstuurd",
    mislukt: "Mislukt",
    vervallen: "Geen adres",
  } satisfies Readonly<Record<Mail["status"], string>>,
  result: (total: number) => count(total, "mail", "mails"),
  caption: "Mail, wat mislukte bovenaan",
  column: { soort: "Mail", stand: "Stand", pogingen: "Pogingen", moment: "Wanneer", doe: "Doe" },
  kind: (soort: Mail["soort"], taal: string) =>
    `${soort === "bericht" ? "Er staat een bericht klaar" : "Er is antwoord voor een werkgever"} (${taal})`,
  made: (moment: string) => `klaargezet ${moment}`,
  sent: (moment: string) => `verstuurd ${moment}`,
  next: (moment: string) => `volgende poging ${moment}`,
  code: (fout: string) => `Code van de verzender: ${fout}`,
  again: "Probeer opnieuw",
  empty: "Er is nog geen mail.",
  emptyText:
    "Schrijft een medewerker een inwoner die een mailadres heeft, of krijgt een werkgever antwoord op zijn melding, dan staat de mail hier.",
} as const;
