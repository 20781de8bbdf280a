import { type Behoudrij, getoondeDelen, verzwegenRijen } from "./behoudmomenten.ts";

/** By group at which moments it is told; a group that is not there is not told at all. */
export type Verteld = Map<string, readonly number[]>;

export const ALLES = "alles/iedereen";
const INDICATIES = new Set(["beschut werk", "banenafspraak", "Wsw"].map((soort) => `doelgroep/${soort}`));
const JONGEREN = "kwetsbare groep/jongeren met een banenafspraak";

/**
 * Of which groups what is told beside everyone: each is a part of a whole, some of two. Nothing about fewer than ten people follows
 * from what is told of the others. With an indicatie and without are told where the groups inside them lose nothing by it.
 * @param rijen by group, named `verdeling/waarde`
 * @param maanden at which everyone together is told
 */
export function getoondeGroepen(
  rijen: ReadonlyMap<string, Behoudrij>,
  maanden: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const zonderBreed = vertel(rijen, maanden, false);
  const metBreed = vertel(rijen, maanden, true);
  const told = (verteld: Verteld) =>
    [...verteld].reduce((sum, [naam, own]) => sum + (naam.startsWith("brede") ? 0 : own.length), 0);
  return told(zonderBreed) > told(metBreed) ? zonderBreed : metBreed;
}

function vertel(
  rijen: ReadonlyMap<string, Behoudrij>,
  maanden: readonly number[],
  metBreed: boolean,
): Verteld {
  const verteld: Verteld = new Map(rijen.has(ALLES) ? [[ALLES, maanden]] : []);
  const of = (verdeling: string) => [...rijen.keys()].filter((naam) => naam.startsWith(`${verdeling}/`));
  const add = (namen: readonly string[], geheel: string, isGekend = false) =>
    addDelen(verteld, rijen, { namen, geheel, isGekend });
  for (const verdeling of ["leeftijd", "werkvorm", "unit"]) add(of(verdeling), ALLES);
  add(of("gemeente"), ALLES, true);
  if (metBreed) {
    add(of("brede doelgroep"), ALLES);
    const { met = [], zonder = [] } = Object.groupBy(of("doelgroep"), (naam) =>
      INDICATIES.has(naam) ? "met" : "zonder",
    );
    add(met, "brede doelgroep/met een indicatie");
    add(zonder, "brede doelgroep/zonder een indicatie");
  } else add(of("doelgroep"), ALLES);
  addDeelVanTwee(verteld, rijen, JONGEREN, ["doelgroep/banenafspraak", "leeftijd/tot 27 jaar"]);
  return verteld;
}

type Delen = { readonly namen: readonly string[]; readonly geheel: string; readonly isGekend: boolean };

function addDelen(
  verteld: Verteld,
  rijen: ReadonlyMap<string, Behoudrij>,
  { namen, geheel, isGekend }: Delen,
): void {
  const maanden = verteld.get(geheel);
  const whole = rijen.get(geheel);
  if (!maanden || !whole) return;
  const rows = namen.map((naam) => rijen.get(naam)!);
  const verzwegen = verzwegenRijen(rows, whole, isGekend);
  const getoond = getoondeDelen(rows, whole, maanden, isGekend);
  for (const naam of namen)
    if (!verzwegen.has(naam)) verteld.set(naam, getoond.verborgen.has(naam) ? [] : getoond.maanden);
}

/**
 * Told at every moment at which both wholes are, or not at all: between two of its own moments it would say which part of what is
 * told of the wholes is its own. Of each of the wholes what is left is told as well as the part is.
 */
function addDeelVanTwee(
  verteld: Verteld,
  rijen: ReadonlyMap<string, Behoudrij>,
  naam: string,
  gehelen: readonly string[],
): void {
  const own = rijen.get(naam);
  const wholes = gehelen.flatMap((geheel) => rijen.get(geheel) ?? []);
  const isIn = (maand: number) => gehelen.every((geheel) => verteld.get(geheel)?.includes(maand));
  const maanden = (verteld.get(ALLES) ?? []).filter(isIn);
  if (!own || wholes.length < gehelen.length || maanden.length === 0) return;
  const isTold = (whole: Behoudrij) => {
    const getoond = getoondeDelen([own], whole, maanden, false);
    return getoond.maanden.length === maanden.length && !getoond.verborgen.has(naam);
  };
  if (wholes.every(isTold)) verteld.set(naam, maanden);
}
