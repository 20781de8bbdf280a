import { Failure } from "#core/failure";
import { bladrijen } from "./blad.ts";
import type { Bron } from "./bron.ts";
import { type Kop, rijenOnder, zoekKop } from "./kop.ts";
import { getoond, onleesbaar } from "./onleesbaar.ts";
import type { Leeskeuze, Tabelbestand } from "./tabelbestand.ts";
import { type Blad, leesWerkmap, type Werkmap } from "./werkmap.ts";
import { openZip } from "./zip.ts";

export async function openXlsx(bron: Bron, keuze: Leeskeuze): Promise<Tabelbestand> {
  const werkmap = await leesWerkmap(await openZip(bron));
  const { blad, kop } = await kiesBlad(werkmap, keuze);
  return {
    soort: "xlsx",
    kolommen: kop.kolommen,
    herkend: {
      blad: blad.naam,
      bladen: werkmap.bladen.map(({ naam, isVerborgen }) => ({ naam, isVerborgen })),
      koprij: kop.koprij,
    },
    rijen: {
      [Symbol.asyncIterator]: () => rijenOnder(kop, bladrijen(werkmap, blad, kop.koprij), false),
    },
    sluit: () => bron.sluit(),
  };
}

/** The sheet that was asked for, or the first that can be seen and has something on it. */
async function kiesBlad(werkmap: Werkmap, keuze: Leeskeuze): Promise<{ blad: Blad; kop: Kop }> {
  const kopVan = (blad: Blad) => zoekKop(bladrijen(werkmap, blad, Number.POSITIVE_INFINITY), keuze.koprij);
  if (keuze.blad !== undefined) {
    const blad = werkmap.bladen.find(({ naam }) => naam === keuze.blad);
    if (!blad) throw geenBlad(`Er is geen blad ${getoond(keuze.blad)}.`, werkmap);
    return { blad, kop: await kopVan(blad) };
  }
  for (const blad of werkmap.bladen.filter(({ isVerborgen }) => !isVerborgen))
    try {
      return { blad, kop: await kopVan(blad) };
    } catch (error) {
      if (!(error instanceof Failure && error.code === "bestand.leeg")) throw error;
    }
  throw geenBlad("Er staat niets op de bladen die te zien zijn.", werkmap);
}

function geenBlad(wat: string, { bladen }: Werkmap): Failure {
  const namen = bladen.map(({ naam, isVerborgen }) => `${getoond(naam)}${isVerborgen ? " (verborgen)" : ""}`);
  return onleesbaar("blad", wat, namen.length > 0 ? `De bladen zijn: ${namen.slice(0, 20).join(", ")}.` : "");
}
