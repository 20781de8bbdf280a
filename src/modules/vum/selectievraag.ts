import { isFields } from "../uitwisseling/check-rij.ts";
import type { Json } from "../uitwisseling/parse-json.ts";
import { type Gebied, gebiedVan } from "./pc4.ts";
import { type Niveaus, type Veldindex, VRAAGVELDEN, type Vraagveld, type VumSoort } from "./vraagvelden.ts";

export const VERGELIJKINGEN = ["$eq", "$gt", "$gte", "$lt", "$lte"] as const;
export type Vergelijking = {
  /** Of an element of the list; undefined: the value itself. */
  readonly veld?: string;
  readonly operator: (typeof VERGELIJKINGEN)[number];
  readonly waarde: string | number;
};

/** There must be a value at this place of which, for one of the alternatives, every comparison holds. */
export type Eis = {
  readonly pad: readonly string[];
  readonly index?: Veldindex;
  readonly niveaus?: Niveaus;
  readonly alternatieven: readonly (readonly Vergelijking[])[];
};

/** A question with what is unknown in it left out. */
export type Selectievraag = {
  readonly gebied: Gebied;
  readonly afstandInKm: number;
  readonly eisen: readonly Eis[];
};

/** Why a question cannot be read: something is not what it must be, or is not there. */
export type Onleesbaar = { readonly soort: "ongeldig" | "onvolledig"; readonly uitleg: string };

const MAX_AFSTAND = 999;

/**
 * Reads a question of VUM in the form of MongoDB, with operators written out. Fields and operators that we do not know are
 * ignored, and so is a condition of which nothing is left.
 * @source VUM koppelvlakbeschrijving 3.0, selectievraag
 */
export function leesSelectievraag(
  soort: VumSoort,
  vraagObject: Json | undefined,
): Selectievraag | Onleesbaar {
  if (!isFields(vraagObject)) return onvolledig("Het vraagObject ontbreekt.");
  const { selectiegebied } = vraagObject;
  if (!isFields(selectiegebied)) return onvolledig("Het selectiegebied ontbreekt.");
  const { postcode, afstand } = selectiegebied;
  if (postcode === undefined || afstand === undefined)
    return onvolledig("Het selectiegebied heeft een postcode en een afstand nodig.");
  const gebied = typeof postcode === "string" ? gebiedVan(postcode) : undefined;
  if (gebied === undefined)
    return ongeldig("De postcode van het selectiegebied is geen Nederlandse postcode.");
  const km = Number(typeof afstand === "string" && afstand.trim() === "" ? Number.NaN : afstand);
  if (!Number.isFinite(km) || km < 0 || km > MAX_AFSTAND)
    return ongeldig(`De afstand van het selectiegebied is een getal van 0 tot en met ${MAX_AFSTAND} km.`);
  const eisen = Object.entries(vraagObject).flatMap(([naam, conditie]) => {
    const veld = Object.hasOwn(VRAAGVELDEN[soort], naam) ? VRAAGVELDEN[soort][naam] : undefined;
    return veld && isFields(conditie) ? eisenVan(veld, conditie) : [];
  });
  return { gebied, afstandInKm: km, eisen };
}

export const isOnleesbaar = (vraag: Selectievraag | Onleesbaar): vraag is Onleesbaar => "uitleg" in vraag;

type Fields = Readonly<Record<string, Json>>;

function eisenVan(veld: Vraagveld, conditie: Fields): Eis[] {
  const { pad, velden, index, niveaus } = veld;
  if (!velden) return eis({ pad, ...(index && { index }) }, [vergelijkingen(conditie)]);
  const all = conditie["$all"];
  const elementen = [conditie, ...(Array.isArray(all) ? all : [])];
  return elementen.flatMap((element) => {
    const match: Json | undefined = isFields(element) ? element["$elemMatch"] : undefined;
    return isFields(match) ? eis({ pad, ...(niveaus && { niveaus }) }, alternatieven(match, velden)) : [];
  });
}

/** A condition in which nothing is asked is no condition. */
function eis(plaats: Omit<Eis, "alternatieven">, alternatieven: readonly (readonly Vergelijking[])[]): Eis[] {
  const asked = alternatieven.filter((vergelijkingen) => vergelijkingen.length > 0);
  return asked.length > 0 ? [{ ...plaats, alternatieven: asked }] : [];
}

/** What stands beside `$or` holds for each of its branches; a branch of which nothing is left is no branch. */
function alternatieven(match: Fields, velden: Readonly<Record<string, string>>): readonly Vergelijking[][] {
  const own = vanElement(match, velden);
  const or = match["$or"];
  const branches = (Array.isArray(or) ? or : [])
    .map((branch: Json) => (isFields(branch) ? vanElement(branch, velden) : []))
    .filter((branch) => branch.length > 0);
  return branches.length > 0 ? branches.map((branch) => [...own, ...branch]) : [own];
}

const vanElement = (element: Fields, velden: Readonly<Record<string, string>>): Vergelijking[] =>
  Object.entries(element).flatMap(([naam, conditie]) => {
    const veld = Object.hasOwn(velden, naam) ? velden[naam] : undefined;
    return veld && isFields(conditie) ? vergelijkingen(conditie).map((one) => ({ ...one, veld })) : [];
  });

const vergelijkingen = (conditie: Fields): Vergelijking[] =>
  VERGELIJKINGEN.flatMap((operator) => {
    const waarde = conditie[operator];
    const isWaarde = typeof waarde === "string" || (typeof waarde === "number" && Number.isFinite(waarde));
    return isWaarde ? [{ operator, waarde }] : [];
  });

const onvolledig = (uitleg: string): Onleesbaar => ({ soort: "onvolledig", uitleg });
const ongeldig = (uitleg: string): Onleesbaar => ({ soort: "ongeldig", uitleg });
