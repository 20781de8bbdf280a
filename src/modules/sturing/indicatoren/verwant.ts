/** Which published figures say something of the same. They are shown beside it: neither is corrected. */
const VERWANT: Readonly<Record<string, readonly string[]>> = {
  plaatsingen_wsp: ["plaatsingen_wsp_2018_definitief"],
  benutting_beschut: ["beschut_indicaties_geldig", "beschut_met_betaalde_baan"],
  banenafspraak_personen: ["banenafspraak_indicaties", "banenafspraak_met_betaalde_baan"],
  banenafspraak_banen: ["banenafspraak_beschikbare_banen", "banenafspraak_doelstelling_banen"],
  werk_gevonden: ["banenafspraak_werk_gevonden_kwartaal"],
  werk_verloren: ["banenafspraak_werk_verloren_kwartaal"],
};

export const verwanteKerncijfers = (sleutel: string): readonly string[] => VERWANT[sleutel] ?? [];
