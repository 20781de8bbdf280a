import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { controles, type Regel } from "#financien/stromen";
import { date, oneOf, orNull, text } from "../fields.ts";
import { bedrag, jaar, stroom, STUKSOORTEN } from "./geld.ts";
import { type Fout, leesStromen } from "./lees-stromen.ts";

export const jaarstukFields = {
  bedrijf: text(80, "Van welk bedrijf, zoals RWA/Amfors"),
  isEigen: Type.Boolean({ description: "Van de regio zelf; anders om mee te vergelijken" }),
  soort: oneOf(STUKSOORTEN),
  bron: text(200, "Waar het staat, zoals Jaarrekening 2025, blz. 12"),
  peildatum: date,
  vastgesteldOp: orNull(date),
};
const Velden = Type.Object(jaarstukFields);
export type JaarstukInput = Static<typeof Velden>;

export const Jaarstuk = Type.Object({
  id: Type.String({ format: "uuid" }),
  ...jaarstukFields,
  jaar,
  volgnummer: Type.Integer({ description: "Hoe vaak dit stuk is ingelezen; het laatste telt" }),
  doorNaam: Type.String(),
});
export type Jaarstuk = Static<typeof Jaarstuk>;

export const Blok = Type.Object({
  stroom,
  lastenInCenten: bedrag,
  batenInCenten: bedrag,
  resultaatInCenten: bedrag,
  dekking: orNull(Type.Number({ description: "Welk deel van de lasten de baten dekken; 1 is alles" })),
});
export const Jaarbeeld = Type.Object({
  jaar,
  soort: oneOf(STUKSOORTEN),
  blokken: Type.Array(Blok),
  subsidieresultaatInCenten: bedrag,
  bedrijfsvoeringInCenten: bedrag,
  totaalInCenten: bedrag,
});
export type Jaarbeeld = Static<typeof Jaarbeeld>;

export const LANGST = 200_000;
export const inhoud = Type.String({
  minLength: 1,
  maxLength: LANGST,
  description: "Een tabel met de kolommen stroom, regel en soort, en een kolom per jaar",
});

const SHOWN = 5;

/**
 * The amounts of a file, where every result and total that is printed is what its rows add up to.
 * @throws Failure with the places that are wrong
 */
export function leesJaarstuk(tekst: string): readonly Regel[] {
  const { regels, fouten } = leesStromen(tekst);
  if (fouten.length > 0) throw refused("regels", fouten);
  const verschillen = controles(regels)
    .filter(({ verschil }) => verschil !== 0)
    .map(({ jaar, blok, berekend, gepubliceerd }) => ({
      plaats: `${jaar}, ${blok}`,
      wat: `de regels tellen op tot ${euro(berekend)}, gedrukt staat ${euro(gepubliceerd)}.`,
    }));
  if (verschillen.length > 0) throw refused("telt-niet-op", verschillen);
  return regels;
}

function refused(wat: string, fouten: readonly Fout[]): Failure {
  const shown = fouten.slice(0, SHOWN).map(({ plaats, wat }) => `${plaats}: ${wat}`);
  const rest = fouten.length > SHOWN ? [`En nog ${fouten.length - SHOWN} andere.`] : [];
  const detail = [
    "Er is niets ingelezen. Verbeter dit in het bestand en probeer het opnieuw.",
    ...shown,
    ...rest,
  ];
  return new Failure("invalid", `jaarstuk.${wat}`, detail.join(" "), {
    velden: ["inhoud"],
    fouten: fouten.length,
  });
}

const euro = (amount: number): string =>
  (amount / 100).toLocaleString("nl-NL", { style: "currency", currency: "EUR" });
