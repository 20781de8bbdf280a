import { type Static, Type } from "typebox";
import { amount, id, oneOf, orNull } from "../fields.ts";
import { BEWIJZEN, INSTRUMENTSOORTEN, type Instrument } from "../instrumentengids/instrument.ts";
import { type Oordeel, type Uitkomst, VOORWAARDEN } from "./voorwaarden.ts";

/** What an instrument would cost for one person, as far as someone said so. */
export const Kosten = Type.Object({
  bedrag: amount,
  eenheid: Type.String(),
  bron: Type.String(),
  isAanname: Type.Boolean({ description: "Een schatting, geen prijs van de aanbieder" }),
});
export type Kosten = Static<typeof Kosten>;

export const Keuze = Type.Object({
  instrument: Type.Object({
    id,
    naam: Type.String(),
    soort: oneOf(INSTRUMENTSOORTEN),
    doel: Type.String(),
    duur: orNull(Type.String()),
  }),
  kosten: orNull(Kosten),
  bewijs: oneOf(BEWIJZEN),
  opent: orNull(Type.Integer({ description: "Zoveel plekken passen ermee en zonder niet" })),
  oordelen: Type.Array(
    Type.Object({
      voorwaarde: oneOf(VOORWAARDEN),
      uitkomst: oneOf(["past", "past niet", "vraag na"]),
      zin: Type.String(),
    }),
  ),
});
export type Keuze = Static<typeof Keuze>;

export const GRONDEN = ["opent plekken", "bewijs"] as const;
export const Advies = Type.Object({
  goedkoopste: orNull(id),
  beste: orNull(Type.Object({ id, grond: oneOf(GRONDEN) })),
  zinnen: Type.Array(Type.String({ description: "Wat dit wel en niet zegt" })),
});
export type Advies = Static<typeof Advies>;

export type Kandidaat = {
  readonly instrument: Instrument;
  readonly kosten: Kosten | null;
  /** Plekken that fit with it and not without; null where matching does not know it, or is off. */
  readonly opent: number | null;
  readonly oordelen: readonly Oordeel[];
  readonly uitkomst: Uitkomst;
};

/**
 * The cheapest and the best of what holds. The best is what opens most plekken for this inwoner; where nothing opens one,
 * what has the strongest evidence; where nothing has any, there is no best. Ties go to what costs less, then by name.
 */
export function advies(kandidaten: readonly Kandidaat[]): Advies {
  const passend = kandidaten.filter(({ uitkomst }) => uitkomst === "past");
  const metPrijs = passend.filter(({ kosten }) => kosten !== null);
  const goedkoopste = metPrijs.toSorted(goedkoopEerst)[0];
  const beste = besteVan(passend);
  return {
    goedkoopste: goedkoopste?.instrument.id ?? null,
    beste: beste && { id: beste.kandidaat.instrument.id, grond: beste.grond },
    zinnen: [...zinnenOverPrijs(passend, metPrijs), zinOverBeste(beste)],
  };
}

/**
 * What can be done regularly is done there first; whoever chooses otherwise says why.
 * @source Inventarisatie sociale infrastructuur regio Amersfoort (2025), uitgangspunt 2 and its change
 */
export function regulierEerst(
  kandidaten: readonly Kandidaat[],
  ontwikkelbedrijven: readonly string[],
): string[] {
  const passend = kandidaten.filter(({ uitkomst }) => uitkomst === "past");
  const daar = passend.filter(({ instrument: { aanbieder } }) =>
    ontwikkelbedrijven.some((naam) => aanbieder?.includes(naam)),
  ).length;
  if (passend.length === 0 || daar === 0) return [];
  if (daar === passend.length)
    return [
      "Regulier eerst: alles wat past, is bij het sociaal ontwikkelbedrijf. Een reguliere weg staat er nu niet.",
    ];
  return [
    `Regulier eerst: ${daar} van de ${passend.length} passende instrumenten ${daar === 1 ? "is" : "zijn"} bij het sociaal ontwikkelbedrijf. Kiest u daarvoor, schrijf dan bij de aanvraag waarom een reguliere weg niet past.`,
  ];
}

const GEWICHT = Object.fromEntries(BEWIJZEN.map((bewijs, at) => [bewijs, at])) as Readonly<
  Record<Instrument["bewijs"], number>
>;

const prijsVan = ({ kosten }: Kandidaat): number => kosten?.bedrag ?? Number.POSITIVE_INFINITY;
const opNaam = (a: Kandidaat, b: Kandidaat): number =>
  a.instrument.naam < b.instrument.naam ? -1 : a.instrument.naam > b.instrument.naam ? 1 : 0;
/** Infinity less infinity is no number: two unknown prices are equal. */
const opPrijs = (a: Kandidaat, b: Kandidaat): number =>
  prijsVan(a) === prijsVan(b) ? 0 : prijsVan(a) - prijsVan(b);

/** What has the strongest evidence first, where prices are the same. */
export const goedkoopEerst = (a: Kandidaat, b: Kandidaat): number =>
  opPrijs(a, b) || GEWICHT[b.instrument.bewijs] - GEWICHT[a.instrument.bewijs] || opNaam(a, b);

type Beste = { readonly kandidaat: Kandidaat; readonly grond: (typeof GRONDEN)[number] };

function besteVan(passend: readonly Kandidaat[]): Beste | null {
  const [opener] = passend
    .filter(({ opent }) => opent !== null && opent > 0)
    .toSorted((a, b) => b.opent! - a.opent! || opPrijs(a, b) || opNaam(a, b));
  if (opener) return { kandidaat: opener, grond: "opent plekken" };
  const [bewezen] = passend
    .filter(({ instrument }) => instrument.bewijs !== "onbekend")
    .toSorted((a, b) => GEWICHT[b.instrument.bewijs] - GEWICHT[a.instrument.bewijs] || goedkoopEerst(a, b));
  return bewezen ? { kandidaat: bewezen, grond: "bewijs" } : null;
}

function zinnenOverPrijs(passend: readonly Kandidaat[], metPrijs: readonly Kandidaat[]): string[] {
  if (passend.length === 0) return ["Geen instrument voldoet nu aan alle voorwaarden."];
  if (metPrijs.length === 0) return ["Van geen passend instrument is bekend wat het kost."];
  const eenheden = new Set(metPrijs.map(({ kosten }) => kosten!.eenheid));
  return [
    metPrijs.length === passend.length
      ? "Van alle passende instrumenten is bekend wat ze kosten."
      : `Van ${metPrijs.length} van de ${passend.length} passende instrumenten is bekend wat ze kosten. Een ander kan goedkoper zijn.`,
    ...(eenheden.size > 1 ? ["De prijzen gelden niet voor hetzelfde: kijk waarvoor een prijs is."] : []),
  ];
}

function zinOverBeste(beste: Beste | null): string {
  if (!beste) return "Van geen passend instrument is bekend of het werkt. Daarom staat er geen beste.";
  if (beste.grond === "opent plekken")
    return "De beste opent de meeste plekken die nu niet passen. Dat zegt niet dat iemand er werk door vindt.";
  return beste.kandidaat.instrument.bewijs === "ervaring"
    ? "De beste heeft het meeste bewijs, maar dat is ervaring: niemand onderzocht of het door het instrument komt."
    : "De beste heeft het sterkste bewijs van wat past. Of het voor deze inwoner werkt, weet niemand vooraf.";
}
