import type { Indicator } from "./indicator.ts";

const EIGEN = "eigen registratie";
const MET_LOON = "mensen met een plaatsing met loon: bij een werkgever of bij een unit";
const AFGESCHERMD = "Onder tien mensen staat er geen getal; aantallen zijn afgerond op vijf.";

const rows: Readonly<
  Record<string, readonly [naam: string, formule: string, eenheid: string, valkuil: string]>
> = {
  werk_gevonden: [
    "Werk gevonden",
    "mensen van wie in het kwartaal werk met loon begon, en die in de 31 dagen daarvoor geen ander werk met loon hadden",
    "mensen per kwartaal",
    `Wie van werk naar werk gaat, vindt hier geen werk: hij hield het. ${AFGESCHERMD}`,
  ],
  werk_geeindigd: [
    "Werk geëindigd",
    "mensen van wie in het kwartaal een plaatsing met loon eindigde",
    "mensen per kwartaal",
    `Een einde is nog geen verlies: kijk ook naar 'van werk naar werk'. ${AFGESCHERMD}`,
  ],
  van_werk_naar_werk: [
    "Van werk naar werk",
    "van hen: wie binnen 31 dagen ander werk met loon heeft, of stopte voor ander werk",
    "mensen per kwartaal",
    "Ander werk dat wij niet zelf registreren, kennen wij alleen uit de reden van het einde.",
  ],
  werk_verloren: [
    "Werk verloren",
    "van hen: wie geen ander werk met loon heeft, 31 dagen na het einde",
    "mensen per kwartaal",
    "Wie in het kwartaal werk vond en weer verloor, telt in beide. Korter dan 31 dagen geleden is nog niet te zeggen.",
  ],
  werkbehoud: [
    "Nog aan het werk na 3, 6, 12 en 24 maanden",
    "het deel van wie in één jaar begon dat na 91, 182, 365 en 730 dagen nog werk met loon heeft, geschat volgens Kaplan en Meier, met een marge van 95 procent",
    "procent",
    "Wij volgen tot en met het laatste kwartaal dat voorbij is. Wie korter geleden begon, telt mee zolang wij hem volgden. Wie naar werk ging dat wij niet volgen, telt mee tot die dag. Een verschil tussen groepen zegt niet waardoor het komt.",
  ],
  duurzaam_werk: [
    "Betaald en duurzaam werk",
    "werk waarmee een inwoner zelfstandig in zijn inkomen voorziet, dat past bij zijn mogelijkheden, en waarin hij blijft meedoen; gemeten als werk met loon dat na 24 maanden nog loopt",
    "procent",
    "Het inkomen en of het werk past meten wij hier niet: dat zeggen inwoner en werkgever zelf na twee jaar.",
  ],
  na_twee_jaar: [
    "Wat inwoner en werkgever na twee jaar zeggen",
    "antwoorden op twee vragen over werk dat 24 maanden loopt: hoe tevreden bent u, en blijft dit werk",
    "mensen",
    "Wie het werk al kwijt was, is niet gevraagd. De woorden zelf leest alleen wie begeleidt.",
  ],
  begeleiding_bij_werk: [
    "Begeleiding bij werk",
    "mensen met werk met loon van wie de begeleiding is afgesproken, gedeeld door iedereen met werk met loon",
    "mensen",
    "Het aanbod is in de hele regio hetzelfde. Niet iedereen heeft het nodig: een lager aantal is geen fout.",
  ],
};

/** Finding and keeping work, side by side: neither weighs more than the other. */
export const werkbehoudCijfers: readonly Indicator[] = Object.entries(rows).map(
  ([sleutel, [naam, formule, eenheid, valkuil]]) => ({
    sleutel,
    naam,
    formule,
    eenheid,
    populatie: MET_LOON,
    bron: EIGEN,
    valkuil,
    onderwerp: "werk vinden en houden",
  }),
);
