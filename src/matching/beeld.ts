import { voorwaarden } from "#matching/criteria";
import type { Belemmeringen } from "#matching/instrumenten-belemmering";
import { outcomesOf, type Plekindex } from "#matching/plekindex";
import type { Inwonerprofiel } from "#matching/profiel";

/** Of every plek of an index what holds for one inwoner. Plekken are numbers, by their place in the index. */
export type Beeld = Belemmeringen & {
  /** Per plek the number of voorwaarden of which something is not known. */
  readonly onbekend: Uint8Array;
  /** The voorwaarden that one plek does not meet, in the order of the catalogue. */
  readonly nietVoldaan: (plek: number) => readonly string[];
};

const NIETS: readonly string[] = [];

/** What `evalPair` says of every plek, found once for each class of plekken. */
export function beeldVan(inwoner: Inwonerprofiel, index: Plekindex): Beeld {
  const aantal = new Uint8Array(index.plekken.length);
  const onbekend = new Uint8Array(index.plekken.length);
  const faalt = voorwaarden.map((_, at) => {
    const uitkomsten = outcomesOf(index, at, inwoner);
    const { klasse } = index.voorwaarden[at]!;
    count(
      onbekend,
      klasse,
      uitkomsten.map((uitkomst) => uitkomst === "onbekend"),
    );
    return count(
      aantal,
      klasse,
      uitkomsten.map((uitkomst) => uitkomst === "voldoet niet"),
    );
  });
  const nietVoldaan = (plek: number) =>
    aantal[plek] === 0
      ? NIETS
      : voorwaarden
          .filter((_, at) => faalt[at]![index.voorwaarden[at]!.klasse[plek]!] === 1)
          .map(({ id }) => id);
  return { aantal, faalt, onbekend, nietVoldaan };
}

/** Adds one for each plek of which the class counts. Most voorwaarden hold for all classes, and then nothing is added. */
function count(teller: Uint8Array, klasse: Uint32Array, telt: readonly boolean[]): Uint8Array {
  const perKlasse = Uint8Array.from(telt, Number);
  if (telt.includes(true))
    for (let plek = 0; plek < teller.length; plek++) teller[plek]! += perKlasse[klasse[plek]!]!;
  return perKlasse;
}
