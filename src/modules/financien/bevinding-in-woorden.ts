import type { Bevinding } from "#financien/bevindingen";
import { type Cents, cents } from "#core/money";

/** One finding as a sentence for whoever steers: what, how much, and what it means for reading the figures. */
export const inWoorden = (bevinding: Bevinding): string =>
  (ZINNEN[bevinding.soort] as (bevinding: Bevinding) => string)(bevinding);

type Zinnen = {
  readonly [S in Bevinding["soort"]]: (bevinding: Extract<Bevinding, { soort: S }>) => string;
};

const ZINNEN: Zinnen = {
  "verandering van het saldo": ({ van, tot, verschil, delen }) =>
    `Het saldo ging van ${van} naar ${tot} met ${signed(verschil)}: ${delen
      .map((deel) => `${deel.stroom} ${signed(deel.verschil)}`)
      .join(", ")}.`,
  "dekking daalt": ({ stroom, van, tot, dekkingVan, dekkingTot, groeiLasten, groeiBaten }) =>
    `${stroom}: de baten dekten in ${van} ${percent(dekkingVan)} van de kosten en in ${tot} ${percent(dekkingTot)}. De kosten groeiden met ${percent(groeiLasten)} per jaar, de baten met ${percent(groeiBaten)}.`,
  reeksbreuk: ({ jaar, erbij, eraf }) =>
    `Tussen ${jaar - 1} en ${jaar} breekt de reeks: ${erbij.stroom} kreeg ${signed(cents(erbij.naar - erbij.van))}, ${eraf.stroom} ${signed(cents(eraf.naar - eraf.van))}. Vergelijk deze regels niet over dat jaar heen.`,
  "naam klopt niet met het bedrag": ({ regel, jaar, genoemd, werkelijk }) =>
    `“${regel}” noemt ${percent(genoemd, 2)}, maar is in ${jaar} ${percent(werkelijk, 2)}.`,
  "geen informatie": ({ stroom, van, tot }) =>
    `${stroom}: van ${van} tot en met ${tot} is de vergoeding gelijk aan de kosten. Dat zegt niets over de werkelijke kosten.`,
  "minder geld, nog minder mensen": ({ stroom, van, tot, geld, mensen, prijsPerMens }) =>
    `${stroom}: van ${van} naar ${tot} daalde de vergoeding met ${percent(-geld)}, het aantal arbeidsjaren in het land met ${percent(-mensen)}. Per arbeidsjaar is dat ${percent(prijsPerMens)} meer.`,
};

const euro = new Intl.NumberFormat("nl-NL", {
  style: "currency",
  currency: "EUR",
  maximumFractionDigits: 0,
  signDisplay: "exceptZero",
});
const signed = (amount: Cents): string => euro.format(amount / 100).replace("-", "−");
const percent = (share: number, digits = 1): string =>
  share.toLocaleString("nl-NL", {
    style: "percent",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
