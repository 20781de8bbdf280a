import type { Indicator, Onderwerp } from "./indicator.ts";

const OVERGENOMEN = "overgenomen uit de publicatie; niet zelf te tellen";
const GEEN = "";
const REGIO = "inwoners van de gemeenten van de regio";
const ANDERE = "een ander bedrijf of een andere regio";

const overgenomen = (
  onderwerp: Onderwerp,
  populatie: string,
  rows: Readonly<Record<string, readonly [naam: string, eenheid: string, valkuil?: string]>>,
): Indicator[] =>
  Object.entries(rows).map(([sleutel, [naam, eenheid, valkuil = GEEN]]) => ({
    sleutel,
    naam,
    formule: OVERGENOMEN,
    eenheid,
    populatie,
    bron: "publicatie",
    valkuil,
    onderwerp,
  }));

/** What only a publication says. */
export const overgenomenCijfers: readonly Indicator[] = [
  ...overgenomen("banenafspraak", "banen bij werkgevers in de regio", {
    banenafspraak_beschikbare_banen: [
      "Beschikbare banen banenafspraak",
      "banen",
      "Een baan is hier een vast aantal uren, geen persoon. Iemand kan voor meer dan één baan tellen.",
    ],
    banenafspraak_doelstelling_banen: [
      "Doelstelling banen banenafspraak",
      "banen",
      "Een doel in banen, niet in mensen.",
    ],
  }),
  ...overgenomen("leren en werken", REGIO, {
    bbl_bol_leerlingen_gestart: ["Gestarte leerlingen BBL en BOL", "leerlingen"],
    orientatietrajecten_per_jaar: ["Oriëntatietrajecten per jaar", "trajecten"],
  }),
  ...overgenomen("arbeidsmarkt", REGIO, {
    banen_in_regio: ["Banen in de regio", "banen"],
    vacatures_per_kwartaal: [
      "Vacatures per kwartaal",
      "vacatures",
      "Ontstaan in een kwartaal; niet wat openstaat.",
    ],
    werkloosheid_beroepsbevolking: [
      "Werkloosheid",
      "procent",
      "Van de beroepsbevolking, niet van alle inwoners.",
    ],
    ww_jongeren_zonder_startkwalificatie_minimaal: [
      "Jongeren met WW zonder startkwalificatie",
      "procent",
      "Een ondergrens: 'minimaal'.",
    ],
  }),
  ...overgenomen("andere bedrijven", ANDERE, {
    werkzaak_gemeenten: ["Werkzaak: gemeenten", "gemeenten"],
    werkzaak_inwoners: ["Werkzaak: inwoners", "inwoners"],
    werkzaak_actief_minstens_4_uur: ["Werkzaak: minstens 4 uur per week actief", "procent"],
    am_match_in_begeleiding: [
      "AM match: mensen in begeleiding",
      "personen",
      "150 intern, 650 bij werkgevers en 100 in een traject. In een ander overzicht van AM match staat 828.",
    ],
    am_match_intern: ["AM match: intern", "personen"],
    am_match_bij_werkgevers: ["AM match: bij werkgevers", "personen"],
    am_match_in_traject: ["AM match: in een traject", "personen"],
    am_match_werkgevers: ["AM match: werkgevers", "werkgevers"],
    am_match_beschut_tarief: ["AM match: tarief beschut werk", "euro per jaar"],
    tomin_bij_werkgevers: ["Tomin: werkt bij werkgevers", "procent"],
  }),
  ...overgenomen("landelijk", "heel Nederland", {
    beschut_structureel_landelijk: ["Beschutte plekken, structureel", "plekken"],
    extra_middelen_beschut_2024: ["Extra middelen beschut werk 2024", "euro"],
    extra_middelen_beschut_structureel: ["Extra middelen beschut werk, structureel", "euro"],
    impulsbudget_2025_2034: [
      "Impulsbudget 2025 tot en met 2034",
      "euro",
      "Voor tien jaar samen, niet per jaar.",
    ],
    extra_banen_tussengroep: ["Extra banen voor de tussengroep", "banen"],
    infrastructurele_opslag_2025: ["Infrastructurele opslag 2025", "euro"],
    infrastructurele_opslag_vanaf_2035: [
      "Infrastructurele opslag vanaf 2035",
      "euro per jaar",
      "In de tekst staat bijna 35 miljoen, op de dia tot 36 miljoen.",
    ],
  }),
];
