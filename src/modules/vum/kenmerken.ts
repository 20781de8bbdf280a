import type { Json } from "../uitwisseling/parse-json.ts";
import type { Eis, Vergelijking } from "./selectievraag.ts";
import { waardenOp } from "./voldoet.ts";
import { VRAAGVELDEN, type Vraagveld, type VumSoort } from "./vraagvelden.ts";

const LANGST = 120; // characters in an index; longer values are told apart by the question itself
const ANDERS = "*";

/**
 * What a profile says, as words for an index: `contractvorm.codeTypeArbeidscontract=O`. Which profiles have a word is never
 * fewer than which answer a question, so that the index may go first and the question itself decides.
 */
export function kenmerkenVan(soort: VumSoort, profiel: Json): string[] {
  const found = Object.values(VRAAGVELDEN[soort]).flatMap((veld) =>
    plaatsen(veld).flatMap((pad) =>
      waardenOp(profiel, pad).flatMap((waarde) =>
        typeof waarde === "string" || typeof waarde === "number" ? kenmerk(pad, waarde, veld.waarden) : [],
      ),
    ),
  );
  return [...new Set(found)].toSorted();
}

/** Of which words a profile that meets this condition has at least one; undefined where words say nothing about it. */
export function kenmerkenVoor({ pad, waarden, alternatieven }: Eis): string[] | undefined {
  const perAlternatief = alternatieven.map((vergelijkingen) => {
    const gelijk = vergelijkingen.find(({ operator }) => operator === "$eq");
    if (gelijk) return kenmerk(plaatsVan(pad, gelijk), gelijk.waarde, waarden);
    return waarden ? binnenGrenzen(pad, waarden, vergelijkingen) : undefined;
  });
  return perAlternatief.includes(undefined)
    ? undefined
    : [...new Set(perAlternatief.flatMap((words) => words ?? []))];
}

const plaatsen = ({ pad, velden }: Vraagveld): string[][] =>
  velden ? [...new Set(Object.values(velden))].map((veld) => [...pad, veld]) : [[...pad]];

const plaatsVan = (pad: readonly string[], { veld }: Vergelijking): string[] =>
  veld === undefined ? [...pad] : [...pad, veld];

function kenmerk(pad: readonly string[], waarde: string | number, waarden: Vraagveld["waarden"]): string[] {
  const naam = pad.join(".");
  if (waarden && !waarden.includes(waarde)) return [`${naam}=${ANDERS}`];
  return [`${naam}=${String(waarde)}`.slice(0, LANGST).toWellFormed()];
}

const binnenGrenzen = (
  pad: readonly string[],
  waarden: readonly (string | number)[],
  vergelijkingen: readonly Vergelijking[],
): string[] => [
  `${pad.join(".")}=${ANDERS}`,
  ...waarden
    .filter((waarde) => vergelijkingen.every((one) => ligtBinnen(waarde, one)))
    .flatMap((waarde) => kenmerk(pad, waarde, waarden)),
];

const ligtBinnen = (waarde: string | number, { operator, waarde: grens }: Vergelijking): boolean =>
  typeof waarde !== typeof grens ||
  (operator === "$gte" || operator === "$gt" ? waarde >= grens : waarde <= grens);
