import { familie } from "./definitie.ts";

const POPULATIE = "keren dat een inwoner in de periode met werk met loon begon";
const KM =
  "geschat volgens Kaplan en Meier, met een marge van 95 procent. Werk dat elkaar binnen 31 dagen opvolgt, is één keer. Gevolgd tot en met het laatste kwartaal dat voorbij is.";

const retentie = (maanden: number) => ({
  sleutel: `retentie_${maanden}`,
  naam: `Nog aan het werk na ${maanden} maanden`,
  formule: `het deel dat na ${maanden} maanden nog werk met loon heeft, ${KM}`,
  eenheid: "procent",
  populatie: POPULATIE,
  valkuil:
    "Wie korter geleden begon, telt mee zolang wij hem volgden. Bij weinig mensen is de marge breed: lees die mee.",
  maanden,
});

export const behoudcijfers = [
  ...familie(
    "werk houden",
    // groups of people and units: the report of keeping work tells all of them beside each other
    {
      rekenwijze: "behoud",
      feiten: "retentie",
      factor: 100,
      periode: "jaar",
      tellerIsMensen: true,
      splitsingen: ["gemeente"],
    },
    [retentie(3), retentie(6), retentie(12)],
  ),
  ...familie("werk houden", {}, [
    {
      sleutel: "werk_gevonden",
      naam: "Werk gevonden",
      formule:
        "mensen van wie in de periode werk met loon begon en die in de 31 dagen daarvoor geen werk met loon hadden",
      eenheid: "mensen",
      populatie: "inwoners met werk met loon",
      valkuil: "Wie van werk naar werk gaat, vindt hier geen werk: hij hield het.",
    },
    {
      sleutel: "werk_verloren",
      naam: "Werk verloren",
      formule:
        "mensen van wie in de periode werk met loon eindigde, en die 31 dagen later geen ander werk met loon hebben",
      eenheid: "mensen",
      populatie: "inwoners met werk met loon",
      valkuil:
        "Wie vindt en verliest, telt in beide. Werk dat korter dan 31 dagen geleden eindigde, telt nog niet.",
    },
  ]),
];
