/** A figure as it was published, with the unit and the day it belongs to. */
export type Kerncijfer = {
  readonly sleutel: string;
  readonly waarde: number;
  readonly eenheid: string;
  /** As precise as the publication is: a day, a month, a quarter, a year or years. */
  readonly peildatum: string;
  readonly bron: string;
  readonly gaatOver: "regio" | "elders" | "land";
};

export const INVENTARISATIE = "Inventarisatie ‘De sociale infrastructuur in de regio Amersfoort’, 2025";
export const ACTIEPLAN = "Actieplan Perspectief op Werk, Arbeidsmarktregio Amersfoort, 2019";
const EXPERTBIJEENKOMST = "Notitie expertbijeenkomst sociale ontwikkelbedrijven, Hilversum, 13 februari 2025";

// biome-ignore format: it is read as a table
const rows: readonly (readonly [string, number, string, string, string, Kerncijfer["gaatOver"]])[] = [
  ["beschut_indicaties_geldig", 57, "personen", "2025", INVENTARISATIE, "regio"],
  ["beschut_met_betaalde_baan", 29, "personen", "2025", INVENTARISATIE, "regio"],
  ["banenafspraak_indicaties", 4_597, "personen", "2025", INVENTARISATIE, "regio"],
  ["banenafspraak_met_betaalde_baan", 2_308, "personen", "2025", INVENTARISATIE, "regio"],
  ["banenafspraak_beschikbare_banen", 2_600, "banen", "2025", INVENTARISATIE, "regio"],
  ["banenafspraak_doelstelling_banen", 3_246, "banen", "2025", INVENTARISATIE, "regio"],
  ["wsw_medewerkers_rwa_amfors", 710, "personen", "2025", INVENTARISATIE, "regio"],
  ["ww_jongeren_zonder_startkwalificatie_minimaal", 5, "procent", "2024", INVENTARISATIE, "regio"],
  ["werkloosheid_beroepsbevolking", 4.1, "procent", "2018-10", ACTIEPLAN, "regio"],
  ["geregistreerde_werkzoekenden", 12_000, "personen", "2019-01", ACTIEPLAN, "regio"],
  ["beschikbare_werkzoekenden_ww", 3_000, "personen", "2019", ACTIEPLAN, "regio"],
  ["werkfit_bijstand", 500, "personen", "2019", ACTIEPLAN, "regio"],
  ["werkfit_banenafspraak", 150, "personen", "2019", ACTIEPLAN, "regio"],
  ["plaatsingen_wsp_2018_definitief", 684, "plaatsingen", "2018", ACTIEPLAN, "regio"],
  ["plaatsingen_nug_2018", 56, "plaatsingen", "2018", ACTIEPLAN, "regio"],
  ["geregistreerden_zonder_startkwalificatie", 43, "procent", "2018", ACTIEPLAN, "regio"],
  ["bijstand_zonder_startkwalificatie", 62, "procent", "2018", ACTIEPLAN, "regio"],
  ["banen_in_regio", 164_000, "banen", "2018", ACTIEPLAN, "regio"],
  ["vacatures_per_kwartaal", 7_700, "vacatures", "2018", ACTIEPLAN, "regio"],
  ["onvervulde_vacatures", 7_000, "vacatures", "2019Q1", ACTIEPLAN, "regio"],
  ["werkgevers_met_minstens_1_werknemer", 8_000, "werkgevers", "2019", ACTIEPLAN, "regio"],
  ["werkgevers_bekend_met_wsp", 4_000, "werkgevers", "2019", ACTIEPLAN, "regio"],
  ["werkgevers_regelmatig_contact", 2_000, "werkgevers", "2019", ACTIEPLAN, "regio"],
  ["werkgevers_met_vacature_afgelopen_jaar", 381, "werkgevers", "2019", ACTIEPLAN, "regio"],
  ["key_accounts", 35, "werkgevers", "2019", ACTIEPLAN, "regio"],
  ["ambassadeurs", 16, "werkgevers", "2019", ACTIEPLAN, "regio"],
  ["leerwerktrajecten", 35, "trajecten", "2019", ACTIEPLAN, "regio"],
  ["leerwerkbedrijven_met_traject", 35, "bedrijven", "2019", ACTIEPLAN, "regio"],
  ["erkende_leerbedrijven", 2_300, "bedrijven", "2019", ACTIEPLAN, "regio"],
  ["bbl_bol_leerlingen_gestart", 4_500, "leerlingen", "2019", ACTIEPLAN, "regio"],
  ["orientatietrajecten_per_jaar", 150, "trajecten", "2018", ACTIEPLAN, "regio"],
  ["banenafspraak_werk_gevonden_kwartaal", 150, "personen", "2018Q3", ACTIEPLAN, "regio"],
  ["banenafspraak_werk_verloren_kwartaal", 88, "personen", "2018Q3", ACTIEPLAN, "regio"],
  ["werkzaak_gemeenten", 8, "gemeenten", "2025", EXPERTBIJEENKOMST, "elders"],
  ["werkzaak_inwoners", 225_000, "inwoners", "2025", EXPERTBIJEENKOMST, "elders"],
  ["werkzaak_actief_minstens_4_uur", 90, "procent", "2025", EXPERTBIJEENKOMST, "elders"],
  ["am_match_in_begeleiding", 900, "personen", "2025", EXPERTBIJEENKOMST, "elders"],
  ["am_match_intern", 150, "personen", "2025", EXPERTBIJEENKOMST, "elders"],
  ["am_match_bij_werkgevers", 650, "personen", "2025", EXPERTBIJEENKOMST, "elders"],
  ["am_match_in_traject", 100, "personen", "2025", EXPERTBIJEENKOMST, "elders"],
  ["am_match_werkgevers", 200, "werkgevers", "2025", EXPERTBIJEENKOMST, "elders"],
  ["am_match_beschut_tarief", 12_000, "euro per jaar", "2025", EXPERTBIJEENKOMST, "elders"],
  ["tomin_bij_werkgevers", 30, "procent", "2025", EXPERTBIJEENKOMST, "elders"],
  ["beschut_structureel_landelijk", 30_000, "plekken", "structureel", EXPERTBIJEENKOMST, "land"],
  ["extra_middelen_beschut_2024", 23_100_000, "euro", "2024", EXPERTBIJEENKOMST, "land"],
  ["extra_middelen_beschut_structureel", 64_700_000, "euro", "structureel", EXPERTBIJEENKOMST, "land"],
  ["impulsbudget_2025_2034", 290_000_000, "euro", "2025-2034", EXPERTBIJEENKOMST, "land"],
  ["extra_banen_tussengroep", 10_000, "banen", "structureel", EXPERTBIJEENKOMST, "land"],
  ["infrastructurele_opslag_2025", 19_800_000, "euro", "2025", EXPERTBIJEENKOMST, "land"],
  ["infrastructurele_opslag_vanaf_2035", 35_000_000, "euro per jaar", "2035", EXPERTBIJEENKOMST, "land"],
];

/** Every published figure about the region, about other companies, and about the country. */
export const kerncijfers: readonly Kerncijfer[] = rows.map(
  ([sleutel, waarde, eenheid, peildatum, bron, gaatOver]) => ({
    sleutel,
    waarde,
    eenheid,
    peildatum,
    bron,
    gaatOver,
  }),
);
