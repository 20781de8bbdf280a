import type { Json } from "../uitwisseling/parse-json.ts";
import type { Eis, Selectievraag, Vergelijking } from "./selectievraag.ts";
import { woordenOnder, woordVoor } from "./trappen.ts";
import { waardenOp } from "./voldoet.ts";
import { type Niveaus, type Trap, VRAAGVELDEN, type Vraagveld, type VumSoort } from "./vraagvelden.ts";

const LANGST = 120; // characters in an index; longer values are told apart by the question itself
const ANDERS = "*";

/** Words for an index. `gelijk`: what a value is; `trappen`: what it reaches or stays below. */
export type Kenmerken = { readonly gelijk: string[]; readonly trappen: string[] };
/** Lists of words: a profile that answers the question has at least one of each. */
export type Gezocht = { readonly gelijk: string[][]; readonly trappen: string[][] };

/**
 * What a profile says, as words for an index: `contractvorm.codeTypeArbeidscontract=O`. Which profiles have a word is never
 * fewer than which answer a question, so that the index may go first and the question itself decides.
 */
export function kenmerkenVan(soort: VumSoort, profiel: Json): Kenmerken {
  const velden = Object.values<Vraagveld>(VRAAGVELDEN[soort]);
  const op = (pad: readonly string[]) => waardenOp(profiel, pad);
  const gelijk = velden
    .filter(({ index }) => typeof index !== "string")
    .flatMap((veld) =>
      plaatsen(veld).flatMap((pad) =>
        op(pad)
          .filter(isWaarde)
          .map((waarde) => gelijkWoord(pad, waarde, veld)),
      ),
    );
  const trappen = velden.flatMap(({ pad, index, niveaus }) => [
    ...(typeof index === "string"
      ? op(pad).flatMap((waarde) => woordenOnder(pad.join("."), index, waarde))
      : []),
    ...(niveaus ? op(pad).flatMap((element) => niveausVan(pad, niveaus, element)) : []),
  ]);
  return { gelijk: [...new Set(gelijk)].toSorted(), trappen: [...new Set(trappen)].toSorted() };
}

export function kenmerkenVoor({ eisen }: Selectievraag): Gezocht {
  return {
    gelijk: eisen.flatMap((eis) => gelijkVoor(eis) ?? []),
    trappen: eisen.flatMap((eis) => [...trapVoor(eis), ...niveausVoor(eis)]),
  };
}

function gelijkVoor({ pad, index, alternatieven }: Eis): string[][] | undefined {
  if (typeof index === "string") return undefined;
  const perAlternatief = alternatieven.map((vergelijkingen) => {
    const gelijk = vergelijkingen.find(({ operator }) => operator === "$eq");
    if (gelijk) return [gelijkWoord(plaatsVan(pad, gelijk), gelijk.waarde, { index })];
    return index ? binnen(pad, index.waarden, vergelijkingen) : undefined;
  });
  return perAlternatief.includes(undefined)
    ? undefined
    : [[...new Set(perAlternatief.flatMap((words) => words ?? []))]];
}

/** Only where there is one way to answer: of two ways either may hold. */
function trapVoor({ pad, index, alternatieven }: Eis): string[][] {
  const [vergelijkingen, ...others] = alternatieven;
  if (typeof index !== "string" || !vergelijkingen || others.length > 0) return [];
  return grens(pad.join("."), index, vergelijkingen);
}

function niveausVoor({ pad, niveaus, alternatieven }: Eis): string[][] {
  const [vergelijkingen, ...others] = alternatieven;
  const van = vergelijkingen?.find(({ veld, operator }) => veld === niveaus?.van && operator === "$eq");
  if (!niveaus || !van || others.length > 0) return [];
  return niveaus.velden.flatMap((veld) =>
    grens(
      niveauNaam(pad, veld, van.waarde),
      "vanaf",
      vergelijkingen!.filter((one) => one.veld === veld),
    ),
  );
}

function grens(naam: string, trap: Trap, vergelijkingen: readonly Vergelijking[]): string[][] {
  const operators = trap.startsWith("vanaf") ? VANAF : TOT;
  return vergelijkingen
    .filter(({ operator }) => operators.has(operator))
    .flatMap(({ waarde }) => {
      const word = woordVoor(naam, trap, waarde);
      return word === undefined ? [] : [[word]];
    });
}

const niveausVan = (pad: readonly string[], { van, velden }: Niveaus, element: Json): string[] =>
  waardenOp(element, [van])
    .filter(isWaarde)
    .flatMap((wat) =>
      velden.flatMap((veld) =>
        waardenOp(element, [veld]).flatMap((waarde) =>
          woordenOnder(niveauNaam(pad, veld, wat), "vanaf", waarde),
        ),
      ),
    );

const niveauNaam = (pad: readonly string[], veld: string, van: string | number) =>
  `${[...pad, veld].join(".")}:${typeof van} ${van}`;

const isWaarde = (value: Json): value is string | number =>
  typeof value === "string" || typeof value === "number";

const plaatsen = ({ pad, velden }: Vraagveld): string[][] =>
  velden ? [...new Set(Object.values(velden))].map((veld) => [...pad, veld]) : [[...pad]];

const plaatsVan = (pad: readonly string[], { veld }: Vergelijking): string[] =>
  veld === undefined ? [...pad] : [...pad, veld];

function gelijkWoord(
  pad: readonly string[],
  waarde: string | number,
  { index }: { readonly index?: Vraagveld["index"] | undefined },
): string {
  const naam = pad.join(".");
  if (typeof index === "object" && !index.waarden.includes(String(waarde))) return `${naam}=${ANDERS}`;
  return `${naam}=${String(waarde)}`.slice(0, LANGST).toWellFormed();
}

function binnen(
  pad: readonly string[],
  waarden: readonly string[],
  vergelijkingen: readonly Vergelijking[],
): string[] {
  const naam = pad.join(".");
  const within = waarden.filter((waarde) => vergelijkingen.every((one) => ligtBinnen(waarde, one)));
  return [`${naam}=${ANDERS}`, ...within.map((waarde) => `${naam}=${waarde}`)];
}

const VANAF: ReadonlySet<string> = new Set(["$eq", "$gt", "$gte"]);
const TOT: ReadonlySet<string> = new Set(["$eq", "$lt", "$lte"]);

const ligtBinnen = (waarde: string, { operator, waarde: grens }: Vergelijking): boolean =>
  typeof grens !== "string" || (VANAF.has(operator) ? waarde >= grens : waarde <= grens);
