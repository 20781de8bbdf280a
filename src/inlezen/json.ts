import type { Bron } from "./bron.ts";
import { leesObject, type Rijtekst, type Veld } from "./json-object.ts";
import { leesJsonRijen } from "./json-rijen.ts";
import { celfout, controleerNamen } from "./kop.ts";
import { onleesbaar } from "./onleesbaar.ts";
import type { Celmelding, Leeskeuze, Tabelbestand, Tabelrij } from "./tabelbestand.ts";
import { herkenTekenset, leesTekst } from "./tekenset.ts";

const MAX_KOLOMMEN = 500;

/** A list of objects, an object with one list in it, or an object on each line (NDJSON). */
export async function openJson(bron: Bron, isRegels: boolean, keuze: Leeskeuze): Promise<Tabelbestand> {
  const tekenset = await herkenTekenset(bron, keuze.tekenset);
  const lees = () => leesJsonRijen(leesTekst(bron, tekenset), isRegels);
  const kolommen = await kolommenVan(lees());
  return {
    soort: "json",
    kolommen,
    herkend: { tekenset, koprij: 0 },
    rijen: { [Symbol.asyncIterator]: () => tabelrijen(lees(), kolommen) },
    sluit: () => bron.sluit(),
  };
}

/** Every row names its columns itself, so all are read before the first can be shown. */
async function kolommenVan(rijen: AsyncIterable<Rijtekst>): Promise<string[]> {
  const kolommen = new Set<string>();
  for await (const rij of rijen) {
    for (const naam of leesObject(rij)?.keys() ?? []) kolommen.add(naam);
    if (kolommen.size > MAX_KOLOMMEN)
      throw onleesbaar("te-veel-kolommen", `Er zijn meer dan ${MAX_KOLOMMEN} kolommen in dit bestand.`);
  }
  if (kolommen.size === 0)
    throw onleesbaar(
      "vorm",
      "Dit bestand heeft een andere vorm.",
      "Er hoort een lijst met rijen in te staan.",
    );
  controleerNamen([...kolommen], 0);
  return [...kolommen];
}

async function* tabelrijen(
  rijen: AsyncIterable<Rijtekst>,
  kolommen: readonly string[],
): AsyncGenerator<Tabelrij> {
  for await (const rij of rijen) {
    const velden = leesObject(rij);
    const meldingen: Celmelding[] = velden ? [] : [GEEN_VELDEN];
    const cellen: Record<string, string> = {};
    for (const kolom of kolommen) {
      const { tekst, fout } = celVan(velden?.get(kolom));
      cellen[kolom] = tekst;
      if (fout) meldingen.push({ kolom, melding: fout, isWeigering: true });
    }
    yield { nummer: rij.nummer, cellen, meldingen };
  }
}

function celVan(veld: Veld | undefined): { tekst: string; fout?: string | undefined } {
  if (veld === undefined || veld.soort === "leeg") return { tekst: "" };
  if (veld.soort === "groep")
    return { tekst: "", fout: `Hier staat ${veld.tekst}. In een cel hoort één tekst of getal.` };
  return { tekst: veld.tekst, fout: celfout(veld.tekst) };
}

const GEEN_VELDEN: Celmelding = {
  kolom: "",
  melding: "Deze rij is geen groep velden. Schrijf haar zoals {“naam”: “Jansen”}.",
  isWeigering: true,
};
