import { EIGEN_RISICO, GROOT, KLEIN, VOLLEDIG_VANAF } from "#toekomstplan/geld/buig";
import { SAMENHANG } from "#toekomstplan/geld/getrokken";
import { GEMETEN_BIJ } from "#toekomstplan/geld/besluiten";
import type { Bron } from "#toekomstplan/onzeker";
import { BLIJFT } from "#toekomstplan/personen";
import { SNELST_PER_MAAND, WEG_UIT_BESCHUT } from "#toekomstplan/stroom/personen";
import { HOOGSTE } from "#toekomstplan/wsw/verloop";

/** Numbers in the rules of the model itself, that no region changes. */
export type VasteAanname = {
  readonly sleutel: string;
  readonly naam: string;
  readonly waarde: number;
  readonly eenheid: string;
  readonly gebied: "mensen" | "geld";
  readonly bron: Bron;
};

const GEKOZEN: Bron = { label: "aanname", ref: "gekozen bij het maken van het model", datum: "2026" };
const WET: Bron = {
  label: "gevonden",
  ref: "Participatiewet art. 74, Besluit Participatiewet art. 10",
  datum: "2025",
};
const HANDREIKING: Bron = {
  label: "gevonden",
  ref: "Handreiking Explicitering budgetten Participatiewet en Wsw: boven 40.000 inwoners objectief, onder 15.000 historisch",
  datum: "2025-04",
};

const regel = (
  sleutel: string,
  naam: string,
  waarde: number,
  eenheid: string,
  gebied: VasteAanname["gebied"],
  bron: Bron = GEKOZEN,
): VasteAanname => ({ sleutel, naam, waarde, eenheid, gebied, bron });

export const VASTE_AANNAMES: readonly VasteAanname[] = [
  regel(
    "vast.snelstPerMaand",
    "Van wie zoekt: hoogstens in een maand naar een plek voor de tussengroep",
    SNELST_PER_MAAND,
    "deel per maand",
    "mensen",
  ),
  regel(
    "vast.wegUitBeschut",
    "Van wie uit beschut werk gaat zonder gewoon werk: weg en niet weer op zoek",
    WEG_UIT_BESCHUT,
    "deel",
    "mensen",
  ),
  regel(
    "vast.hoogsteKans",
    "Hoogste kans om in een jaar uit de Wsw te gaan, hoe oud ook",
    HOOGSTE,
    "deel per jaar",
    "mensen",
  ),
  regel(
    "vast.marktBlijft",
    "Van wat werkgevers in een jaar meer of minder vragen: dat blijft in het volgende",
    BLIJFT,
    "deel",
    "mensen",
  ),
  regel(
    "vast.samenhang",
    "Hoezeer lonen, prijzen en rijksbijdragen samen stijgen",
    SAMENHANG,
    "correlatie",
    "geld",
  ),
  regel(
    "vast.selectieBij",
    "Deel buiten waarbij het verschil in opbrengst geldt",
    GEMETEN_BIJ,
    "deel",
    "geld",
  ),
  regel(
    "vast.eigenRisico",
    "Vangnet: tekort tot hier betaalt de gemeente zelf",
    EIGEN_RISICO,
    "deel van het budget",
    "geld",
    WET,
  ),
  regel(
    "vast.volledigVanaf",
    "Vangnet: tekort vanaf hier betaalt het Rijk",
    VOLLEDIG_VANAF,
    "deel van het budget",
    "geld",
    WET,
  ),
  regel(
    "vast.groot",
    "Vanaf zoveel inwoners gaat het budget naar een formule",
    GROOT,
    "inwoners",
    "geld",
    HANDREIKING,
  ),
  regel(
    "vast.klein",
    "Tot zoveel inwoners gaat het budget naar wat eerder is uitgegeven",
    KLEIN,
    "inwoners",
    "geld",
    HANDREIKING,
  ),
];
