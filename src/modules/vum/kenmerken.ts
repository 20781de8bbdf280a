import type { Json } from "../uitwisseling/parse-json.ts";
import { bereikbareStreken, type Gebied, gebiedVan, streekVan } from "./pc4.ts";
import type { Eis, Selectievraag, Vergelijking } from "./selectievraag.ts";
import { reikwijdteInMeters, VER_IN_METERS, waardenOp } from "./voldoet.ts";
import { PROFIEL, VRAAGVELDEN, type Veldindex, type Vraagveld, type VumSoort } from "./vraagvelden.ts";

const LANGST = 120; // characters in an index; longer values are told apart by the question itself
const ANDERS = "*";
const STAP = 10;
const HOOGSTE = 100;
const OVERAL = "reikt=overal";

/**
 * What a profile says, as words for an index: `contractvorm.codeTypeArbeidscontract=O`. Which profiles have a word is never
 * fewer than which answer a question, so that the index may go first and the question itself decides.
 */
export function kenmerkenVan(soort: VumSoort, profiel: Json): string[] {
  const found = Object.values(VRAAGVELDEN[soort]).flatMap((veld) =>
    plaatsen(veld).flatMap((pad) =>
      waardenOp(profiel, pad).flatMap((waarde) =>
        typeof waarde === "string" || typeof waarde === "number"
          ? kenmerken(pad.join("."), waarde, veld.index)
          : [],
      ),
    ),
  );
  return [...new Set([...found, ...reikt(soort, profiel)])].toSorted();
}

/** Lists of words: a profile that answers the question has at least one of each. */
export function kenmerkenVoor(soort: VumSoort, { gebied, eisen }: Selectievraag): string[][] {
  const vanEisen = eisen.flatMap((eis) => {
    const words = vanEis(eis);
    return words ? [words] : [];
  });
  return PROFIEL[soort].reisafstand ? [[woordVoor(gebied), OVERAL], ...vanEisen] : vanEisen;
}

/** The parts of the country that someone wants to travel to, so that who lives too far away is not looked at. */
function reikt(soort: VumSoort, profiel: Json): string[] {
  const [postcode] = waardenOp(profiel, PROFIEL[soort].postcode);
  const gebied = typeof postcode === "string" ? gebiedVan(postcode) : undefined;
  if (!PROFIEL[soort].reisafstand || gebied === undefined) return [];
  const meters = reikwijdteInMeters(soort, profiel);
  return meters === VER_IN_METERS
    ? [OVERAL]
    : bereikbareStreken(gebied, meters).map((streek) => `reikt=${streek}`);
}

const woordVoor = (gebied: Gebied) => `reikt=${streekVan(gebied)}`;

function vanEis({ pad, index, alternatieven }: Eis): string[] | undefined {
  const perAlternatief = alternatieven.map((vergelijkingen) => {
    const gelijk = vergelijkingen.find(({ operator }) => operator === "$eq");
    if (gelijk && typeof index !== "string")
      return kenmerken(plaatsVan(pad, gelijk).join("."), gelijk.waarde, index);
    return index ? binnenGrenzen(pad.join("."), index, vergelijkingen) : undefined;
  });
  return perAlternatief.includes(undefined)
    ? undefined
    : [...new Set(perAlternatief.flatMap((words) => words ?? []))];
}

const plaatsen = ({ pad, velden }: Vraagveld): string[][] =>
  velden ? [...new Set(Object.values(velden))].map((veld) => [...pad, veld]) : [[...pad]];

const plaatsVan = (pad: readonly string[], { veld }: Vergelijking): string[] =>
  veld === undefined ? [...pad] : [...pad, veld];

function kenmerken(naam: string, waarde: string | number, index: Veldindex | undefined): string[] {
  if (typeof index === "string")
    return typeof waarde === "number"
      ? TIENTALLEN.filter((tiental) => (index === "vanaf" ? waarde >= tiental : waarde <= tiental)).map(
          (tiental) => `${naam} ${index} ${tiental}`,
        )
      : [];
  if (index && !index.waarden.includes(String(waarde))) return [`${naam}=${ANDERS}`];
  return [`${naam}=${String(waarde)}`.slice(0, LANGST).toWellFormed()];
}

const TIENTALLEN = Array.from({ length: HOOGSTE / STAP + 1 }, (_, at) => at * STAP);

function binnenGrenzen(
  naam: string,
  index: Veldindex,
  vergelijkingen: readonly Vergelijking[],
): string[] | undefined {
  if (typeof index === "string") {
    const grens = vergelijkingen.find(({ operator }) =>
      (index === "vanaf" ? VANAF : TOT).has(operator),
    )?.waarde;
    if (typeof grens !== "number") return undefined;
    const tiental = index === "vanaf" ? Math.floor(grens / STAP) * STAP : Math.ceil(grens / STAP) * STAP;
    const inGebruik = index === "vanaf" ? Math.min(tiental, HOOGSTE) : Math.max(tiental, 0);
    return inGebruik >= 0 && inGebruik <= HOOGSTE ? [`${naam} ${index} ${inGebruik}`] : undefined;
  }
  const within = index.waarden.filter((waarde) => vergelijkingen.every((one) => ligtBinnen(waarde, one)));
  return [`${naam}=${ANDERS}`, ...within.map((waarde) => `${naam}=${waarde}`)];
}

const VANAF: ReadonlySet<string> = new Set(["$eq", "$gt", "$gte"]);
const TOT: ReadonlySet<string> = new Set(["$eq", "$lt", "$lte"]);

const ligtBinnen = (waarde: string, { operator, waarde: grens }: Vergelijking): boolean =>
  typeof grens !== "string" || (VANAF.has(operator) ? waarde >= grens : waarde <= grens);
