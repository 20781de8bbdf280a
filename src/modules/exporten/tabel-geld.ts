import type { Context } from "../context.ts";
import { reeksVan } from "../financien/jaarrekening.ts";
import type { Jaarbeeld } from "../financien/jaarstuk.ts";
import { stukkenOf } from "../financien/jaarstuk-store.ts";
import type { Gemaakt } from "./export.ts";

type Keuze = {
  /** Only the last of the years until this one, and how many of them. */
  readonly tot: number;
  readonly jaren: number;
};

/** The streams of money of our own company through the years, or of the last of them with their totals. */
export async function geldtabel(context: Context, keuze?: Keuze): Promise<Gemaakt> {
  const own = (await stukkenOf(context)).filter(({ isEigen }) => isEigen);
  return {
    inhoud: {
      titel: "Geldstromen van het ontwikkelbedrijf per jaar",
      kolommen: [
        { naam: "Jaar", soort: "tekst" },
        { naam: "Stuk", soort: "tekst" },
        { naam: "Geldstroom", soort: "tekst" },
        { naam: "Lasten", soort: "bedrag" },
        { naam: "Baten", soort: "bedrag" },
        { naam: "Resultaat", soort: "bedrag" },
      ],
      rijen: gekozen(reeksVan(own), keuze).flatMap((beeld) => [
        ...rijenVan(beeld),
        ...(keuze ? [totaalrij(beeld)] : []),
      ]),
      afgeschermd: 0,
      definitie: "Per jaar het verst gevorderde stuk; lasten, baten en resultaat per geldstroom",
      bron: [...new Set(own.map(({ bron }) => bron))].join("; ") || "Nog geen jaarstukken ingelezen",
      peildatum: context.today(),
    },
    familie: null,
    publicatie: null,
  };
}

const gekozen = (reeks: readonly Jaarbeeld[], keuze?: Keuze): readonly Jaarbeeld[] =>
  keuze ? reeks.filter(({ jaar }) => jaar <= keuze.tot).slice(-keuze.jaren) : reeks;

const rijenVan = ({ jaar, soort, blokken }: Jaarbeeld) =>
  blokken.map(({ stroom, lastenInCenten, batenInCenten, resultaatInCenten }) => [
    String(jaar),
    soort,
    stroom,
    lastenInCenten,
    batenInCenten,
    resultaatInCenten,
  ]);

function totaalrij({ jaar, soort, blokken }: Jaarbeeld) {
  const sum = (kolom: "lastenInCenten" | "batenInCenten" | "resultaatInCenten") =>
    blokken.reduce((total, blok) => total + blok[kolom], 0);
  return [
    String(jaar),
    soort,
    "Totaal",
    sum("lastenInCenten"),
    sum("batenInCenten"),
    sum("resultaatInCenten"),
  ];
}
