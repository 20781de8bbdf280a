import type { Context } from "../context.ts";
import { reeksVan } from "../financien/jaarrekening.ts";
import { stukkenOf } from "../financien/jaarstuk-store.ts";
import type { Gemaakt } from "./export.ts";

/** The streams of money of our own company through the years. */
export async function geldtabel(context: Context): Promise<Gemaakt> {
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
      rijen: reeksVan(own).flatMap(({ jaar, soort, blokken }) =>
        blokken.map(({ stroom, lastenInCenten, batenInCenten, resultaatInCenten }) => [
          String(jaar),
          soort,
          stroom,
          lastenInCenten,
          batenInCenten,
          resultaatInCenten,
        ]),
      ),
      afgeschermd: 0,
      definitie: "Per jaar het verst gevorderde stuk; lasten, baten en resultaat per geldstroom",
      bron: [...new Set(own.map(({ bron }) => bron))].join("; ") || "Nog geen jaarstukken ingelezen",
      peildatum: context.today(),
    },
    familie: null,
    publicatie: null,
  };
}
