import type { Bezorging } from "../../modules/abonnementen/abonnement.ts";
import { count } from "../format.ts";
import { meldingen } from "./abonnementen/abonnementen.text.ts";

export const text = {
  title: "Abonnement",
  loading: "Het abonnement wordt geladen",
  opening: {
    beeindigd: () => "Er gaan geen meldingen meer uit.",
    geheim: () => "Er gaat nog niets uit: maak eerst een geheim.",
    gepauzeerd: ({ wacht }: { wacht: number }) =>
      wacht > 0
        ? `Gepauzeerd: ${count(wacht, "melding wacht", "meldingen wachten")}.`
        : "Gepauzeerd: er wacht nog niets.",
    mislukt: ({ mislukt }: { mislukt: number }) =>
      `${count(mislukt, "melding is", "meldingen zijn")} niet aangekomen.`,
    stil: ({ wacht }: { wacht: number }) =>
      `Er komt geen antwoord: ${count(wacht, "melding wacht", "meldingen wachten")}.`,
    onderweg: ({ wacht }: { wacht: number }) => `${count(wacht, "melding is", "meldingen zijn")} onderweg.`,
    goed: ({ bezorgd }: { bezorgd: number }) =>
      bezorgd === 0 ? "Klaar om te sturen: er is nog niets gebeurd." : "Alle meldingen komen aan.",
  },
  lead: {
    beeindigd: "Wat er al aankwam staat hier nog 30 dagen.",
    geheim: "Met het geheim ziet het andere systeem dat een melding echt van Meedoen komt.",
    gepauzeerd: "Wat er nu gebeurt wordt bewaard en gaat na het hervatten alsnog uit, tot 30 dagen terug.",
    mislukt:
      "Meedoen probeerde het een dag lang. Kijk hieronder wat het andere systeem antwoordt, overleg met de leverancier, en stuur ze opnieuw.",
    stil: "Meedoen probeert het vanzelf opnieuw, steeds met een langere pauze. Na een dag staat een melding bij Niet aangekomen.",
    onderweg: "Komt een melding niet aan, dan probeert Meedoen het een dag lang opnieuw.",
    goed: "Komt een melding niet aan, dan probeert Meedoen het een dag lang opnieuw en staat het daarna in Mijn dag.",
  },
  change: "Wijzig",
  pause: "Pauzeer",
  resume: "Hervat",
  end: "Beëindig",
  endHeading: (naam: string) => `Geen meldingen meer aan ${naam}?`,
  endText:
    "Wat nog wacht gaat niet meer uit. Dit is niet terug te draaien; u kunt wel een nieuw abonnement maken.",
  back: "Terug",
  trial: "Stuur een proefmelding",
  trialSent: "De proefmelding is onderweg. Hieronder staat zo wat het andere systeem antwoordt.",
  again: "Stuur opnieuw",
  allAgain: (mislukt: number) => `Stuur ${count(mislukt, "melding", "meldingen")} opnieuw`,
  resent: (aantal: number) => `${count(aantal, "melding gaat", "meldingen gaan")} opnieuw uit.`,
  done: "Gedaan",
  secret: "Geheim",
  makeSecret: "Maak het geheim",
  makeSecretText:
    "Zet het geheim daarna in het andere systeem. U ziet het maar één keer: Meedoen bewaart het nergens.",
  renewSecret: "Maak een nieuw geheim",
  renewHeading: "Een nieuw geheim maken?",
  renewText:
    "Een week lang gelden het oude en het nieuwe geheim allebei, zodat u rustig kunt overstappen. Is het oude uitgelekt, laat het dan meteen stoppen.",
  stopOld: "Het oude geheim stopt meteen",
  secretHeading: "Dit is het geheim. U ziet het alleen nu.",
  secretText:
    "Kopieer het naar het andere systeem voordat u verdergaat. Raakt u het kwijt, maak dan een nieuw.",
  secretField: "Geheim",
  oldUntil: (moment: string) => `Het oude geheim geldt ook nog, tot ${moment}.`,
  margin: "Over dit abonnement",
  fact: {
    adres: "Adres",
    gemeenten: "Gemeenten",
    geheim: "Geheim",
    bezorgd: "Aangekomen",
    laatst: "Laatst aangekomen",
    stil: "Geen antwoord sinds",
    door: "Gemaakt",
    soorten: "Waarvan",
  },
  kinds: (aantal: number) => count(aantal, "soort melding", "soorten meldingen"),
  allGemeenten: "Alle",
  hasSecret: "Gemaakt",
  noSecret: "Nog niet",
  delivered: (aantal: number) => `${meldingen(aantal)} in 30 dagen`,
  made: (naam: string, dag: string) => `${dag}, ${naam}`,
  deliveries: "De meldingen",
  filters: "Kies welke meldingen u ziet",
  status: "Stand",
  all: "Alle meldingen",
  result: meldingen,
  caption: "Meldingen, de nieuwste bovenaan",
  column: { wat: "Melding", stand: "Stand", antwoord: "Wat het andere systeem antwoordde", doe: "Doe" },
  tries: (aantal: number) => count(aantal, "poging", "pogingen"),
  try: ({ antwoordcode, duurInMs, fout }: Bezorging["pogingen"][number], moment: string) =>
    `${moment}: ${antwoordcode === null ? "" : `${antwoordcode}, `}${duurInMs} ms${
      fout === null ? "" : `, ${fout.replace(/^\d{3}: /, "")}`
    }`,
  noTry: "Nog niet geprobeerd",
  next: (moment: string) => `Volgende poging ${moment}`,
  ok: (code: number | null) => `Antwoord ${code ?? ""}`.trim(),
  empty: "Er is nog niets gebeurd waarvan dit systeem hoort.",
  emptyText: "Stuur een proefmelding om te zien of het andere systeem antwoordt.",
  emptyFiltered: "Geen melding met deze stand.",
} as const;
