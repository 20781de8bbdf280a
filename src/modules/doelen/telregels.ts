/** How far a target is can be counted in these ways. Each says what is counted, for who reads the figure. */
export const TELREGELS = {
  "plaatsingen wsp": {
    naam: "Plaatsingen door het WSP",
    definitie:
      "Plaatsingen met loon via het WSP die in de periode begonnen, naar de gemeente van de inwoner en zijn groep op de eerste dag.",
  },
  "beschut met baan": {
    naam: "Mensen met beschut werk en een betaalde baan",
    definitie: "Inwoners met een geldige indicatie beschut werk die vandaag een plaatsing met loon hebben.",
  },
  "banen banenafspraak": {
    naam: "Beschikbare banen banenafspraak",
    definitie:
      "Banen, geen mensen. Overgenomen uit de publicatie: banen tellen wij niet zelf. Iemand kan voor meer dan één baan tellen.",
  },
  "netwerk werkgevers": {
    naam: "Werkgevers met regelmatig contact",
    definitie: "Werkgevers met wie het WSP regelmatig contact heeft, zoals het netwerk ze vandaag telt.",
  },
  praktijkverklaringen: {
    naam: "Mensen met een praktijkverklaring",
    definitie:
      "Inwoners met een praktijkverklaring die in de periode is uitgegeven en nog geldt. Onder tien mensen staat er geen getal.",
  },
  experimenten: {
    naam: "Werkgevers met een experiment",
    definitie: "Werkgevers bij wie in de periode een experiment met taken of techniek begon.",
  },
  werkverlies: {
    naam: "Werk verloren per kwartaal",
    definitie:
      "Mensen met een banenafspraak die hun werk verloren en na 31 dagen geen ander werk hadden. Eén kwartaal is nog geen trend: pas onder de gewone schommeling, of acht keer op rij onder het midden.",
  },
  stand: {
    naam: "Een stand die iemand doorgeeft",
    definitie: "Dit tellen wij niet zelf. Wie het doel heeft, geeft een stand door met de bron.",
  },
} as const satisfies Readonly<Record<string, { readonly naam: string; readonly definitie: string }>>;

export type Telregel = keyof typeof TELREGELS;
export const TELREGELNAMEN = Object.keys(TELREGELS) as Telregel[];

/** What everyone who reads figures may count, and under which name it is kept there. */
export const KERNCIJFER_VAN: Readonly<Partial<Record<Telregel, string>>> = {
  "beschut met baan": "beschut_met_betaalde_baan",
  "netwerk werkgevers": "werkgevers_regelmatig_contact",
};

/** What is known from a publication only. */
export const GEPUBLICEERD_VAN: Readonly<Partial<Record<Telregel, string>>> = {
  "banen banenafspraak": "banenafspraak_beschikbare_banen",
};

/** Counted between the first and the last day of a target. */
export const GETELD_IN_PERIODE: ReadonlySet<Telregel> = new Set(["praktijkverklaringen", "experimenten"]);
